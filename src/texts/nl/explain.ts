/** Dutch, the source of truth; `en/explain.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const explain = {};
