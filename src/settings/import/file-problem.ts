/** Why a file that a person opened could not be used; `texts/problems` has the sentence of each. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'not-supported'
  | 'broken'
  | 'locked'
  | 'no-text'
  | 'old-excel'
  | 'old-word'
  | 'not-text'
  | 'no-names'
  | 'too-many';

/** Larger than any protocol or class list. */
export const LARGEST_FILE = 10_000_000;

/** The container of Word and Excel before 2007, and of a newer file with a password. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/** Whether what is in such a container is encrypted: a file of today, with a password. */
export function hasPassword(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}
