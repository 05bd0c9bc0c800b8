import { stillLoading as en } from './en/still-loading';
import { stillLoading as nl } from './nl/still-loading';

/** By the browser's language alone: the settings can't be known yet, and the other texts aren't there. */
export const stillLoadingIn = (browsers: string): string =>
  browsers.toLowerCase().startsWith('en') ? en : nl;
