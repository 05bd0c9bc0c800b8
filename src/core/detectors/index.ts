import type { Detector } from './detector';
import { schoolContext } from './school-context';

/**
 * Every detector, in the order they look: the earlier one claims its span first (`masks`), so that an IBAN's tail
 * is never read as a phone number.
 */
export const DETECTORS: readonly Detector[] = [schoolContext];
