import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askLooker, type Looking } from '../../src/attachments/ask-looker';
import { fromBase64, parseRequest, type Channel, type Request } from '../../src/attachments/channel';
import type { Report } from '../../src/attachments/report';

/** A looker at the other end of a channel, as the test plays it. */
class End implements Channel {
  readonly sent: Request[] = [];
  private hear: (message: unknown) => void = () => undefined;
  private gone: () => void = () => undefined;
  constructor(readonly carriesBlobs: boolean) {}
  send(message: unknown) {
    const request = parseRequest(message);
    if (!request) throw new Error('not a request');
    this.sent.push(request);
  }
  onMessage(listener: (message: unknown) => void) {
    this.hear = listener;
  }
  onClose(listener: () => void) {
    this.gone = listener;
  }
  close() {
    this.gone();
  }
  answer(message: unknown) {
    this.hear(message);
  }
  async asked(): Promise<Extract<Request, { kind: 'look' }>> {
    return vi.waitUntil(() => this.sent.find((request) => request.kind === 'look'));
  }
}

const FILE = new Blob(['foto']);
const DONE: Report = { kind: 'image', done: true, faces: [], missed: [] };
let control: AbortController;
let looking: Looking;
beforeEach(() => {
  control = new AbortController();
});
afterEach(() => control.abort());

function asking(ends: End[]) {
  const reports: Report[] = [];
  looking = askLooker(() => {
    const end = ends[opened++];
    return end ? Promise.resolve(end) : Promise.reject(new Error('no looker'));
  }, control.signal);
  let opened = 0;
  looking.look(FILE, 'hash', 'image', (report) => reports.push(report));
  return reports;
}

describe('asking the looker', () => {
  test('sends the file where it can be sent, and hears of it', async () => {
    const end = new End(true);
    const reports = asking([end]);
    const { id, blob } = await end.asked();
    expect(await blob!.text()).toBe('foto');
    end.answer({ kind: 'report', id, report: { ...DONE, done: false } });
    end.answer({ kind: 'report', id, report: DONE });
    expect(reports).toEqual([{ ...DONE, done: false }, DONE]);
  });

  test('sends an address, and the bytes when asked for them', async () => {
    const end = new End(false);
    asking([end]);
    const { id, url } = await end.asked();
    expect(url).toMatch(/^blob:/);
    end.answer({ kind: 'bytes-please', id });
    const bytes = await vi.waitUntil(() => end.sent.find((request) => request.kind === 'bytes'));
    expect(bytes).toMatchObject({ id, last: true });
    expect(new TextDecoder().decode(fromBase64(bytes.base64))).toBe('foto');
  });

  test('asks again when the looker was killed', async () => {
    const [killed, next] = [new End(true), new End(true)];
    const reports = asking([killed, next]);
    await killed.asked();
    killed.close();
    const { id } = await next.asked();
    next.answer({ kind: 'report', id, report: DONE });
    expect(reports).toEqual([DONE]);
  });

  test('says so when it was killed twice', async () => {
    const ends = [new End(true), new End(true)];
    const reports = asking(ends);
    for (const end of ends) {
      await end.asked();
      end.close();
    }
    expect(reports).toEqual([{ kind: 'image', done: true, missed: ['stopped'] }]);
  });

  test('says so when there is no looker', async () => {
    const reports = asking([]);
    await vi.waitUntil(() => reports.length > 0);
    expect(reports).toEqual([{ kind: 'image', done: true, missed: ['stopped'] }]);
  });

  test('takes no notice of what is no answer', async () => {
    const end = new End(true);
    const reports = asking([end]);
    const { id } = await end.asked();
    for (const wrong of [null, 'x', { kind: 'report', id }, { kind: 'report', id, report: { kind: 'image', done: true, missed: ['?'] } }, { kind: 'report', id: 'other', report: DONE }])
      end.answer(wrong);
    expect(reports).toEqual([]);
  }); // prettier-ignore

  test('asks anew over another line when the page slept, and hears the old one no more', async () => {
    const [old, fresh] = [new End(true), new End(true)];
    const reports = asking([old, fresh]);
    await old.asked();
    looking.anew();
    const { id } = await fresh.asked();
    old.close();
    fresh.answer({ kind: 'report', id, report: DONE });
    expect(reports).toEqual([DONE]);
    expect(fresh.sent).toHaveLength(1);
  });
});
