import type { Protocol } from '../core/protocols/schema';
import { parseAddedPacks, type AddedPacks, type PackVersion } from '../settings/added-packs';
import { KEYS, readLocal, writeLocal } from './storage';

/** Older versions than these are let go. */
const MOST_VERSIONS = 10;

async function changePacks(change: (packs: AddedPacks) => AddedPacks): Promise<void> {
  const stored = await readLocal(KEYS.packs);
  const { packs, broken } = parseAddedPacks(stored);
  // A broken one stays as it is: what is wrong with it may be mended from the file it came from.
  const kept = Object.fromEntries(broken.map((id) => [id, (stored as Record<string, unknown>)[id]]));
  await writeLocal(KEYS.packs, { ...kept, ...change(packs) });
}

/** Adds a version of a pack; the one before stays, to go back to. */
export async function savePack(pack: Protocol, source: string, savedOn: string): Promise<void> {
  const version: PackVersion = { savedOn, pack, ...(source === '' ? {} : { source }) };
  await changePacks((packs) => ({
    ...packs,
    [pack.id]: [...(packs[pack.id] ?? []), version].slice(-MOST_VERSIONS),
  }));
}

/** Makes an older version the newest again. */
export async function restorePack(id: string, version: PackVersion): Promise<void> {
  await changePacks((packs) => ({
    ...packs,
    [id]: [...(packs[id] ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(version)), version],
  }));
}

export async function removePack(id: string): Promise<void> {
  await changePacks((packs) => Object.fromEntries(Object.entries(packs).filter(([one]) => one !== id)));
}
