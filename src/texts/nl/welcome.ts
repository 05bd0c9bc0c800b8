/** Dutch, the source of truth; `en/welcome.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const welcome = {};
