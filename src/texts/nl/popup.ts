/** Dutch, the source of truth; `en/popup.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const popup = {};
