import '../../src/ui/parts/page.css';
import { render, type ComponentChild } from 'preact';
import { PROTOCOLS } from '../../src/core/protocols';
import type { Draft } from '../../src/core/draft';
import type { Protocol } from '../../src/core/protocols/schema';
import { review, type Review } from '../../src/core/review';
import type { Role } from '../../src/core/role';
import { interfaceLanguage } from '../../src/platform/language';
import { followSchool, type School } from '../../src/platform/school';
import { KEYS, onLocalChange, readLocal, type Key } from '../../src/platform/storage';
import { unreadable, type Unreadable } from '../../src/platform/unreadable';
import { parseAddedPacks, type AddedPacks } from '../../src/settings/added-packs';
import { parseProtocol } from '../../src/core/protocols/parse';
import { textsIn, type Texts } from '../../src/texts';
import { localDay } from '../../src/platform/today';

/** What every page of Bezint's own is drawn from. */
export interface Kept {
  readonly school: School;
  readonly texts: Texts;
  readonly packs: AddedPacks;
  readonly brokenPacks: readonly string[];
  /** What is kept and cannot be read any more. */
  readonly unreadable: readonly Unreadable[];
  /** Every protocol that can be chosen. */
  readonly protocols: readonly Protocol[];
}

/** Where each page of Bezint's own is. */
export const LINKS = {
  options: 'options.html',
  protocol: 'protocol.html',
  overview: 'overview.html',
  welcome: 'welcome.html',
  own: 'own-protocol.html',
  privacy: 'privacy.html',
} as const;

/** Draws the page, and again whenever anything kept changes, here or in another window. */
export function mountPage(
  draw: (kept: Kept) => ComponentChild | Promise<ComponentChild>,
  title: (texts: Texts) => string,
  /** What else the page shows, beside what a review depends on. */
  also: readonly Key[] = [],
): () => void {
  const root = document.querySelector('#app')!;
  const ended = new AbortController();
  addEventListener('pagehide', () => ended.abort(), { once: true });
  let newest = 0;
  let latest: School | undefined;
  const show = async (school: School) => {
    latest = school;
    const mine = ++newest;
    const { packs, broken } = parseAddedPacks(await readLocal(KEYS.packs));
    const own = parseProtocol(school.settings.protocolPack);
    const language = interfaceLanguage(school.settings.language);
    const texts = textsIn(language);
    const content = await draw({
      school,
      texts,
      packs,
      brokenPacks: broken,
      unreadable: await unreadable(),
      protocols: [
        ...PROTOCOLS,
        ...(own.ok && !packs[own.protocol.id] ? [own.protocol] : []),
        ...Object.values(packs).map((versions) => versions[versions.length - 1]!.pack),
      ],
    });
    if (mine !== newest) return;
    document.documentElement.lang = language;
    document.title = title(texts);
    render(content, root);
  };
  const redraw = () => {
    if (latest) void show(latest);
  };
  onLocalChange(also, redraw, ended.signal);
  void followSchool((school) => void show(school), ended.signal);
  return redraw;
}

/** A post with these words on X by a private account, for practising. */
export function practiceDraft(school: School, role: Role, text: string): Draft {
  const { settings } = school;
  return {
    role,
    platform: 'x',
    surface: 'post',
    account: { kind: 'private' },
    // After hours, so that practising is about the words alone.
    postedAt: `${localDay(new Date())}T20:00:00+01:00`,
    school: {
      names: settings.schoolNames,
      foundation: settings.foundationNames,
      accounts: settings.schoolAccounts,
      nameList: school.nameList,
      contact: settings.schoolContact,
      workingHours: settings.workingHours,
      holidays: settings.holidays,
    },
    text,
    attachments: [],
    attested: [],
  };
}

export function practise(school: School, protocol: Protocol, role: Role): (text: string) => Review {
  return (text) => review(practiceDraft(school, role, text), protocol);
}
