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
  if (composer.left !== undefined) return { text: composer.left, rangeOf: () => undefined };
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

/** A change as it was tried in one editor, and what stood there before it. */
interface Tried {
  readonly element: HTMLElement;
  readonly before: string;
  readonly change: Replacement;
}

/**
 * Changes the text in the site's own editor, each change verified by reading back; the last one first, so that the
 * offsets of the others stay true. At the first that isn't taken, all of them are taken back the same way, as far as
 * the editor lets: a draft that is half changed is nobody's.
 */
export async function changeText(composer: Composer, changes: readonly Replacement[]): Promise<boolean> {
  if (composer.left !== undefined) return false;
  const segments = segmentsOf(composer);
  const tried: Tried[] = [];
  for (const { start, end, insert } of [...changes].sort((a, b) => b.start - a.start)) {
    const segment = segments.find((each) => each.start <= start && end <= each.end);
    if (segment) {
      const { element } = segment;
      const change = { start: start - segment.start, end: end - segment.start, insert };
      const engine = engineOf(composer, element);
      tried.push({ element, before: engine.read(element).text, change });
      if (await engine.replace(element, change)) continue;
    }
    for (const each of tried.reverse()) if (!(await takeBack(composer, each))) break;
    return false;
  }
  return true;
}

async function takeBack(composer: Composer, { element, before, change }: Tried): Promise<boolean> {
  if (!element.isConnected) return false;
  const engine = engineOf(composer, element);
  const now = engine.read(element).text;
  if (now === before) return true;
  const back = wayBack(now, before, change);
  return back !== undefined && engine.replace(element, back);
}

/** How far beside its place a change may have reached: an editor takes a space along with a word. */
const BESIDE = 1;

/**
 * What makes `before` of `now` again, if they differ in no more than the place of `change`: what became different
 * elsewhere, also all of it because it was sent, is not ours to touch.
 */
export function wayBack(
  now: string,
  before: string,
  change: Pick<Replacement, 'start' | 'end'>,
): Replacement | undefined {
  let head = 0;
  while (head < change.start && now[head] === before[head]) head += 1;
  const behind = before.length - change.end;
  const most = Math.min(behind, now.length - head);
  let tail = 0;
  while (tail < most && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail += 1;
  if (head < change.start - BESIDE || tail < behind - BESIDE) return undefined;
  return { start: head, end: now.length - tail, insert: before.slice(head, before.length - tail) };
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
    const isCover = composer.rule.covers?.some((selector) => element.matches(selector)) === true;
    found.push({ kind, element, src, ...(isCover && { cover: true }) });
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
