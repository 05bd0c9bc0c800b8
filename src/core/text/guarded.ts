/** A pattern that is only asked. */
export interface Asked {
  test(text: string): boolean;
}

/**
 * A pattern that is dear to compile, asked only where a cheap one finds what every match of it must hold: most drafts
 * never need it.
 */
export function guarded(hint: RegExp, pattern: RegExp): Asked {
  return { test: (text) => hint.test(text) && pattern.test(text) };
}

/** Words that end in one of these, as `/(?:a|b|c)$/` says it. */
export function endsIn(endings: string): Asked {
  const known = new Set(endings.split(' '));
  const longest = Math.max(...[...known].map(({ length }) => length));
  return {
    test(word) {
      for (let length = Math.min(longest, word.length); length > 0; length--)
        if (known.has(word.slice(-length))) return true;
      return false;
    },
  };
}
