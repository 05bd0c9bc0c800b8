/** Calendar dates as ISO 8601 `YYYY-MM-DD`, counted in days since 1970-01-01. */
function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday; NaN for what is no date. */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days after Easter Sunday: Good Friday, Easter, Easter Monday, Ascension, Whitsun, Whit Monday. */
const AROUND_EASTER = [-2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-05', '12-25', '12-26'];

/**
 * Dutch public holidays. Source: Algemene termijnenwet, article 3 (in force 2026): the generally recognised holidays, the
 * King's birthday as it is celebrated, 5 May (each year), and Good Friday, which the article puts on a par with them.
 */
export function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (FIXED.includes(date.slice(5))) return true;
  const kingsDay = weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`;
  if (date === kingsDay) return true;
  const sunday = dayNumber(easter(year));
  return AROUND_EASTER.some((days) => isoDate(sunday + days) === date);
}
