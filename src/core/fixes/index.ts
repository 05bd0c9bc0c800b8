import { applied } from './edit';
import type { Fix, Fixing } from './fix';

/** Fixes for what the review found. */
export const FIXING: Fixing = {
  fixesFor: (): readonly Fix[] => [],
  together: (): readonly Fix[] => [],
  applied,
};
