/** Dutch, the source of truth; `en/attachments.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const attachments = {};
