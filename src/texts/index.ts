import { en } from './en';
import { nl, type Texts } from './nl';

export type { Texts };
export type Language = 'nl' | 'en';

/** The texts of a language. */
export function textsIn(language: Language): Texts {
  return language === 'nl' ? nl : en;
}
