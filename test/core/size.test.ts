import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { coreScript } from '../run/packed.mjs';

/** Gzipped kilobytes. A ratchet: 150 is what it should come down to. */
const MOST = 196;

describe('the core as a script', () => {
  let script: string;
  beforeAll(async () => {
    script = await coreScript(resolve(import.meta.dirname, '../..'));
  });

  it(`adds at most ${MOST} kB to a content script, its lists and protocols included`, () => {
    // The lists are there packed, not as they are written.
    expect(script).not.toContain('hartafwijking|hartaandoening');
    expect(gzipSync(script).length / 1000).toBeLessThan(MOST);
  });

  it('is ASCII throughout, so that an engine keeps it at a byte a character', () => {
    expect(script).not.toMatch(/[^\0-\x7f]/);
    expect(script).toContain('\\u2018');
  });
});
