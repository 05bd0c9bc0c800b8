import type { Texts } from '../../texts';

/** An ISO 8601 calendar date as people write it; anything else as it is. */
export function dayWords(texts: Texts, day: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00`) : undefined;
  return at === undefined || Number.isNaN(at.getTime())
    ? day
    : at.toLocaleDateString(texts.settings.locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
