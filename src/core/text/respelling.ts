import type { Reading, Token } from './reading';

/**
 * Reads disguised or mistyped words back to ones that are known: digits for letters ("kl00tzak"), letters spaced out
 * ("h a a t"), words run together ("eenteef"), a letter dropped or two swapped ("vrow", "wlag"). Only words that would
 * not be known otherwise are touched, and only towards the vocabulary given. The tokens keep their place in the text.
 */
export interface Respelling {
  respell(reading: Reading): readonly Token[];
}

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore
const MASKS = new Set(['*', '#', '.', '-', '_', '%']);
const REMEMBERED = 4096;
/** Shortest word whose typos are read. */
const LONG_ENOUGH = 4;
const LONGEST = 24;

export interface Vocabulary {
  /** Words to read disguised words back to. */
  readonly words: Iterable<string>;
  /** Of these, the ones typos are read back to. */
  readonly typos: Iterable<string>;
  /** Ordinary words that only look like a typo. */
  readonly ordinary: ReadonlySet<string>;
  /** Small words that are run together with the next (`left`) or the one before (`right`). */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** `vocabulary` is asked for when a first text is read: a page on which nobody posts pays nothing. */
export function respelling(vocabulary: () => Vocabulary): Respelling {
  let made: Respelling | undefined;
  return { respell: (reading) => (made ??= compile(vocabulary())).respell(reading) };
}

function compile(vocabulary: Vocabulary): Respelling {
  const known = new Set(vocabulary.words);
  let maskedWords: Map<string, string> | undefined;
  /** Made when a first starred word is met: few drafts have one. */
  const unmask = (stars: string): string | undefined => {
    maskedWords ??= maskedForms(known);
    return maskedWords.get(stars);
  };
  /** Words whose typos are read, with their place, by first letter and length. */
  const typos = new Map<string, (readonly [word: string, place: number])[]>();
  let place = 0;
  for (const word of vocabulary.typos) {
    if (word.length < LONG_ENOUGH) continue;
    const key = word[0]! + word.length;
    const alike = typos.get(key);
    if (alike) alike.push([word, place++]);
    else typos.set(key, [[word, place++]]);
  }
  const seen = new Map<string, readonly string[]>();

  const readWord = (word: string): readonly string[] => {
    if (word.length < 3 || word.length > LONGEST || known.has(word)) return [word];
    let parts = seen.get(word);
    if (parts === undefined) {
      parts = split(word) ?? [correct(word)];
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(word, parts);
    }
    return parts;
  };
  const correct = (word: string): string => {
    if (vocabulary.ordinary.has(word)) return word;
    // Of two words it could be, the one further on.
    let best = word;
    let furthest = -1;
    const compare = (length: number, isTypo: (typed: string, meant: string) => boolean): void => {
      for (const [meant, place] of typos.get(word[0]! + length) ?? [])
        if (place > furthest && isTypo(word, meant)) {
          best = meant;
          furthest = place;
        }
    };
    if (word.length >= LONG_ENOUGH) {
      compare(word.length + 1, lacksOne);
      compare(word.length, hasTwoSwapped);
    }
    return best;
  };
  const split = (word: string): readonly string[] | undefined => {
    if (word.length < 6 || vocabulary.ordinary.has(word)) return undefined;
    for (let at = 2; at <= word.length - 2; at++) {
      const start = word.slice(0, at);
      const end = word.slice(at);
      if (vocabulary.left.has(start) && end.length >= 4 && known.has(end)) return [start, end];
      if (start.length >= 4 && known.has(start) && vocabulary.right.has(end)) return [start, end];
    }
    return undefined;
  };

  /** End of a run of single letters that starts at `at` ("h a a t", "h.a.a.t"), or `at` when there is none. */
  const spelledOut = (tokens: readonly Token[], at: number): { end: number; word: string } | undefined => {
    let word = '';
    let end = at;
    let letters = 0;
    for (let index = at; index < tokens.length && index - at < 2 * LONGEST; index++) {
      const token = tokens[index]!;
      if (token.kind === 'word' && token.end - token.start === 1) {
        word += token.fold;
        letters++;
        end = index;
      } else if (!(token.kind === 'mark' && MASKS.has(token.fold))) break;
    }
    return letters >= 3 ? { end, word } : undefined;
  };

  return {
    respell(reading) {
      const { tokens } = reading;
      const out: Token[] = [];
      const push = (from: Token, to: Token, spelled: string): void => {
        out.push({ ...from, index: out.length, end: to.end, kind: 'word', fold: spelled });
      };
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]!;
        if (token.kind === 'word' && token.end - token.start === 1) {
          const run = spelledOut(tokens, at);
          if (run && (known.has(run.word) || known.has(run.word.replace(/(.)\1+/g, '$1')))) {
            push(token, tokens[run.end]!, run.word);
            at = run.end;
            continue;
          }
        }
        // A word broken by glued digits, signs or stars: only when it then reads as a known word.
        const next = tokens[at + 1];
        if (
          token.kind === 'word' &&
          next?.glued &&
          (next.kind === 'number' || next.kind === 'mark' || next.kind === 'mention')
        ) {
          let leet = token.fold;
          let stars = token.fold;
          let end = at;
          for (let index = at + 1; index < tokens.length && index - at <= 6; index++) {
            const part = tokens[index]!;
            if (!part.glued || !['word', 'number', 'mark', 'mention'].includes(part.kind)) break;
            const plain = [...part.fold].map((sign) => DIGITS[sign] ?? sign).join('');
            leet += plain;
            stars += part.fold;
            const word = known.has(leet)
              ? leet
              : !/[*#@%_]/.test(stars)
                ? undefined
                : unmask(stars.replace(/[#@%_]/g, '*'));
            if (word !== undefined) {
              push(token, part, word);
              end = index;
              break;
            }
            if (leet.length > LONGEST) break;
          }
          if (end > at) {
            at = end;
            continue;
          }
        }
        if (token.kind !== 'word') {
          out.push(token.index === out.length ? token : { ...token, index: out.length });
          continue;
        }
        const squeezed =
          token.squeezed !== undefined && known.has(token.squeezed) ? token.squeezed : undefined;
        const parts = squeezed === undefined ? readWord(token.fold) : [squeezed];
        if (parts.length === 1 && parts[0] === token.fold) {
          out.push(token.index === out.length ? token : { ...token, index: out.length });
          continue;
        }
        for (const part of parts) push(token, token, part);
      }
      return out;
    },
  };
}

/** `typed` is `meant` without one of its inner letters; they begin alike. */
function lacksOne(typed: string, meant: string): boolean {
  let at = 1;
  while (at < typed.length && typed[at] === meant[at]) at++;
  // A last letter that is missing is another word, but for one of two that are the same.
  if (at === typed.length && meant[at] !== meant[at - 1]) return false;
  return typed.slice(at) === meant.slice(at + 1);
}

/** `typed` is `meant` with two neighbours changed, not the first; they begin alike and are as long. */
function hasTwoSwapped(typed: string, meant: string): boolean {
  let at = 1;
  while (at < typed.length && typed[at] === meant[at]) at++;
  return (
    typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** "k*nker", "k****r", "h**": each known word with one inner letter, or all but the first (and last), starred. */
function maskedForms(words: Iterable<string>): Map<string, string> {
  const masked = new Map<string, string>();
  for (const word of words) {
    if (word.length < 3) continue;
    for (let at = 1; at < word.length - 1; at++) {
      masked.set(`${word.slice(0, at)}*${word.slice(at + 1)}`, word);
    }
    masked.set(`${word[0]}${'*'.repeat(word.length - 2)}${word.at(-1)}`, word);
    masked.set(`${word[0]}${'*'.repeat(word.length - 1)}`, word);
  }
  return masked;
}
