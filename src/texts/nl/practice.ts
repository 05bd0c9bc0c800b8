/** Dutch, the source of truth; `en/practice.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const practice = {};
