import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, MAY_IMPORT } from '../../.config/boundaries.mjs';
import { CONCERNS } from '../../src/core/concern';
import { JUDGES } from '../../src/core/concerns';
import { DETECTORS } from '../../src/core/detectors';
import { textsIn } from '../../src/texts';

const ROOT = resolve(import.meta.dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
const names = (folder: string): string[] => files(folder).map((file) => file.replace(/(\.test)?\.tsx?$/, ''));

/** Files the project is made of: tracked, or about to be. */
function tracked(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

describe('the house', () => {
  it('has the agreed top level and nothing else', () => {
    const top = new Set(tracked().map((file) => file.split('/')[0]!));
    const visible = [...top].filter((name) => !name.startsWith('.')).sort();
    expect(visible).toEqual(
      [
        'LICENSE',
        'README.md',
        'assets',
        'entrypoints',
        'package-lock.json',
        'package.json',
        'src',
        'test',
        'tsconfig.json',
        'wxt.config.ts',
      ].sort(),
    );
  });

  it('has a folder in src for each line of the import table, and no other', () => {
    const folders = readdirSync(join(ROOT, 'src'));
    expect(folders.sort()).toEqual([...FOLDERS].sort());
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(
      ['entrypoints', ...FOLDERS.map((folder) => `src/${folder}`)].sort(),
    );
  });

  it('tells of every folder in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const folder of FOLDERS) expect(readme).toContain(`\`src/${folder}\``);
  });

  it('has no vague names', () => {
    const vague = tracked().filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/i.test(file));
    expect(vague).toEqual([]);
  });
});

describe('each concern', () => {
  it.each([...CONCERNS])('%s has its judge, its file, its test and its texts', (concern) => {
    expect(JUDGES[concern]).toBeTypeOf('function');
    expect(names('src/core/concerns')).toContain(concern);
    expect(names('test/core/concerns')).toContain(concern);
    expect(Object.keys(textsIn('nl').concerns)).toContain(concern);
    expect(Object.keys(textsIn('en').concerns)).toContain(concern);
  });
});

describe('each detector', () => {
  const tests = ['test/core/detectors', 'test/core/concerns'].flatMap((folder) =>
    files(folder).map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
  it.each(DETECTORS.map((detector) => detector.id))('%s stands in a file of its own, and is tested', (id) => {
    expect(names('src/core/detectors')).toContain(id);
    expect(tests.some((text) => text.includes(`'${id}'`) || text.includes(` ${id}:`))).toBe(true);
  });

  it('is named once', () => {
    const ids = DETECTORS.map((detector) => detector.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('both languages', () => {
  const keys = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];

  it('say the same things', () => {
    expect(keys(textsIn('en'), '').sort()).toEqual(keys(textsIn('nl'), '').sort());
  });

  it('have a file each for every place where people read', () => {
    expect(
      files('src/texts/en')
        .map((file) => basename(file))
        .sort(),
    ).toEqual(files('src/texts/nl').sort());
  });
});
