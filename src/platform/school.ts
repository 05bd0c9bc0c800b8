import { browser } from 'wxt/browser';
import type { NameList } from '../core/draft';
import type { Protocol } from '../core/protocols/schema';
import type { Role } from '../core/role';
import { activeProtocol, type ProtocolProblem } from '../settings/active-protocol';
import { newestPacks, parseAddedPacks, type AddedPacks } from '../settings/added-packs';
import { openNameList, parseNameList } from '../settings/name-list';
import type { ReadSettings } from '../settings/parse';
import { followSettings, readSettings } from './settings';
import { KEYS, onLocalChange } from './storage';
import { localDay, parseToday } from './today';

/** Everything kept on this laptop that a review depends on. */
export interface School extends ReadSettings {
  /** A role taken for one day only; `roleAt` says which role counts. */
  readonly today?: { readonly role: Role; readonly day: string };
  readonly protocol: Protocol;
  /** Why the chosen protocol is not the one that guards. */
  readonly protocolProblem?: ProtocolProblem;
  /** Empty when none was imported. */
  readonly nameList: NameList | readonly string[];
}

let openedFrom: unknown;
let opened: NameList | undefined;

/** Opening a list of two thousand names costs some milliseconds: once for each stored list. */
function nameListFrom(stored: unknown): NameList | readonly string[] {
  const list = parseNameList(stored);
  if (!list) return [];
  if (!opened || openedFrom !== list.entries) {
    opened = openNameList(list);
    openedFrom = list.entries;
  }
  return opened;
}

/** Only what is asked for is parsed: a page waits for this. */
function newestOf(packs: unknown, id: string): AddedPacks {
  const versions =
    typeof packs === 'object' && packs !== null ? (packs as Record<string, unknown>)[id] : undefined;
  return Array.isArray(versions) ? parseAddedPacks({ [id]: versions.slice(-1) }).packs : {};
}

function schoolFrom(read: ReadSettings, kept: Readonly<Record<string, unknown>>): School {
  const active = activeProtocol(
    read.settings,
    newestPacks(newestOf(kept[KEYS.packs], read.settings.protocol)),
  );
  const today = read.locked.includes('role') ? undefined : parseToday(kept[KEYS.today]);
  return {
    ...read,
    ...(today ? { today } : {}),
    protocol: active.protocol,
    ...(active.problem ? { protocolProblem: active.problem } : {}),
    nameList: nameListFrom(kept[KEYS.nameList]),
  };
}

const BESIDE = [KEYS.packs, KEYS.today, KEYS.nameList];

export async function readSchool(): Promise<School> {
  const [read, kept] = await Promise.all([readSettings(), browser.storage.local.get(BESIDE)]);
  return schoolFrom(read, kept);
}

/**
 * What a review depends on, now and on every change, until `signal` aborts. The returned promise settles after the
 * first call. Today's role ends at midnight: ask `roleAt` when a post is reviewed.
 */
export async function followSchool(listener: (school: School) => void, signal: AbortSignal): Promise<void> {
  let read: ReadSettings | undefined;
  let newest = 0;
  const tell = async () => {
    const mine = ++newest;
    const kept = await browser.storage.local.get(BESIDE);
    if (mine === newest && read && !signal.aborted) listener(schoolFrom(read, kept));
  };
  let telling: Promise<void> | undefined;
  const again = () => {
    telling = tell();
  };
  onLocalChange(BESIDE, again, signal);
  await followSettings((now) => {
    read = now;
    again();
  }, signal);
  for (let last; last !== telling;) {
    last = telling;
    await last;
  }
}

/** The role that counts at this moment, for a page that stays open over midnight. */
export function roleAt(school: School, now: Date): Role {
  return school.today?.day === localDay(now) ? school.today.role : school.settings.role;
}
