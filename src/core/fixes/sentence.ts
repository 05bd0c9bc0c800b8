/** Whether what follows `before` opens a sentence. */
export function opensSentence(before: string): boolean {
  return /(?:^|[.!?…:]["'’”)]*\s+|\n)[^\p{L}\p{N}\n@#]*$/u.test(before);
}

export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}

/** `text` with the case that the words it replaces had at that place. */
export function inCaseOf(text: string, was: string, before: string): string {
  const first = was[0] ?? '';
  return opensSentence(before) && first !== first.toLowerCase() ? capitalised(text) : text;
}
