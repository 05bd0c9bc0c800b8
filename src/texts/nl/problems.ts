/** Dutch, the source of truth; `en/problems.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const problems = {};
