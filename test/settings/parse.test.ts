import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeProtocol } from '../../src/settings/active-protocol';
import { newestPacks, parseAddedPacks } from '../../src/settings/added-packs';
import { managedSchema } from '../../src/settings/managed-schema';
import { migrate, MIGRATIONS, SETTINGS_VERSION } from '../../src/settings/migrate';
import { parseSettings, SETTING_NAMES } from '../../src/settings/parse';
import { SETTINGS } from '../../src/settings/schema';
import { en } from '../../src/texts/en';
import { nl } from '../../src/texts/nl';

const DEFAULTS = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].fallback]));
const OWN_PACK = JSON.stringify({
  format: 'bezint-protocol/1',
  id: 'de-linde-2026',
  title: 'Protocol De Linde',
  organisation: 'De Linde',
  version: '1',
  date: '2026-09-01',
  language: 'nl',
  clauses: [{ id: 'L-1', section: 'Afspraken', text: 'Noem geen namen.', who: ['teacher'] }],
});

describe('settings from what was stored and what the school set', () => {
  test('nothing anywhere gives the defaults of the contract', () => {
    for (const nothing of [undefined, null, {}, [], 'x', 5]) {
      expect(parseSettings(nothing, nothing)).toEqual({
        settings: DEFAULTS,
        locked: [],
        chosen: [],
        problems: [],
      });
    }
    expect(DEFAULTS).toMatchObject({
      protocol: 'onderwijs-primair-2024',
      role: 'teacher',
      workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' },
      language: 'auto',
      mode: 'warn',
      sites: ['facebook', 'instagram', 'x', 'linkedin', 'tiktok'],
      hints: 'on',
      history: 'on',
    });
  });

  test('the policy wins, is locked, and leaves the rest to the person', () => {
    const read = parseSettings(
      { role: 'parent', language: 'en' },
      { role: 'intern', protocol: 'konot-2023' },
    );
    expect(read.settings).toMatchObject({ role: 'intern', protocol: 'konot-2023', language: 'en' });
    expect(read.locked).toEqual(['protocol', 'role']);
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['role', 'director', { kind: 'not-one-of' }],
    ['role', 5, { kind: 'not-one-of' }],
    ['schoolNames', 'De Linde', { kind: 'not-list' }],
    ['schoolNames', ['De Linde', ''], { kind: 'empty' }],
    ['workingHours', { days: [1], from: '8 uur', to: '16:30' }, { kind: 'not-time' }],
    ['workingHours', { days: [9], from: '08:00', to: '16:30' }, { kind: 'out-of-range' }],
    ['workingHours', '08:00-16:30', { kind: 'not-object' }],
    ['holidays', [{ from: 'vandaag', to: '2026-10-25' }], { kind: 'not-date' }],
    ['contacts', { manager: 'de baas' }, { kind: 'not-email' }],
    ['sites', ['x', 'myspace'], { kind: 'not-one-of' }],
    ['protocol', 12, { kind: 'not-text' }],
  ] as const)('a wrong %s costs only itself: %j', (name, value, reason) => {
    const read = parseSettings({ language: 'en', hints: 'off', [name]: value }, { mode: 'trial' });
    expect(read.settings).toEqual({ ...DEFAULTS, language: 'en', hints: 'off', mode: 'trial' });
    expect(read.problems).toMatchObject([{ name, source: 'stored', reason }]);
  });

  test('a wrong policy value gives the default, not what the person had, and stays locked', () => {
    const read = parseSettings({ role: 'parent' }, { role: 'director', mood: 'good' });
    expect(read.settings.role).toBe('teacher');
    expect(read.locked).toEqual(['role']);
    expect(read.problems.map(({ name, source, reason }) => [name, source, reason.kind])).toEqual([
      ['role', 'policy', 'not-one-of'],
      ['mood', 'policy', 'unknown'],
    ]);
  });

  test('a pack handed over without a choice of protocol is the one to follow', () => {
    expect(parseSettings({}, { protocolPack: OWN_PACK }).settings.protocol).toBe('de-linde-2026');
    expect(parseSettings({ protocol: 'konot-2023' }, { protocolPack: OWN_PACK }).settings.protocol).toBe(
      'konot-2023',
    );
  });

  test('whatever is stored or set, settings are whole and nothing is thrown', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(SETTING_NAMES.map((name) => [name, fc.anything()])), { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(junk, junk, (stored, managed) => {
        const { settings } = parseSettings(stored, managed);
        for (const name of SETTING_NAMES) {
          expect(SETTINGS[name].schema.safeParse(settings[name]).success).toBe(true);
        }
      }),
    );
  });
});

