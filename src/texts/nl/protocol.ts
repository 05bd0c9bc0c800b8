/** Dutch, the source of truth; `en/protocol.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const protocol = {};
