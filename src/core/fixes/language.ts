export type DraftLanguage = 'nl' | 'en';

/** Frequent function words that only one of the two languages has. */
const DUTCH =
  /\b(?:de|het|een|en|van|ik|niet|dat|die|er|op|te|met|voor|zijn|mijn|wij|jij|je|maar|ook|naar|wat|bij|uit|onze|haar|nog|heb|heeft|wel|geen|zo|hij|ze)\b/gi;
const ENGLISH =
  /\b(?:the|and|of|to|a|that|it|with|for|my|you|this|but|they|we|our|have|has|are|she|he|from|what|so|at|not|be)\b/gi;

/** The language a draft is written in; Dutch unless it is plainly English. */
export function languageOf(text: string): DraftLanguage {
  const sample = text.slice(0, 2000);
  const english = sample.match(ENGLISH)?.length ?? 0;
  const dutch = sample.match(DUTCH)?.length ?? 0;
  return english > dutch ? 'en' : 'nl';
}
