import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { ConcernId } from '../core/concern';
import type { Mute } from '../core/mute';
import type { Platform } from '../core/draft';
import type { Memory } from '../gate/memory';
import { CONCERN_IDS, ONCE_IDS, PLATFORM_IDS } from '../settings/ids';
import { later } from '../settings/later';
import { SipHash } from '../settings/siphash';
import { sendToBackground } from './messages';
import { KEYS, onLocalChange, readLocal, writeLocal } from './storage';
import { localDay } from './today';

const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const concern = () => z.enum(CONCERN_IDS);
const platform = () => z.enum(PLATFORM_IDS);
const word = () => z.string().check(z.maxLength(200));

const WordMute = later(() =>
  z.object({
    scope: z.literal('word'),
    concern: concern(),
    words: z.array(word()).check(z.minLength(1), z.maxLength(50)),
    on: day(),
  }),
);
const SiteMute = later(() =>
  z.object({ scope: z.literal('site'), concern: concern(), platform: platform(), on: day() }),
);
const KeptMuteSchema = later(() => z.discriminatedUnion('scope', [WordMute.schema, SiteMute.schema]));
/** A mute that outlives its draft. */
export type KeptMute = z.infer<(typeof KeptMuteSchema)['schema']>;

const AttestedSchema = later(() => z.object({ account: word(), what: z.enum(ONCE_IDS), on: day() }));
const WaitingSchema = later(() => z.object({ hash: word(), on: day() }));
const AdvisedSchema = later(() =>
  z.object({ platform: platform(), day: day(), concerns: z.array(concern()) }),
);

export interface Remembered {
  readonly mutes: readonly KeptMute[];
  readonly attested: readonly z.infer<(typeof AttestedSchema)['schema']>[];
  readonly waiting: readonly z.infer<(typeof WaitingSchema)['schema']>[];
  readonly advised: readonly z.infer<(typeof AdvisedSchema)['schema']>[];
  /** Sixteen random bytes in hexadecimal: what waits is kept as a hash under this key. */
  readonly key: string;
}

export const MemoryChangeSchema = later(() =>
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('mute'), mute: KeptMuteSchema.schema }),
    z.object({ do: z.literal('unmute'), mute: KeptMuteSchema.schema }),
    z.object({ do: z.literal('advised'), advised: AdvisedSchema.schema }),
    z.object({ do: z.literal('attest'), attested: AttestedSchema.schema }),
    z.object({ do: z.literal('revoke'), account: word(), what: z.enum(ONCE_IDS) }),
    z.object({ do: z.literal('wait'), waiting: WaitingSchema.schema }),
    z.object({ do: z.literal('stop-waiting'), hash: word() }),
  ]),
);
export type MemoryChange = z.infer<(typeof MemoryChangeSchema)['schema']>;

function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** What was stored; a part that cannot be read is forgotten, the others stay. */
export function parseRemembered(stored: unknown): Remembered {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const list = <Item>(
    name: string,
    schema: { safeParse(value: unknown): { success: true; data: Item } | { success: false } },
  ): Item[] => {
    const items = from[name];
    if (!Array.isArray(items)) return [];
    return (items as unknown[]).flatMap((item) => {
      const parsed = schema.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    });
  };
  const key = from['key'];
  return {
    mutes: list('mutes', KeptMuteSchema),
    attested: list('attested', AttestedSchema),
    waiting: list('waiting', WaitingSchema),
    advised: list('advised', AdvisedSchema),
    key: typeof key === 'string' && /^[0-9a-f]{32}$/.test(key) ? key : freshKey(),
  };
}

function same(one: KeptMute, other: KeptMute): boolean {
  if (one.concern !== other.concern) return false;
  if (one.scope === 'word')
    return other.scope === 'word' && [...one.words].sort().join('\n') === [...other.words].sort().join('\n');
  return other.scope === 'site' && one.platform === other.platform;
}

/** A wish for permission that nobody came back to for two months is forgotten. */
const MAX_WAITING = 60;
const MAX_MUTES = 500;

