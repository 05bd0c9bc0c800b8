/** What is known of one preview in the composer. */
export interface Shown {
  readonly kind: 'image' | 'video';
  /** Content hash of the preview's own file, where it could be had. */
  readonly hash?: string;
  /** Width over height, where known. */
  readonly shape?: number;
}

/** A file the page was given, in the order it was given. */
export interface Given {
  readonly hash: string;
  readonly kind: 'image' | 'video';
  readonly shape?: number;
}

/** How far two shapes may differ and still be one picture, scaled: sites round, and cut off a pixel. */
const SAME_SHAPE = 0.03;

/**
 * For each preview the hash of the given file it shows: a film for a film, a picture for a picture. By content where a
 * preview's own file is one that was given; the others, when as many files are left as previews and their shapes agree,
 * by order. Undefined where it isn't sure: a wrong match would say of one picture what is true of another.
 */
export function matchFiles(shown: readonly Shown[], given: readonly Given[]): (string | undefined)[] {
  const matches = new Map<Shown, string | undefined>();
  for (const kind of ['image', 'video'] as const) {
    const previews = shown.filter((preview) => preview.kind === kind);
    const hashes = matchAlike(
      previews,
      given.filter((file) => file.kind === kind),
    );
    previews.forEach((preview, index) => matches.set(preview, hashes[index]));
  }
  return shown.map((preview) => matches.get(preview));
}

function matchAlike(shown: readonly Shown[], given: readonly Given[]): (string | undefined)[] {
  const known = new Set(given.map(({ hash }) => hash));
  const byContent = shown.map(({ hash }) => (hash !== undefined && known.has(hash) ? hash : undefined));
  const used = new Set(byContent);
  const left = given.filter(({ hash }) => !used.has(hash));
  const unmatched = shown.filter((_, index) => byContent[index] === undefined);
  // Chosen, removed and chosen again: the latest files are the ones that stand there.
  const latest = left.slice(-unmatched.length || left.length);
  if (unmatched.length === 0 || latest.length !== unmatched.length) return byContent;
  const agree = unmatched.every((preview, index) => {
    const file = latest[index]!;
    if (preview.shape === undefined || file.shape === undefined)
      // Without shapes only a full count speaks for the order.
      return left.length === unmatched.length;
    return Math.abs(preview.shape / file.shape - 1) < SAME_SHAPE;
  });
  if (!agree) return byContent;
  let next = 0;
  return byContent.map((hash) => hash ?? latest[next++]!.hash);
}
