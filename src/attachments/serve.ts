import { fromBase64, parseRequest, type Answer, type Channel } from './channel';
import type { Looker } from './looker';
import { missedAll } from './report';

/** Lets a page's content script ask the looker over a channel. When the channel closes, its work is cancelled. */
export function serve(channel: Channel, looker: Looker): void {
  const running = new Map<string, AbortController>();
  const arriving = new Map<string, { chunks: Uint8Array<ArrayBuffer>[]; done: (file: Blob) => void }>();
  const answer = (message: Answer) => channel.send(message);

  const fetchFile = async (id: string, url: string | undefined): Promise<Blob> => {
    if (url !== undefined)
      try {
        return await (await fetch(url)).blob();
      } catch {
        // Not every browser lets an extension read a page's blob: address.
      }
    answer({ kind: 'bytes-please', id });
    return new Promise((done) => arriving.set(id, { chunks: [], done }));
  };

  channel.onMessage((message) => {
    const request = parseRequest(message);
    if (!request) return;
    if (request.kind === 'cancel') {
      running.get(request.id)?.abort(new Error('cancelled'));
    } else if (request.kind === 'bytes') {
      const parcel = arriving.get(request.id);
      parcel?.chunks.push(fromBase64(request.base64));
      if (!parcel || !request.last) return;
      arriving.delete(request.id);
      parcel.done(new Blob(parcel.chunks));
    } else if (request.kind === 'logo') {
      looker.setLogo(request.image);
    } else {
      const { id, hash, of, blob, url } = request;
      const control = new AbortController();
      running.set(id, control);
      looker
        .look(
          { hash, of, file: () => (blob ? Promise.resolve(blob) : fetchFile(id, url)) },
          (report) => answer({ kind: 'report', id, report }),
          control.signal,
        )
        .catch(() => {
          if (!control.signal.aborted) answer({ kind: 'report', id, report: missedAll(of, 'stopped') });
        })
        .finally(() => {
          running.delete(id);
          arriving.delete(id);
        });
    }
  });
  channel.onClose(() => {
    for (const control of running.values()) control.abort(new Error('page gone'));
  });
}
