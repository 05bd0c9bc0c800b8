import { parseProtocol } from '../core/protocols/parse';
import type { Protocol } from '../core/protocols/schema';

/** One saved state of a school's own protocol, with the text it was made from when it was made here. */
export interface PackVersion {
  readonly savedOn: string;
  readonly pack: Protocol;
  readonly source?: string;
}

/** The protocols the person added, by id, oldest version first. */
export type AddedPacks = Readonly<Record<string, readonly PackVersion[]>>;

/** Reads what was stored, version by version; a broken one is left out and its id told, the others stay. */
export function parseAddedPacks(stored: unknown): { packs: AddedPacks; broken: readonly string[] } {
  const packs: Record<string, PackVersion[]> = {};
  const broken: string[] = [];
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { packs, broken };
  for (const [id, versions] of Object.entries(stored as Record<string, unknown>)) {
    const read: PackVersion[] = [];
    for (const version of Array.isArray(versions) ? (versions as unknown[]) : []) {
      if (typeof version !== 'object' || version === null) continue;
      const { savedOn, pack, source } = version as Record<string, unknown>;
      const parsed = parseProtocol(JSON.stringify(pack) ?? '');
      if (!parsed.ok || parsed.protocol.id !== id) continue;
      read.push({
        savedOn: typeof savedOn === 'string' ? savedOn : '',
        pack: parsed.protocol,
        ...(typeof source === 'string' ? { source } : {}),
      });
    }
    if (read.length > 0) packs[id] = read;
    else broken.push(id);
  }
  return { packs, broken };
}

/** The newest version of each. */
export function newestPacks(packs: AddedPacks): Protocol[] {
  return Object.values(packs).map((versions) => versions[versions.length - 1]!.pack);
}
