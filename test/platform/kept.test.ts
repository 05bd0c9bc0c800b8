import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseAddedPacks } from '../../src/settings/added-packs';
import { parseNameList } from '../../src/settings/name-list';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { followSettings, keepLastPolicy, readSettings, writeSettings } =
  await import('../../src/platform/settings');
const { followSchool, roleAt } = await import('../../src/platform/school');
const { setRoleOfToday } = await import('../../src/platform/today');
const { counted, emptyHistory, parseHistory } = await import('../../src/platform/history');
const { openMemory, parseRemembered, remember, remembering } = await import('../../src/platform/memory');
const { pausedUntil, setPausedUntil } = await import('../../src/platform/pause');
const { removePack, restorePack, savePack } = await import('../../src/platform/packs');
const { unreadable } = await import('../../src/platform/unreadable');
const { keepNames } = await import('../../src/platform/names');
const { parseToday } = await import('../../src/platform/today');
const { PROTOCOLS } = await import('../../src/core/protocols');

let ended: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const policy = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);

describe('settings', () => {
  test('are followed live, and what else is stored stays', async () => {
    await fakeBrowser.storage.local.set({ settings: { role: 'intern', fromTomorrow: 1 } });
    const seen: string[] = [];
    await followSettings(({ settings }) => {
      if (seen.at(-1) !== settings.role) seen.push(settings.role);
    }, ended.signal);
    await writeSettings({ role: 'parent', language: 'en' });
    await vi.waitFor(() => expect(seen).toEqual(['intern', 'parent']));
    await writeSettings({ role: undefined });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('teacher'));
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual({
      version: 1,
      fromTomorrow: 1,
      language: 'en',
    });
    ended.abort();
    await writeSettings({ role: 'pupil' });
    expect(seen.at(-1)).toBe('teacher');
  });

  test('of a newer Bezint keep their version when this one changes one', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, role: 'intern', later: true } });
    await writeSettings({ role: 'parent' });
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual({
      version: 9,
      role: 'parent',
      later: true,
    });
  });

  test('stand on the last policy known while the policy is late', async () => {
    await policy({ role: 'school-leader' });
    await keepLastPolicy(ended.signal);
    // The browser starts again; the policy is not there yet.
    ended.abort();
    await fakeBrowser.storage.managed.clear();
    expect(await readSettings()).toMatchObject({ settings: { role: 'school-leader' }, locked: ['role'] });
    await policy({ role: 'employee' });
    expect(await readSettings()).toMatchObject({ settings: { role: 'employee' }, locked: ['role'] });
  });

  test('are the person’s own again when the policy stays away', async () => {
    await fakeBrowser.storage.local.set({
      lastPolicy: { role: 'school-leader' },
      settings: { role: 'parent' },
    });
    vi.useFakeTimers();
    await keepLastPolicy(ended.signal);
    expect((await readSettings()).settings.role).toBe('school-leader');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await readSettings()).toMatchObject({ settings: { role: 'parent' }, locked: [] });
  });

  test('do without a policy where asking for it is refused, as in Firefox', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect((await readSettings()).settings.role).toBe('teacher');
    await keepLastPolicy(ended.signal);
  });
});

describe('what a review depends on', () => {
  test('today’s role counts today, and not where the school set the role', async () => {
    const now = new Date(2026, 10, 21, 12);
    await setRoleOfToday('parent', now);
    let school = await firstSchool();
    expect(roleAt(school, now)).toBe('parent');
    expect(roleAt(school, new Date(2026, 10, 22, 0, 1))).toBe('teacher');
    await policy({ role: 'school-leader' });
    school = await firstSchool();
    expect(roleAt(school, now)).toBe('school-leader');
  });

  test('an added pack guards; removed, the default does and says so', async () => {
    const pack = { ...PROTOCOLS[0]!, id: 'own', title: 'Eigen' };
    await savePack(pack, 'bron', '2026-11-20');
    await savePack({ ...pack, title: 'Eigen 2' }, '', '2026-11-21');
    await writeSettings({ protocol: 'own' });
    expect((await firstSchool()).protocol.title).toBe('Eigen 2');
    const stored = (await fakeBrowser.storage.local.get('packs'))['packs'] as Record<
      string,
      { pack: unknown }[]
    >;
    await restorePack('own', stored['own']![0] as never);
    expect((await firstSchool()).protocol.title).toBe('Eigen');
    await removePack('own');
    expect(await firstSchool()).toMatchObject({
      protocol: { id: 'onderwijs-primair-2024' },
      protocolProblem: { kind: 'unknown-protocol', id: 'own' },
    });
  });

  async function firstSchool() {
    const once = new AbortController();
    let found: Parameters<Parameters<typeof followSchool>[0]>[0] | undefined;
    await followSchool((school) => (found = school), once.signal);
    once.abort();
    return found!;
  }
});

