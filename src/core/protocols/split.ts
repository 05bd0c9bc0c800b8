/** Something in a scanned or pasted text that a person should look at. Offsets count in the clause's text. */
export interface Dirt {
  readonly kind: 'letters' | 'glued' | 'hyphen' | 'sign';
  readonly start: number;
  readonly end: number;
  /** What was probably meant. */
  readonly suggestion?: string;
}

export interface SplitClause {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The words, with the lines of the page joined and the bullet left off. */
  readonly text: string;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  /** The bullet or number it stood under; empty for a paragraph. */
  readonly bullet: string;
  readonly dirt: readonly Dirt[];
}

export interface SplitProtocol {
  /** The first line that reads like a title; empty when there is none. */
  readonly title: string;
  readonly clauses: readonly SplitClause[];
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but space, or a page break, between it and the line before. */
  readonly afterGap: boolean;
}

/** Longer than any protocol; the rest is left out rather than stopping the page. */
export const LARGEST_SOURCE = 500_000;
const MOST_CLAUSES = 500;
const LONGEST_CLAUSE = 4000;

/**
 * What stands before a list item: real bullets, what word processors and scanners make of them (`Ø`, `¢`, `%`, `»`;
 * a lone `e` or `o` before a capital, as in the scan of Onderwijs Primair's protocol of 2024), and numbers.
 */
const BULLET =
  /^(?:[•●○◦▪■□‣⁃∙·*\-–—>»<«¢%©®°✓✔➢Ø]|[\uf0a7\uf0b7\uf0d8]|[eo](?= +\p{Lu})|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?= )|\(?[a-z][.)](?= ))\s+/u;
const NUMBERED_HEADING =
  /^(?:(?:hoofdstuk|artikel|bijlage|paragraaf)\s+)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+(?=\p{Lu})/iu;
const PAGE_NUMBER = /^(?:(?:pagina|page|blz\.?)\s*)?\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?$|^[-–—|_=.\s]+$/i;
const ENDS_SENTENCE = /[.?!:;…]["'”’)]?$/;
const ABBREVIATION = /(?:etc|e\.d|o\.a|d\.w\.z)\.$/i;

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const match of source.matchAll(/[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\f\u2028\u2029]|$)/g)) {
    const whole = match[0];
    if (whole === '') continue;
    const text = whole.trim();
    if (text === '' || PAGE_NUMBER.test(text)) {
      gap = true;
      continue;
    }
    const start = match.index + whole.indexOf(text.charAt(0));
    lines.push({ text, start, end: start + text.length, afterGap: gap });
    gap = whole.endsWith('\f');
  }
  return lines;
}

function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** A short line with a capital and no end of sentence, standing by itself or right above what it heads. */
function isHeading(line: Line, next: Line | undefined, width: number): boolean {
  const { text } = line;
  if (text.length > 90 || !/^\p{Lu}|^\d/u.test(text)) return false;
  if (text.split(/\s+/).length > 14) return false;
  if (text.endsWith(':')) return text.length < 80;
  if (ENDS_SENTENCE.test(text) && !text.endsWith('?') && !ABBREVIATION.test(text)) return false;
  if (text.endsWith(',')) return false;
  if (isBullet(text)) return NUMBERED_HEADING.test(text) && text.length < 70;
  if (!next) return false;
  // A full line that runs on in the next one is no heading.
  if (!next.afterGap && !isBullet(next.text) && (/^\p{Ll}/u.test(next.text) || text.length > width * 0.7)) {
    return false;
  }
  return isBullet(next.text) || !/^\p{Ll}/u.test(next.text);
}

function withoutNumber(heading: string): string {
  return heading.replace(NUMBERED_HEADING, '').replace(/\s*:$/, '').replace(/\s+/g, ' ').trim();
}

