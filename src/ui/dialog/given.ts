import type { Permission } from '../../core/concern';

/** The permissions a person says there are, and the pictures that stood in the post when they said so. */
export interface Given {
  readonly permissions: readonly Permission[];
  readonly pictures: readonly string[];
}
export const NONE_GIVEN: Given = { permissions: [], pictures: [] };

/** Permission is given for these very pictures: with another one in the post it is asked for again. */
export function stillGiven(given: Given, pictures: readonly string[]): readonly Permission[] {
  return pictures.every((picture) => given.pictures.includes(picture)) ? given.permissions : [];
}
