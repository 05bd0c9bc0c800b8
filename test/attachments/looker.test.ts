import { expect, test } from 'vitest';
import { makeLooker } from '../../src/attachments/looker';
import type { Task, Told } from '../../src/attachments/looking-worker';

/** A worker that has looked as soon as it is asked. */
function quickWorker(): Worker {
  const worker = new EventTarget();
  const told = (data: Told) => worker.dispatchEvent(new MessageEvent('message', { data }));
  return Object.assign(worker, {
    terminate: () => undefined,
    postMessage({ id }: Task) {
      told({ id, step: 'faces', faces: [] });
      told({ id, step: 'end' });
    },
  }) as unknown as Worker;
}

const looker = () =>
  makeLooker({
    startWorker: quickWorker,
    startReader: () =>
      Promise.resolve({ read: () => Promise.reject(new Error('not asked')), end: () => Promise.resolve() }),
  });
const picture = (hash: string, file: () => Promise<Blob>) => ({ hash, of: 'image', file }) as const;
const nobody = () => undefined;

test('a page that goes while its file is on its way holds up nobody', async () => {
  const looking = looker();
  const page = new AbortController();
  let asked: () => void = nobody;
  const sending = new Promise<void>((resolve) => (asked = resolve));
  const never = () => {
    asked();
    return new Promise<Blob>(() => undefined);
  };
  const onItsWay = looking.look(picture('a', never), nobody, page.signal);
  const next = looking.look(
    picture('b', () => Promise.resolve(new Blob(['b']))),
    nobody,
    new AbortController().signal,
  );
  await sending;
  page.abort(new Error('page gone'));
  await expect(onItsWay).rejects.toThrow('page gone');
  expect(await next).toMatchObject({ done: true, faces: [], missed: [] });
});

test('a file that cannot be had is told of', async () => {
  const report = await looker().look(
    picture('a', () => Promise.reject(new Error('gone'))),
    nobody,
    new AbortController().signal,
  );
  expect(report).toEqual({ kind: 'image', done: true, missed: ['unreadable'] });
});
