/** Dutch, the source of truth; `en/concerns.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const concerns = {};
