/** Dutch, the source of truth; `en/dialog.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const dialog = {};
