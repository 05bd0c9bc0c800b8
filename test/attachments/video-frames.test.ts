import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handedOver } from '../../src/attachments/video-frames';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;
/** A player that has this to show, one after another each time it is asked; the last one from then on. */
function player(...shown: readonly (number | 'nothing')[]) {
  let asked = 0;
  return () => {
    const now = shown[Math.min(asked++, shown.length - 1)]!;
    return now === 'nothing' ? Promise.reject(new Error('no frame')) : Promise.resolve(now);
  };
}
async function settled<T>(work: Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work, vi.runAllTimersAsync()]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

test('a frame that is there is taken at once', async () => {
  expect(await handedOver(player(0), undefined, never)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a player that says "there" before it has a frame is waited for: a film of one frame is no broken film', async () => {
  expect(await settled(handedOver(player('nothing', 'nothing', 0), undefined, never))).toBe(0);
});

test('the frame before is not taken for the one at this place', async () => {
  expect(await settled(handedOver(player(200, 200, 400), 200, never))).toBe(400);
});

test('where no other frame comes the film stands still', async () => {
  expect(await settled(handedOver(player(200), 200, never))).toBe(200);
});

test('a place that cannot be shown is given up', async () => {
  await expect(settled(handedOver(player('nothing'), 0, never))).rejects.toThrow('no frame');
});

test('nobody waits for a film that was taken out', async () => {
  const control = new AbortController();
  const waiting = handedOver(player('nothing'), 0, control.signal);
  control.abort(new Error('taken out'));
  await expect(settled(waiting)).rejects.toThrow('taken out');
});