describe('migrations', () => {
  const steps = [
    { from: 1, step: (old: Readonly<Record<string, unknown>>) => ({ ...old, role: old['rol'] }) },
    { from: 2, step: (old: Readonly<Record<string, unknown>>) => ({ ...old, hints: 'off' }) },
  ];
  test('run in order from the version found', () => {
    expect(migrate({ rol: 'pupil', other: 1 }, steps)).toEqual({
      rol: 'pupil',
      role: 'pupil',
      hints: 'off',
      other: 1,
      version: 3,
    });
    expect(migrate({ version: 2, rol: 'pupil' }, steps)).toEqual({ version: 3, rol: 'pupil', hints: 'off' });
  });
  /** Settings as each version kept them, and as its step leaves them. A new step needs its line here. */
  const EXAMPLES: Readonly<Record<number, { readonly before: object; readonly after: object }>> = {};
  test('each have an example, and lead to the version of today', () => {
    expect(MIGRATIONS.map(({ from }) => String(from))).toEqual(Object.keys(EXAMPLES));
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(SETTINGS_VERSION).toBe(MIGRATIONS.length + 1);
    for (const { from, step } of MIGRATIONS)
      expect(step({ ...EXAMPLES[from]!.before, version: from })).toMatchObject(EXAMPLES[from]!.after);
  });
  test('leave settings of a newer Bezint alone', () => {
    expect(migrate({ version: 9, role: 'pupil' }, steps)).toEqual({ version: 9, role: 'pupil' });
  });
});

describe('the protocol that guards', () => {
  const settings = (protocol: string, protocolPack = '') => ({ protocol, protocolPack });

  test('is the one chosen', () => {
    expect(activeProtocol(settings('konot-2023'))).toMatchObject({ protocol: { id: 'konot-2023' } });
    expect(activeProtocol(settings('de-linde-2026', OWN_PACK)).protocol.title).toBe('Protocol De Linde');
    const { packs } = parseAddedPacks({
      'de-linde-2026': [{ savedOn: '2026-09-01', pack: JSON.parse(OWN_PACK) as unknown }],
    });
    expect(activeProtocol(settings('de-linde-2026'), newestPacks(packs)).protocol.id).toBe('de-linde-2026');
  });

  test('is the built-in default, with a problem, when the chosen one cannot be used', () => {
    expect(activeProtocol(settings('gone'))).toMatchObject({
      protocol: { id: 'onderwijs-primair-2024' },
      problem: { kind: 'unknown-protocol', id: 'gone' },
    });
    expect(activeProtocol(settings('de-linde-2026', OWN_PACK.slice(0, 60)))).toMatchObject({
      protocol: { id: 'onderwijs-primair-2024' },
      problem: { kind: 'broken-pack', problem: { id: 'not-json', line: 1 } },
    });
    expect(
      activeProtocol(settings('konot-2023', OWN_PACK.replace('de-linde-2026', 'konot-2023'))),
    ).toMatchObject({ protocol: { id: 'konot-2023' }, problem: { kind: 'id-taken' } });
  });

  test('broken stored packs are left out one by one', () => {
    const { packs, broken } = parseAddedPacks({
      'de-linde-2026': [{ pack: 5 }, { savedOn: 'x', pack: JSON.parse(OWN_PACK) as unknown }],
      bad: [{ pack: {} }],
      worse: 7,
    });
    expect(Object.keys(packs)).toEqual(['de-linde-2026']);
    expect(packs['de-linde-2026']).toHaveLength(1);
    expect(broken).toEqual(['bad', 'worse']);
  });
});

describe('the managed schema', () => {
  test('has every setting, in the types Chrome knows, and words in both languages', () => {
    for (const texts of [nl, en]) {
      const schema = managedSchema((name) => texts.settings.policy[name]) as {
        properties: Record<string, { type: string; title: string; description: string }>;
      };
      expect(Object.keys(schema.properties)).toEqual(SETTING_NAMES);
      const types = JSON.stringify(schema).match(/"type":"[^"]+"/g);
      expect(new Set(types)).toEqual(
        new Set(['"type":"object"', '"type":"string"', '"type":"array"', '"type":"integer"']),
      );
      expect(JSON.stringify(schema)).not.toMatch(/"(enum|pattern|required|additionalProperties|\$schema)"/);
      for (const { title, description } of Object.values(schema.properties)) {
        expect(title && description).toBeTruthy();
      }
    }
  });
});
