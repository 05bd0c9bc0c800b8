import { CHUNK_BYTES, parseAnswer, toBase64, type Channel, type Request } from './channel';
import { missedAll, type Report } from './report';

/** Has files looked at elsewhere, off the page. */
export interface Looking {
  look(file: Blob, hash: string, of: Report['kind'], onReport: (report: Report) => void): void;
  /** The page slept, and nobody told it that its line is gone: what is not known yet is asked anew. */
  anew(): void;
  /** The school's logo as a data: address; empty when there is none. */
  setLogo(image: string): void;
}

/** Without a word about a file for this long, nobody is looking at it any more. Longer than any file may take. */
const SILENCE_MS = 90_000;
/** The looker may be killed, or the extension's background asleep: each file is asked about once more. */
const TRIES = 2;

interface Pending {
  readonly file: Blob;
  readonly hash: string;
  readonly of: Report['kind'];
  readonly onReport: (report: Report) => void;
  tries: number;
  url?: string;
  late?: ReturnType<typeof setTimeout>;
}

export function askLooker(
  open: () => Promise<Channel>,
  signal: AbortSignal,
  silenceMs = SILENCE_MS,
): Looking {
  const pending = new Map<string, Pending>();
  let opening: Promise<Channel> | undefined;
  let logo = '';
  let next = 0;

  const settle = (id: string, report: Report) => {
    const asked = pending.get(id);
    if (!asked) return;
    if (report.done) forget(id, asked);
    asked.onReport(report);
  };
  const forget = (id: string, asked: Pending) => {
    pending.delete(id);
    clearTimeout(asked.late);
    if (asked.url !== undefined) URL.revokeObjectURL(asked.url);
  };
  const watch = (id: string, asked: Pending) => {
    clearTimeout(asked.late);
    asked.late = setTimeout(() => again(id, asked), silenceMs);
  };
  const again = (id: string, asked: Pending) => {
    if (asked.tries < TRIES) void send(id, asked);
    else settle(id, missedAll(asked.of, 'stopped'));
  };

  const line = () => {
    if (opening) return opening;
    const mine = open().then((channel) => {
      channel.onMessage((message) => void hear(channel, message));
      channel.onClose(() => {
        if (opening !== mine) return;
        opening = undefined;
        for (const [id, asked] of [...pending]) again(id, asked);
      });
      if (logo !== '') channel.send({ kind: 'logo', image: logo } satisfies Request);
      return channel;
    });
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return (opening = mine);
  };

  const hear = async (channel: Channel, message: unknown) => {
    const answer = parseAnswer(message);
    const asked = answer && pending.get(answer.id);
    if (!asked) return;
    watch(answer.id, asked);
    if (answer.kind === 'report') settle(answer.id, answer.report);
    else await sendBytes(channel, answer.id, asked.file);
  };

  const send = async (id: string, asked: Pending) => {
    asked.tries++;
    watch(id, asked);
    try {
      const channel = await line();
      const request = { kind: 'look', id, hash: asked.hash, of: asked.of } as const;
      if (channel.carriesBlobs) channel.send({ ...request, blob: asked.file } satisfies Request);
      else
        channel.send({ ...request, url: (asked.url ??= URL.createObjectURL(asked.file)) } satisfies Request);
    } catch {
      again(id, asked);
    }
  };

  signal.addEventListener('abort', () => {
    for (const [id, asked] of [...pending]) forget(id, asked);
    void opening?.then((channel) => channel.close()).catch(() => undefined);
  });

  return {
    look(file, hash, of, onReport) {
      if (signal.aborted) return;
      const id = `${hash.slice(0, 16)}-${next++}`;
      const asked: Pending = { file, hash, of, onReport, tries: 0 };
      pending.set(id, asked);
      void send(id, asked);
    },
    anew() {
      void opening?.then((channel) => channel.close()).catch(() => undefined);
      opening = undefined;
      for (const [id, asked] of [...pending]) {
        asked.tries = 0;
        void send(id, asked);
      }
    },
    setLogo(image) {
      if (image === logo) return;
      logo = image;
      void opening
        ?.then((channel) => channel.send({ kind: 'logo', image } satisfies Request))
        .catch(() => undefined);
    },
  };
}

async function sendBytes(channel: Channel, id: string, file: Blob): Promise<void> {
  for (let at = 0; ; at += CHUNK_BYTES) {
    const last = at + CHUNK_BYTES >= file.size;
    const bytes = new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer());
    channel.send({ kind: 'bytes', id, base64: toBase64(bytes), last } satisfies Request);
    if (last) return;
  }
}
