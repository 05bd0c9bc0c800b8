export function idOf(publicKey: string): string;
export function publicKey(): string;
export const ID: RegExp;