describe('the overview', () => {
  test('counts, and keeps no more than counts', () => {
    const entry = { day: '2026-11-21', platform: 'x', outcome: 'edited' as const, concerns: ['tone'] };
    let history = counted(emptyHistory('2026-11-01'), entry);
    history = counted(history, {
      ...entry,
      outcome: 'permission',
      permissions: ['parents'],
      clauses: ['OP-P1'],
      protocol: 'p',
    });
    expect(history).toEqual({
      since: '2026-11-01',
      days: { '2026-11-21': { edited: 1, permission: 1 } },
      concerns: { 'tone edited': 1, 'tone permission': 1 },
      attestations: [
        { day: '2026-11-21', platform: 'x', protocol: 'p', permissions: ['parents'], clauses: ['OP-P1'] },
      ],
    });
    expect(parseHistory(JSON.parse(JSON.stringify(history)), '2027-01-01')).toEqual(history);
    expect(parseHistory({ days: 5 }, '2027-01-01')).toEqual(emptyHistory('2027-01-01'));
  });
});

describe('the memory', () => {
  const on = '2026-11-21';
  test('mutes, advice of today, attestations and wishes come and go', () => {
    const empty = parseRemembered(undefined);
    const mute = { scope: 'word' as const, concern: 'tone' as const, words: ['ziek'], on };
    let memory = remembering(empty, { do: 'mute', mute });
    memory = remembering(memory, { do: 'mute', mute: { ...mute, on: '2026-11-22' } });
    expect(memory.mutes).toEqual([{ ...mute, on: '2026-11-22' }]);
    memory = remembering(memory, { do: 'unmute', mute });
    expect(memory.mutes).toEqual([]);
    memory = remembering(memory, { do: 'advised', advised: { platform: 'x', day: on, concerns: ['tone'] } });
    memory = remembering(memory, {
      do: 'advised',
      advised: { platform: 'x', day: on, concerns: ['working-hours'] },
    });
    expect(memory.advised).toEqual([{ platform: 'x', day: on, concerns: ['tone', 'working-hours'] }]);
    memory = remembering(memory, {
      do: 'advised',
      advised: { platform: 'facebook', day: '2026-11-22', concerns: ['tone'] },
    });
    expect(memory.advised).toHaveLength(1);
    memory = remembering(memory, {
      do: 'attest',
      attested: { account: '@school', what: 'school-account', on },
    });
    memory = remembering(memory, { do: 'revoke', account: '@school', what: 'school-account' });
    expect(memory.attested).toEqual([]);
  });

  test('a broken part is forgotten, the others stay', () => {
    const memory = parseRemembered({
      mutes: [5],
      attested: [{ account: 'a', what: 'school-account', on }],
      key: 'x',
    });
    expect(memory).toMatchObject({ mutes: [], attested: [{ account: 'a' }] });
    expect(memory.key).toMatch(/^[0-9a-f]{32}$/);
  });

  test('for the gate: at once here, kept by the background, no words of a draft', async () => {
    const noon = new Date(2026, 10, 21, 12);
    // As the background does: one at a time.
    let line = Promise.resolve();
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
      const { change } = message as { change: never };
      line = line.then(() => remember(change));
      return line;
    });
    const memory = await openMemory(ended.signal, () => noon);
    memory.attest('@school', 'school-account');
    expect(memory.attested('@school')).toEqual(['school-account']);
    memory.await('Mag deze foto van Daan?');
    expect(memory.waitingSince('Mag deze foto van Daan?')).toBe(on);
    expect(memory.waitingSince('Mag deze foto van Noor?')).toBeUndefined();
    memory.advised('x', ['tone']);
    expect(memory.quiet('x').advised).toEqual(['tone']);
    expect(memory.quiet('facebook').advised).toEqual([]);
    await vi.waitFor(async () => {
      const kept = JSON.stringify(await fakeBrowser.storage.local.get('memory'));
      expect(kept).toContain('school-account');
      expect(kept).not.toContain('Daan');
    });
  });
});

describe('whatever is kept', () => {
  test('each part is read for what it is, or left, and nothing is thrown', () => {
    const name = () => fc.constantFrom('since', 'days', 'mutes', 'key', 'entries', 'own', 'role', 'pack');
    const kept = fc.oneof(fc.anything(), fc.dictionary(name(), fc.anything()));
    fc.assert(
      fc.property(kept, (value) => {
        expect(parseHistory(value, '2026-11-01').days).toBeTypeOf('object');
        expect(Array.isArray(parseRemembered(value).mutes)).toBe(true);
        expect(Object.values(parseAddedPacks(value).packs)).toEqual([]);
        expect(parseToday(value)).toBeUndefined();
        expect(parseNameList(value)).toBeUndefined();
      }),
    );
  });

  test('what a person would miss is told, and what is not there is no loss', async () => {
    expect(await unreadable()).toEqual([]);
    await writeSettings({ role: 'intern' });
    await keepNames(['Anna'], 1, '2026-11-21');
    expect(await unreadable()).toEqual([]);
    const { nameList } = await fakeBrowser.storage.local.get('nameList');
    // Cut off, as after a disk that was full.
    await fakeBrowser.storage.local.set({
      settings: [],
      packs: 'x',
      memory: 5,
      history: {},
      nameList: { ...(nameList as object), entries: 'abc' },
    });
    expect(await unreadable()).toEqual(['settings', 'packs', 'nameList', 'history', 'memory']);
  });
});

test('a pause is for one tab, and ends by itself', async () => {
  await setPausedUntil(7, 2000, 1000);
  expect(await pausedUntil(7, 1000)).toBe(2000);
  expect(await pausedUntil(8, 1000)).toBe(0);
  expect(await pausedUntil(7, 2000)).toBe(0);
});
