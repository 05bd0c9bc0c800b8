import * as z from 'zod/mini';
import type { Role } from '../core/role';
import { later } from '../settings/later';
import { SETTINGS } from '../settings/schema';
import { KEYS, removeLocal, writeLocal } from './storage';

const TodaySchema = later(() => z.object({ role: SETTINGS.role.schema, day: z.string() }));

/** The calendar day of the person's own clock, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The role the person took for one day, as it was stored. */
export function parseToday(value: unknown): { role: Role; day: string } | undefined {
  const parsed = TodaySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export async function setRoleOfToday(role: Role | undefined, now: Date): Promise<void> {
  if (role === undefined) await removeLocal(KEYS.today);
  else await writeLocal(KEYS.today, { role, day: localDay(now) });
}
