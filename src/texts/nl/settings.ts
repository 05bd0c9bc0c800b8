/** Dutch, the source of truth; `en/settings.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const settings = {};
