/** Dutch, the source of truth; `en/overview.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const overview = {};
