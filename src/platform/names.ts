import { hashNames, parseNameList } from '../settings/name-list';
import { KEYS, readLocal, removeLocal, writeLocal } from './storage';

/** How many names are kept and since when: all that can be told of the list. */
export async function keptNames(): Promise<{ count: number; importedOn: string } | undefined> {
  const kept = parseNameList(await readLocal(KEYS.nameList));
  return kept && { count: kept.count, importedOn: kept.importedOn };
}

/** Replaces the list. The names themselves are gone after this. */
export async function keepNames(names: readonly string[], count: number, today: string): Promise<void> {
  await writeLocal(
    KEYS.nameList,
    hashNames(names, count, today, (bytes) => crypto.getRandomValues(bytes)),
  );
}

export async function removeNames(): Promise<void> {
  await removeLocal(KEYS.nameList);
}