export function remembering(memory: Remembered, change: MemoryChange): Remembered {
  switch (change.do) {
    case 'mute':
      return {
        ...memory,
        mutes: [...memory.mutes.filter((mute) => !same(mute, change.mute)), change.mute].slice(-MAX_MUTES),
      };
    case 'unmute':
      return { ...memory, mutes: memory.mutes.filter((mute) => !same(mute, change.mute)) };
    case 'advised': {
      const { advised } = change;
      const earlier = memory.advised.find(
        (one) => one.platform === advised.platform && one.day === advised.day,
      );
      const concerns = [...new Set([...(earlier?.concerns ?? []), ...advised.concerns])];
      return {
        ...memory,
        // Yesterday's are of no use.
        advised: [
          ...memory.advised.filter((one) => one.day === advised.day && one.platform !== advised.platform),
          { ...advised, concerns },
        ],
      };
    }
    case 'attest':
      return {
        ...memory,
        attested: [
          ...memory.attested.filter(
            (one) => one.account !== change.attested.account || one.what !== change.attested.what,
          ),
          change.attested,
        ],
      };
    case 'revoke':
      return {
        ...memory,
        attested: memory.attested.filter((one) => one.account !== change.account || one.what !== change.what),
      };
    case 'wait':
      return {
        ...memory,
        waiting: [...memory.waiting.filter((one) => one.hash !== change.waiting.hash), change.waiting].slice(
          -MAX_WAITING,
        ),
      };
    case 'stop-waiting':
      return { ...memory, waiting: memory.waiting.filter((one) => one.hash !== change.hash) };
  }
}

export async function readRemembered(): Promise<Remembered> {
  return parseRemembered(await readLocal(KEYS.memory));
}

/** Applies one change to what is stored. The background calls it, one at a time. */
export async function remember(change: MemoryChange): Promise<void> {
  await writeLocal(KEYS.memory, remembering(await readRemembered(), change));
}

function hashOf(text: string, key: string): string {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const sip = new SipHash(bytes);
  sip.hash(text.trim());
  return sip.high.toString(16).padStart(8, '0') + sip.low.toString(16).padStart(8, '0');
}

/**
 * The gate's memory: a copy loaded once and kept up to date; a change counts at once here and is sent to the
 * background to be kept. `now` is the person's clock.
 */
export async function openMemory(signal: AbortSignal, now: () => Date): Promise<Memory> {
  let stored = await readLocal(KEYS.memory);
  let memory = parseRemembered(stored);
  if (stored === undefined) {
    // The key must be the same everywhere from the first wish on.
    await writeLocal(KEYS.memory, memory);
    stored = await readLocal(KEYS.memory);
    memory = parseRemembered(stored);
  }
  onLocalChange(
    [KEYS.memory],
    (_key, value) => {
      memory = parseRemembered(value);
    },
    signal,
  );
  const change = (what: MemoryChange) => {
    memory = remembering(memory, what);
    // A page that outlived an update has nobody to tell; what it remembers counts until it is reloaded.
    sendToBackground({ kind: 'memory', change: what }).catch(() => undefined);
  };
  const today = () => localDay(now());
  return {
    quiet: (site: Platform) => ({
      mutes: memory.mutes as readonly Mute[],
      advised: memory.advised.find((one) => one.platform === site && one.day === today())?.concerns ?? [],
    }),
    mute: (mute: Mute) => {
      if (mute.scope === 'draft') return;
      change({ do: 'mute', mute: mute.scope === 'word' ? { ...mute, words: [...mute.words] } : mute });
    },
    advised: (site: Platform, concerns: readonly ConcernId[]) =>
      change({ do: 'advised', advised: { platform: site, day: today(), concerns: [...concerns] } }),
    attested: (account) => memory.attested.filter((one) => one.account === account).map((one) => one.what),
    attest: (account, what) => change({ do: 'attest', attested: { account, what, on: today() } }),
    await: (text) => change({ do: 'wait', waiting: { hash: hashOf(text, memory.key), on: today() } }),
    waitingSince: (text) => {
      const hash = hashOf(text, memory.key);
      return memory.waiting.find((one) => one.hash === hash)?.on;
    },
  };
}

/** Whether this script can still reach its extension: not after an update or removal while the page stayed open. */
export function stillConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
