import { expect, test } from 'vitest';
import { makeQueue } from '../../src/attachments/queue';

const never = new AbortController().signal;

test('one after another, in order, also after a failure', async () => {
  const log: string[] = [];
  let rests = 0;
  const queue = makeQueue(() => rests++);
  const first = queue.add(async () => {
    log.push('a');
    await Promise.resolve();
    log.push('/a');
    throw new Error('broken');
  }, never);
  const second = queue.add(() => Promise.resolve(log.push('b')), never);
  await expect(first).rejects.toThrow('broken');
  await second;
  expect(log).toEqual(['a', '/a', 'b']);
  expect(queue.idle).toBe(true);
  expect(rests).toBe(1);
});

test('what is cancelled before its turn never starts', async () => {
  const queue = makeQueue(() => undefined);
  const control = new AbortController();
  let release: () => void = () => undefined;
  const first = queue.add(() => new Promise<void>((resolve) => (release = resolve)), never);
  let started = false;
  const second = queue.add(() => Promise.resolve((started = true)), control.signal);
  control.abort(new Error('gone'));
  await Promise.resolve();
  release();
  await first;
  await expect(second).rejects.toThrow('gone');
  expect(started).toBe(false);
});
