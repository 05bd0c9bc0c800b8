import type { Editor, Replacement } from './editors/editor';
import type { Composer, Media } from './site';
import { isVisible } from './tree';

/** The text of a composer: of a thread, all its posts as one, a line feed between them. */
export interface ComposerText {
  readonly text: string;
  /** Where in the page a stretch of the text stands; undefined across two posts of a thread. */
  rangeOf(start: number, end: number): { readonly editor: HTMLElement; readonly range: Range } | undefined;
}

const engineOf = (composer: Composer, element: HTMLElement): Editor => {
  const engine = composer.site.engines.find((each) => each.isMine(element));
  if (!engine) throw new Error(`${composer.site.id}: no engine reads this editor`);
  return engine;
};

const segmentsOf = (composer: Composer) => {
  let start = 0;
  return composer.editors.map((element) => {
    const read = engineOf(composer, element).read(element);
    const segment = { element, read, start, end: start + read.text.length };
    start = segment.end + 1;
    return segment;
  });
};

export function readText(composer: Composer): ComposerText {
  const segments = segmentsOf(composer);
  return {
    text: segments.map(({ read }) => read.text).join('\n'),
    rangeOf(start, end) {
      const segment = segments.find((each) => each.start <= start && end <= each.end);
      const range = segment?.read.rangeOf(start - segment.start, end - segment.start);
      return segment && range && { editor: segment.element, range };
    },
  };
}

/**
 * Changes the text in the site's own editor, each change verified by reading back; the last one first, so that the
 * offsets of the others stay true. Stops at the first that isn't taken.
 */
export async function changeText(composer: Composer, changes: readonly Replacement[]): Promise<boolean> {
  const segments = segmentsOf(composer);
  for (const change of [...changes].sort((a, b) => b.start - a.start)) {
    const segment = segments.find((each) => each.start <= change.start && change.end <= each.end);
    if (!segment) return false;
    const done = await engineOf(composer, segment.element).replace(segment.element, {
      start: change.start - segment.start,
      end: change.end - segment.start,
      insert: change.insert,
    });
    if (!done) return false;
  }
  return true;
}

/** Whether text of this composer can be changed at all. */
export const canChange = (composer: Composer) => composer.editors.every((editor) => editor.isConnected);

/** The pictures and videos that stand in the composer now. */
export function mediaOf(composer: Composer): Media[] {
  if (composer.rule.media.length === 0) return [];
  const seen = new Set<string>();
  const found: Media[] = [];
  for (const element of composer.root.querySelectorAll(composer.rule.media.join(','))) {
    if (composer.editors.some((editor) => editor.contains(element)) || !isVisible(element)) continue;
    const kind = element.tagName === 'VIDEO' || element.closest('video') ? 'video' : 'image';
    const src = sourceOf(element);
    if (src !== '' && seen.has(src)) continue;
    seen.add(src);
    found.push({ kind, element, src });
  }
  return found;
}

function sourceOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.currentSrc || element.src;
  if (element instanceof HTMLVideoElement)
    return element.currentSrc || element.src || element.querySelector('source')?.src || '';
  const drawn = element instanceof HTMLElement ? element.style.backgroundImage : '';
  return /url\(["']?([^"')]+)/.exec(drawn)?.[1] ?? '';
}
