import * as z from 'zod/mini';
import { HistoryEntrySchema, OUTCOMES, type HistoryEntry } from './messages';
import { KEYS, readLocal, removeLocal, writeLocal } from './storage';

const counts = () => z.record(z.string(), z.number());
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const AttestationSchema = z.object({
  day: day(),
  platform: z.string(),
  protocol: z.string(),
  permissions: z.array(z.string()),
  clauses: z.array(z.string()),
});

/** The local overview: counts and what was attested. No draft, no name, no address; it never leaves the laptop. */
const HistorySchema = z.object({
  since: day(),
  /** Posts looked at, by outcome, for each day. */
  days: z.record(z.string(), z.partialRecord(z.enum(OUTCOMES), z.number())),
  /** How often a concern spoke up, by outcome: `named-person edited`. */
  concerns: counts(),
  attestations: z.array(AttestationSchema),
});
export type History = z.infer<typeof HistorySchema>;
export type Attestation = z.infer<typeof AttestationSchema>;

/** A year of days and the last attestations are enough to see a burden; older ones go. */
const MAX_DAYS = 400;
const MAX_ATTESTATIONS = 500;

export function emptyHistory(since: string): History {
  return { since, days: {}, concerns: {}, attestations: [] };
}

export function canReadHistory(value: unknown): boolean {
  return HistorySchema.safeParse(value).success;
}

export function parseHistory(value: unknown, today: string): History {
  const parsed = HistorySchema.safeParse(value);
  return parsed.success ? parsed.data : emptyHistory(today);
}

/** The overview with one more post counted. */
export function counted(history: History, entry: HistoryEntry): History {
  const before = history.days[entry.day] ?? {};
  const days = {
    ...history.days,
    [entry.day]: { ...before, [entry.outcome]: (before[entry.outcome] ?? 0) + 1 },
  };
  const concerns = { ...history.concerns };
  for (const concern of entry.concerns) {
    const key = `${concern} ${entry.outcome}`;
    concerns[key] = (concerns[key] ?? 0) + 1;
  }
  const attestations =
    entry.outcome === 'permission'
      ? [
          ...history.attestations,
          {
            day: entry.day,
            platform: entry.platform,
            protocol: entry.protocol ?? '',
            permissions: [...(entry.permissions ?? [])],
            clauses: [...(entry.clauses ?? [])],
          },
        ]
      : history.attestations;
  return {
    since: history.since,
    days: Object.fromEntries(Object.entries(days).sort().slice(-MAX_DAYS)),
    concerns,
    attestations: attestations.slice(-MAX_ATTESTATIONS),
  };
}

export async function readHistory(today: string): Promise<History> {
  return parseHistory(await readLocal(KEYS.history), today);
}

/** Counts one post. The background calls it, one at a time. */
export async function count(entry: HistoryEntry): Promise<void> {
  await writeLocal(KEYS.history, counted(await readHistory(entry.day), HistoryEntrySchema.parse(entry)));
}

export async function clearHistory(): Promise<void> {
  await removeLocal(KEYS.history);
}
