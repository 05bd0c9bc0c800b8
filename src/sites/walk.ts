import type { EditorText } from './editors/editor';

/**
 * What the walker must know of an engine. `innerText` is not used: it depends on CSS, loses emoji that are pictures
 * and adds a line for every margin.
 */
export interface WalkRules {
  /** Elements that are not the writer's text (placeholders, the engine's own nodes): a CSS selector. */
  readonly skip?: string;
}

/** Elements that stand on lines of their own (HTML Living Standard, 15.3.3 "Flow content"), as editors use them. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);

/** Zero-width space, word joiner, byte order mark: editors' own padding. The joiner of emoji (U+200D) stays. */
const PADDING = /[\u200B\u2060\uFEFF]/;

/** A stretch of the text that comes from one node. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  /** Offset in a text node of every unit, plus the one after the last; absent for a picture. */
  readonly offsets?: readonly number[];
}

/** `text` without padding and with plain spaces, and where each of its units stood. */
export function plain(text: string): { text: string; offsets: number[] } {
  let out = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]!;
    if (PADDING.test(unit)) continue;
    out += unit === '\u00A0' ? ' ' : unit;
    offsets.push(index);
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

/** Reads an editor's nodes: text, alternative text of emoji pictures, one line feed a line. */
export function walk(root: HTMLElement, rules: WalkRules = {}): EditorText {
  let text = '';
  let lines = 0;
  let open = false;
  const pieces: Piece[] = [];

  const openLine = () => {
    if (open) return;
    if (lines > 0) text += '\n';
    lines += 1;
    open = true;
  };
  const add = (piece: Omit<Piece, 'at' | 'length'>, words: string) => {
    openLine();
    pieces.push({ at: text.length, length: words.length, ...piece });
    text += words;
  };
  const isBlock = (node: Node) => node instanceof Element && BLOCKS.has(node.tagName);

  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = node.nodeValue ?? '';
      // Layout white space between blocks is not text.
      if (/^\s*$/.test(data) && [...(node.parentNode?.childNodes ?? [])].some(isBlock)) return;
      const read = plain(data);
      // An editor keeps padding in an otherwise empty leaf: the place counts, the line doesn't begin there.
      if (read.text !== '' || open) add({ node, offsets: read.offsets }, read.text);
      return;
    }
    if (!(node instanceof Element)) return;
    if (node !== root && rules.skip && node.matches(rules.skip)) return;
    if (node.tagName === 'IMG') {
      const alt = node.getAttribute('alt') ?? '';
      if (alt !== '') add({ node }, alt);
      return;
    }
    if (node.tagName === 'BR') {
      // The last one in its block only keeps the block from collapsing: the line it stands on begins, none follows.
      add({ node }, '');
      if (endsBlock(node, root)) return;
      open = false;
      openLine();
      return;
    }
    const block = node !== root && BLOCKS.has(node.tagName);
    const before = lines;
    if (block) open = false;
    for (const child of node.childNodes) visit(child);
    if (!block) return;
    // An empty block is an empty line.
    if (lines === before && ![...node.children].some(isBlock)) openLine();
    open = false;
  };
  visit(root);

  return {
    text,
    rangeOf(start, end) {
      const from = locate(pieces, start, 'start');
      const to = start === end ? from : locate(pieces, end, 'end');
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
  };
}

function indexOf(node: Node): number {
  return node.parentNode ? [...node.parentNode.childNodes].indexOf(node as ChildNode) : 0;
}

/** Whether nothing but empty nodes follows in the block that holds `node`. */
function endsBlock(node: Element, root: Element): boolean {
  let at: Node = node;
  while (at !== root) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element && BLOCKS.has(next.tagName)) return true;
      if (next instanceof Element && (next.tagName === 'BR' || next.tagName === 'IMG')) return false;
      if (plain(next.textContent ?? '').text !== '') return false;
    }
    const parent: Node | null = at.parentNode;
    if (!parent || (parent instanceof Element && BLOCKS.has(parent.tagName))) return true;
    at = parent;
  }
  return true;
}

/**
 * The node and offset of a place in the text. A place on the seam of two pieces belongs to the later one as a start
 * and to the earlier one as an end, so that a range never reaches into a neighbour it doesn't need.
 */
function locate(pieces: readonly Piece[], place: number, side: 'start' | 'end') {
  const holding = pieces.filter((piece) => piece.at <= place && place <= piece.at + piece.length);
  const best =
    side === 'start'
      ? (holding.find((piece) => place < piece.at + piece.length) ?? holding.at(-1))
      : (holding.find((piece) => place > piece.at) ?? holding[0]);
  if (!best) return undefined;
  if (best.offsets) return { node: best.node, offset: best.offsets[place - best.at] ?? 0 };
  const parent = best.node.parentNode;
  return parent ? { node: parent, offset: indexOf(best.node) + (place > best.at ? 1 : 0) } : undefined;
}
