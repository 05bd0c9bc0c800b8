export function idOf(publicKey: string): string;
/** Makes a key pair: the private half in `file`, the public half is answered. */
export function newKey(file: string): string;
export function publicKey(): string;
export const ID: RegExp;
