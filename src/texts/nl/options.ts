/** Dutch, the source of truth; `en/options.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const options = {};
