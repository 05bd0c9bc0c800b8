import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSettings, SETTING_NAMES } from '../../src/settings/parse';

/** The templates for administrators say what they mean: every value in them passes, under the right id. */
const folder = new URL('../../assets/rollout/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, never>;

const ID = 'fgechjfeiehgfkpaajinckclpbdjjdem';

function right(policy: unknown): void {
  const { locked, problems } = parseSettings({}, policy);
  expect(problems).toEqual([]);
  // All of them, but for the pack and the logo, which each school makes itself.
  expect(locked).toEqual(SETTING_NAMES.filter((name) => name !== 'protocolPack' && name !== 'schoolLogo'));
}

test('the id follows from the key in the manifest', () => {
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  const key = [...(/const PUBLIC_KEY =([\s\S]*?);/.exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g)]
    .map((part) => part[1])
    .join('');
  const id = [...createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
    .join('');
  expect(id).toBe(ID);
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
    expect(file.ExtensionInstallForcelist[0]).toMatch(new RegExp(`^${ID};https://`));
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

  test.each(['chrome-windows.reg', 'edge-windows.reg'])('%s, as Chromium reads the registry', (name) => {
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

  test.each(['chrome-macos.plist', 'edge-macos.plist'])('%s', (name) => {
    const text = read(name);
    expect(text).toContain(`.extensions.${ID}`);
    const value = (xml: string): unknown => {
      const leaf = /^\s*<(string|integer)>([^<]*)<\/\1>\s*$/.exec(xml);
      if (leaf) return leaf[1] === 'integer' ? Number(leaf[2]) : leaf[2];
      const children = [...xml.matchAll(/<(key|string|integer)>([^<]*)<\/\1>|<(\/?)(dict|array)>/g)];
      const stack: { list: unknown[] | undefined; dict: Record<string, unknown>; key: string }[] = [];
      let result: unknown;
      const put = (one: unknown) => {
        const top = stack[stack.length - 1];
        if (!top) result = one;
        else if (top.list) top.list.push(one);
        else top.dict[top.key] = one;
      };
      for (const [, leafName, leafText, closes, container] of children) {
        if (leafName === 'key') stack[stack.length - 1]!.key = leafText!;
        else if (leafName) put(leafName === 'integer' ? Number(leafText) : leafText);
        else if (closes === '')
          stack.push({ list: container === 'array' ? [] : undefined, dict: {}, key: '' });
        else {
          const done = stack.pop()!;
          put(done.list ?? done.dict);
        }
      }
      return result;
    };
    right(value(text.slice(text.indexOf('<dict>'))));
  });

  test('for Intune names every setting once', () => {
    const script = read('intune-windows.ps1');
    for (const name of SETTING_NAMES) {
      const times = script.match(new RegExp(`^  ${name} = `, 'gm'))?.length ?? 0;
      expect(times).toBe(name === 'protocolPack' || name === 'schoolLogo' ? 0 : 1);
    }
    expect(script).toContain(ID);
  });

  test('are all told of in the guide', () => {
    const guide = read('README.md');
    for (const name of readdirSync(folder)) if (name !== 'README.md') expect(guide).toContain(`\`${name}\``);
  });
});