/** Whether `line` goes on with the sentence of `before`, across a line or a stray empty line of the scan. */
function runsOn(before: Line, line: Line, width: number): boolean {
  if (isBullet(line.text)) return false;
  if (!line.afterGap) return true;
  if (ENDS_SENTENCE.test(before.text)) return false;
  return /^[\p{Ll}(“"‘']/u.test(line.text) || before.text.length > width * 0.75;
}

/** Words that scanners glue to the next one: two in a row at the start of a sentence. */
const GLUED = /^(Er|Het|Dat|Dit|Wij|Wie)(in|is|zijn|worden|van|voor|met|wordt)(\p{Ll}{6,})$/u;

/** What in a text a person should look at. */
export function dirtIn(text: string): Dirt[] {
  const dirt: Dirt[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const at = (index: number, length: number, kind: Dirt['kind'], suggestion?: string) =>
      dirt.push({
        kind,
        start: match.index + index,
        end: match.index + index + length,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    const glued = GLUED.exec(word);
    if (glued) at(0, word.length, 'glued', `${glued[1]!} ${glued[2]!} ${glued[3]!}`);
    // "Officiéle": no Dutch word has é after i; a scanner takes ë for é.
    else if (/i[éè]/.test(word)) at(0, word.length, 'letters', word.replace(/i[éè]/g, 'ië'));
    // "QOuders": a bullet that was read as a letter.
    else if (/^[QOCGe]\p{Lu}\p{Ll}{3}/u.test(word)) at(0, word.length, 'letters', word.slice(1));
    else if (/\p{L}[0-9|]\p{Ll}/u.test(word)) at(0, word.length, 'letters');
    const sign = /[\ufffd\uf000-\uf8ff¢¬¦§¤]/u.exec(word);
    if (sign) at(sign.index, 1, 'sign', '');
    if (/\p{Ll}-$/u.test(word) && match.index + word.length < text.length) at(0, word.length, 'hyphen');
  }
  return dirt;
}

/** Joins the lines of one clause. A hyphen at the end of a line stays: nobody but a reader knows what it was. */
function joined(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    const words = line.text.replace(/[ \t\u00a0]+/g, ' ');
    if (text === '') text = words;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(words)) text += words;
    else text += ` ${words}`;
  }
  return text.trim();
}

/**
 * Splits the text of a protocol into its clauses: list items, and the paragraphs that stand by themselves, each with
 * the headings it stands under. Takes any text, never throws; linear in its length.
 */
export function splitProtocol(source: string): SplitProtocol {
  const lines = linesOf(source.slice(0, LARGEST_SOURCE));
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  /** What a full line measures. */
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 80;

  const clauses: SplitClause[] = [];
  let title = '';
  /** Headings in force, with whether each is a lead-in that ends in a colon. */
  let headings: { text: string; lead: boolean }[] = [];
  let block: Line[] = [];

  const close = () => {
    const first = block[0];
    const last = block[block.length - 1];
    if (!first || !last || clauses.length >= MOST_CLAUSES) {
      block = [];
      return;
    }
    const bullet = BULLET.exec(first.text)?.[0] ?? '';
    const start = first.start + bullet.length;
    const text = joined([{ ...first, text: first.text.slice(bullet.length) }, ...block.slice(1)]);
    block = [];
    if (text === '') return;
    // A sentence that only leads into a list heads that list.
    if (bullet === '' && text.endsWith(':')) {
      headings = [...headings.filter((heading) => !heading.lead), { text: withoutNumber(text), lead: true }];
      return;
    }
    if (text.split(' ').length < 3) return;
    clauses.push({
      headings: headings.map((heading) => heading.text),
      text: text.slice(0, LONGEST_CLAUSE),
      start,
      end: last.end,
      bullet: bullet.trim(),
      dirt: dirtIn(text.slice(0, LONGEST_CLAUSE)),
    });
  };

  lines.forEach((line, at) => {
    const before = block[block.length - 1];
    const next = lines[at + 1];
    const heading =
      (line.afterGap || !before || line.text.endsWith(':') || ENDS_SENTENCE.test(before.text)) &&
      !(before && runsOn(before, line, width) && !line.afterGap) &&
      isHeading(line, next, width);
    if (heading) {
      close();
      const lead = line.text.endsWith(':') || /^Dit (?:kun|verwachten|mag)/.test(line.text);
      const text = withoutNumber(line.text);
      if (title === '' && clauses.length === 0 && headings.length === 0 && !lead) {
        title = text;
        return;
      }
      headings = lead ? [...headings.filter((one) => !one.lead), { text, lead }] : [{ text, lead }];
      return;
    }
    if (before && runsOn(before, line, width)) {
      block.push(line);
      return;
    }
    close();
    block = [line];
  });
  close();
  return { title, clauses };
}
