import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../src/settings/managed-schema';
import { parseSettings, SETTING_NAMES } from '../../src/settings/parse';
import { en } from '../../src/texts/en';
import { ID as IDS, idOf, publicKey } from '../run/rollout.mjs';

/** The templates for administrators say what they mean: every value in them passes, under the right id. */
const folder = new URL('../../assets/rollout/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, never>;

/** Where all of them get the id from. */
const ID = idOf(publicKey());
const FORCED = `${ID};https://clients2.google.com/service/update2/crx`;

interface Schema {
  readonly type: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
const SCHEMA = managedSchema((name) => en.settings.policy[name]) as Schema;

/** As Chrome judges a policy before the extension sees it: what is not of the schema's type falls away. */
function outsideSchema(value: unknown, schema: Schema | undefined, at = ''): string[] {
  if (!schema) return [`${at}: unknown`];
  const type = Array.isArray(value)
    ? 'array'
    : Number.isInteger(value)
      ? 'integer'
      : value === null
        ? 'null'
        : typeof value;
  if (type !== schema.type) return [`${at}: ${type} for ${schema.type}`];
  if (Array.isArray(value))
    return value.flatMap((one, index) => outsideSchema(one, schema.items, `${at}[${String(index)}]`));
  if (type !== 'object') return [];
  return Object.entries(value as object).flatMap(([name, one]) =>
    outsideSchema(one, schema.properties?.[name], `${at}.${name}`),
  );
}

function right(policy: unknown): void {
  expect(outsideSchema(policy, SCHEMA)).toEqual([]);
  const { locked, problems } = parseSettings({}, policy);
  expect(problems).toEqual([]);
  // All of them, but for the pack and the logo, which each school makes itself.
  expect(locked).toEqual(SETTING_NAMES.filter((name) => name !== 'protocolPack' && name !== 'schoolLogo'));
}

test('a value that Chrome would drop does not pass here either', () => {
  expect(outsideSchema({ role: 5, mood: 'x', sites: ['x', 1], contacts: { boss: 'x' } }, SCHEMA)).toEqual([
    '.role: integer for string',
    '.mood: unknown',
    '.sites[1]: integer for string',
    '.contacts.boss: unknown',
  ]);
});

describe('the id', () => {
  test('stands in one place, and is the same wherever it is told', () => {
    const told = new Map(readdirSync(folder).map((name) => [name, new Set(read(name).match(IDS) ?? [])]));
    for (const [name, ids] of told) expect([...ids], name).toEqual(ids.size === 0 ? [] : [ID]);
    expect([...told].filter(([, ids]) => ids.size > 0).map(([name]) => name)).toEqual([
      'README.md',
      'chrome-macos.plist',
      'chrome-windows.reg',
      'chromium-linux.json',
      'edge-linux.json',
      'edge-macos.plist',
      'edge-windows.reg',
      'intune-oma-uri.md',
      'intune-windows.ps1',
      'macos-install.plist',
    ]);
    const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
    expect(config).toContain('assets/rollout/public-key.txt');
    expect(config.match(IDS)).toBeNull();
  });

  test('is changed everywhere by one command, which gives the private half to its owner alone', () => {
    // On a copy of the folders it touches.
    const root = resolve(import.meta.dirname, '../..');
    const copy = mkdtempSync(join(tmpdir(), 'bezint-rollout-'));
    try {
      for (const part of ['assets/rollout', 'test/run'])
        cpSync(join(root, part), join(copy, part), { recursive: true });
      mkdirSync(join(copy, 'keys'));
      const rollout = (...args: string[]) =>
        spawnSync(process.execPath, [join(copy, 'test/run/rollout.mjs'), ...args], { encoding: 'utf8' });
      expect(rollout('--new-key', join(copy, 'keys/inside.pem')).status).toBe(1);
      const pem = `${copy}.pem`;
      try {
        const made = rollout('--new-key', pem);
        expect(made.stderr).toBe('');
        const kept = readFileSync(join(copy, 'assets/rollout/public-key.txt'), 'utf8').trim();
        const fromPrivate = createPublicKey(createPrivateKey(readFileSync(pem)))
          .export({ type: 'spki', format: 'der' })
          .toString('base64');
        expect(kept).toBe(fromPrivate);
        expect(idOf(kept)).not.toBe(ID);
        expect(made.stdout).toContain(idOf(kept));
        for (const name of readdirSync(join(copy, 'assets/rollout'))) {
          const text = readFileSync(join(copy, 'assets/rollout', name), 'utf8');
          expect(text).toBe(name === 'public-key.txt' ? text : read(name).replaceAll(ID, idOf(kept)));
        }
        // A second time it would overwrite the only private half there is.
        expect(rollout('--new-key', pem).status).toBe(1);
        // The public half, as the Chrome Web Store shows it, is enough.
        const shown = `-----BEGIN PUBLIC KEY-----\n${publicKey()}\n-----END PUBLIC KEY-----\n`;
        writeFileSync(join(copy, 'keys/store.pem'), shown);
        expect(rollout('--key', join(copy, 'keys/store.pem')).stdout).toContain(ID);
        expect(rollout('--sideways').status).toBe(2);
      } finally {
        rmSync(pem, { force: true });
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('the templates', () => {
  test('for Google Admin', () => {
    const values = Object.entries(json('google-admin.json') as Record<string, { Value: unknown }>);
    right(Object.fromEntries(values.map(([name, { Value }]) => [name, Value])));
  });

  test.each(['chromium-linux.json', 'edge-linux.json'])('%s', (name) => {
    const file = json(name) as unknown as {
      '3rdparty': { extensions: Record<string, unknown> };
      ExtensionInstallForcelist: string[];
    };
    right(file['3rdparty'].extensions[ID]);
    expect(file.ExtensionInstallForcelist).toEqual([FORCED]);
  });

  test('for Firefox', () => {
    const file = json('firefox-policies.json') as unknown as {
      policies: {
        '3rdparty': { Extensions: Record<string, unknown> };
        ExtensionSettings: Record<string, unknown>;
      };
    };
    right(file.policies['3rdparty'].Extensions['bezint@bezint.nl']);
    expect(file.policies.ExtensionSettings['bezint@bezint.nl']).toMatchObject({
      installation_mode: 'force_installed',
    });
  });

  test.each([
    ['chrome-windows.reg', 'Google\\Chrome'],
    ['edge-windows.reg', 'Microsoft\\Edge'],
  ])('%s, as Chromium reads the registry', (name, browser) => {
    expect(read(name)).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\ExtensionInstallForcelist]\r\n"1"="${FORCED}"`,
    );
    const policy: Record<string, unknown> = {};
    let list: string | undefined;
    for (const line of read(name).split('\r\n')) {
      const key = /^\[.*\\3rdparty\\extensions\\(\w+)\\policy(?:\\(\w+))?\]$/.exec(line);
      if (line.startsWith('[')) {
        if (key) expect(key[1]).toBe(ID);
        list = key ? (key[2] ?? '') : undefined;
        continue;
      }
      const value = /^"(\w+)"="(.*)"$/.exec(line);
      if (!value || list === undefined) continue;
      const text = value[2]!.replace(/\\(["\\])/g, '$1');
      // A list of texts is a key of its own; anything deeper is JSON in a text.
      if (list === '') policy[value[1]!] = /^[[{]/.test(text) ? JSON.parse(text) : text;
      else policy[list] = [...((policy[list] as string[] | undefined) ?? []), text];
    }
    right(policy);
  });

  /** A property list: dictionaries, arrays, texts and whole numbers. */
  function plist(text: string): unknown {
    const parts = [
      ...text
        .slice(text.indexOf('<dict>'))
        .matchAll(/<(key|string|integer)>([^<]*)<\/\1>|<(\/?)(dict|array)>/g),
    ];
    const next = (): unknown => {
      const [, leaf, words, , container] = parts.shift()!;
      if (leaf) return leaf === 'integer' ? Number(words) : words;
      const list: unknown[] = [];
      const dict: Record<string, unknown> = {};
      while (parts[0]![3] !== '/') {
        if (container === 'array') list.push(next());
        else {
          const key = parts.shift()![2]!;
          dict[key] = next();
        }
      }
      parts.shift();
      return container === 'array' ? list : dict;
    };
    return next();
  }

  test.each([
    ['chrome-macos.plist', 'com.google.Chrome'],
    ['edge-macos.plist', 'com.microsoft.Edge'],
  ])('%s, for its own preference domain', (name, domain) => {
    expect(read(name)).toContain(`${domain}.extensions.${ID}`);
    expect(read('README.md')).toContain(`\`${domain}.extensions.${ID}\``);
    right(plist(read(name)));
  });

  test('for installing on macOS', () => {
    expect(plist(read('macos-install.plist'))).toEqual({ ExtensionInstallForcelist: [FORCED] });
  });

  test('for Intune: the script sets what the others set, and installs', () => {
    const script = read('intune-windows.ps1');
    const lines = script.split('\n').filter((line) => /^ {2}\w+ = /.test(line) && !line.includes('$'));
    expect(lines.length).toBe(
      script
        .split(/^# -+$/m)[1]!
        .trim()
        .split('\n').length,
    );
    const text = (quoted: string) => quoted.slice(1, -1).replaceAll("''", "'");
    const policy = Object.fromEntries(
      lines.map((line) => {
        const [, name, value] = /^ {2}(\w+) = (.*)$/.exec(line)!;
        const list = /^@\((.*)\)$/.exec(value!)?.[1];
        if (list !== undefined) return [name, (list.match(/'(?:[^']|'')*'/g) ?? []).map(text)];
        const plain = text(value!);
        return [name, /^[[{]/.test(plain) ? (JSON.parse(plain) as unknown) : plain];
      }),
    );
    right(policy);
    expect(policy).toEqual(
      (
        (json('chromium-linux.json') as Record<string, unknown>)['3rdparty'] as {
          extensions: Record<string, unknown>;
        }
      ).extensions[ID],
    );
    expect(script).toContain(`$id = '${ID}'`);
    expect(script).toContain('$entry = "$id;https://clients2.google.com/service/update2/crx"');
  });

  test('for OMA-URI: each policy is under the name it was taken in by', () => {
    const guide = read('intune-oma-uri.md');
    for (const [browser, namespace] of [
      ['Chrome', 'googlechrome'],
      ['Edge', 'microsoft_edge'],
    ] as const) {
      expect(guide).toContain(`/Policy/ConfigOperations/ADMXInstall/${browser}/Policy/${browser}Admx`);
      const row = guide
        .split('\n')
        .find((line) =>
          line.includes(`/Policy/Config/${browser}~Policy~${namespace}~Extensions/ExtensionInstallForcelist`),
        );
      expect(row).toContain(
        `<enabled/><data id="ExtensionInstallForcelistDesc" value="1&#xF000;${FORCED}"/>`,
      );
    }
  });

  test('are all told of in the guide', () => {
    const guide = read('README.md');
    for (const name of readdirSync(folder)) if (name !== 'README.md') expect(guide).toContain(`\`${name}\``);
  });
});
