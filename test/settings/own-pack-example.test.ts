import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProtocol } from '../../src/core/protocols/parse';

test('the example in the guide to the pack format is a valid pack', () => {
  const guide = readFileSync(new URL('../../assets/rollout/own-protocol.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(parseProtocol(example)).toMatchObject({ ok: true, protocol: { clauses: { length: 3 } } });
});
