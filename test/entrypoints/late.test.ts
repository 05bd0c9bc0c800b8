import { beforeEach, expect, test, vi } from 'vitest';
import { handOver, lateParts, type LateParts } from '../../entrypoints/wiring/late';

const part = <Name extends keyof LateParts>(name: Name) => ({ [name]: vi.fn() }) as unknown as LateParts;
const rules = part('review');
const dialog = part('dialogIn');
const gate = part('guarding');
const whole = { ...rules, ...dialog, ...gate };

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('bezint'));
});

test('all parts, in whatever order their scripts run', async () => {
  const late = lateParts();
  handOver(gate);
  handOver(rules);
  expect(late.haveCome()).toBe(false);
  handOver(dialog);
  expect(late.haveCome()).toBe(true);
  expect(await late.all).toEqual(whole);
});

test('parts whose scripts run before the one that waits for them, as on a page that was open before', async () => {
  handOver(rules);
  handOver(dialog);
  handOver(gate);
  const late = lateParts();
  expect(late.haveCome()).toBe(true);
  expect(await late.all).toEqual(whole);
});

test('some before, some after', async () => {
  handOver(dialog);
  const late = lateParts();
  handOver(rules);
  handOver(gate);
  expect(await late.all).toEqual(whole);
});
