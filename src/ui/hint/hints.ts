import type { Question } from '../../gate/question';
import type { Shield } from '../dialog/shield';
import { highlight, type MarkedRange } from './highlight';
import { createMarker } from './marker';

/** What a hint needs to know of one composer. */
export interface Hinted {
  readonly question: Question;
  readonly editor: HTMLElement;
  rangeOf(start: number, end: number): Range | undefined;
}

export interface HintParts {
  readonly shield: Shield;
  /** Whether the setting asks for hints. */
  on(): boolean;
  label(count: number): string;
  /** Looks at the composer that holds `target`; undefined when none does. Takes about a millisecond. */
  look(target: EventTarget): Hinted | undefined;
  /** The person pressed the marker at this editor. */
  open(editor: HTMLElement): void;
}

/** How long the keys must rest before anything is looked at. */
const REST = 400;

const idle: (work: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (work) => requestIdleCallback(work, { timeout: 1000 })
    : (work) => setTimeout(work, 0);

/**
 * Hints before Post is pressed. A key costs a look at the clock; the looking itself waits until the keys rest and the page has
 * nothing better to do.
 */
export function hints(parts: HintParts, page: Window, signal: AbortSignal): void {
  let marked: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was written in last, and when. */
  let last: { readonly target: HTMLElement; readonly at: number } | undefined;
  const marker = createMarker(
    parts.shield,
    (count) => parts.label(count),
    () => {
      const editor = marked;
      clear();
      if (editor) parts.open(editor);
    },
    signal,
  );

  const clear = (): void => {
    if (marked === undefined) return;
    marked = undefined;
    marker.hide();
    highlight([]);
  };

  const look = (target: EventTarget): void => {
    if (signal.aborted) return;
    const hinted = parts.on() ? parts.look(target) : undefined;
    const findings = hinted?.question.review.findings ?? [];
    const first = findings[0];
    if (!hinted || !first) return clear();
    marked = hinted.editor;
    marker.show(hinted.editor, findings.length, first.verdict);
    const ranges: MarkedRange[] = [];
    for (const { evidence, verdict } of findings)
      for (const { source, start, end } of evidence) {
        const range = source === 'text' && end > start ? hinted.rangeOf(start, end) : undefined;
        if (range) ranges.push({ range, verdict });
      }
    highlight(ranges);
  };

  const isWrittenIn = (target: HTMLElement) => target.isContentEditable || target.localName === 'textarea';
  /** One timer for a run of keys: it goes on for as long as they haven't rested. */
  const rested = (): void => {
    timer = undefined;
    if (!last) return;
    const left = last.at + REST - performance.now();
    if (left > 0) {
      timer = setTimeout(rested, left);
      return;
    }
    const { target } = last;
    last = undefined;
    if (parts.on() && isWrittenIn(target)) idle(() => look(target));
  };
  const soon = (target: HTMLElement): void => {
    last = { target, at: performance.now() };
    timer ??= setTimeout(rested, REST);
  };
  const onWrite = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || target.localName === 'input') return;
    // Whether it can be written in takes a while to tell: of what is being written in that is asked once, at rest.
    if (event.type !== 'focusin' || isWrittenIn(target)) soon(target);
  };
  const passively = { capture: true, passive: true, signal };
  // Editors that keep their own model cancel `beforeinput`, and then there is no `input`.
  for (const type of ['beforeinput', 'input', 'compositionend', 'paste', 'focusin'])
    page.addEventListener(type, onWrite, passively);
  // A click may have sent the draft away.
  page.addEventListener('click', () => marked && soon(marked), passively);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clear();
  });
}
