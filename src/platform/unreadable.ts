import { browser } from 'wxt/browser';
import { parseNameList } from '../settings/name-list';
import { canReadHistory } from './history';
import { KEYS } from './storage';

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a person would miss, and how it is told whether it can still be read. */
const READABLE = {
  settings: isRecord,
  packs: isRecord,
  nameList: (value: unknown) => parseNameList(value) !== undefined,
  history: canReadHistory,
  memory: isRecord,
} as const;
export type Unreadable = keyof typeof READABLE;

/** What is kept on this laptop and cannot be read any more: a page says so, since what it did is not done now. */
export async function unreadable(): Promise<readonly Unreadable[]> {
  const kept = await browser.storage.local.get(Object.keys(READABLE).map((name) => KEYS[name as Unreadable]));
  return (Object.keys(READABLE) as Unreadable[]).filter(
    (name) => kept[KEYS[name]] !== undefined && !READABLE[name](kept[KEYS[name]]),
  );
}
