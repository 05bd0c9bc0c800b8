import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { later } from '../settings/later';

z.config({ jitless: true });

/** How far a page is guarded: the composer is known, known in part, or Bezint is not there. */
export const REACH = ['guarded', 'partly', 'none', 'paused'] as const;
export type Reach = (typeof REACH)[number];

const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const word = () => z.string().check(z.maxLength(200));

/** What one look at a post came to. Counts and ids, never words of the draft. */
export const OUTCOMES = [
  'clear',
  'edited',
  'posted',
  'permission',
  'trial',
  'quiet',
  'muted',
  'unheld',
] as const;
export const HistoryEntrySchema = later(() =>
  z.object({
    day: day(),
    platform: word(),
    outcome: z.enum(OUTCOMES),
    verdict: z.optional(word()),
    concerns: z.array(word()).check(z.maxLength(50)),
    /** With outcome `permission`: whose permission was attested, for which clauses of which protocol. */
    permissions: z.optional(z.array(word()).check(z.maxLength(10))),
    clauses: z.optional(z.array(word()).check(z.maxLength(50))),
    protocol: z.optional(word()),
  }),
);
export type HistoryEntry = z.infer<(typeof HistoryEntrySchema)['schema']>;

export const PAGES = ['protocol', 'options', 'overview', 'welcome', 'own-protocol'] as const;
export type Page = (typeof PAGES)[number];

/** Messages to the background. */
export const ToBackground = later(() =>
  z.discriminatedUnion('kind', [
    /** A content script starts; the answer says whether this tab is paused. */
    z.object({ kind: z.literal('hello') }),
    z.object({ kind: z.literal('reach'), reach: z.enum(REACH), reason: z.optional(word()) }),
    z.object({ kind: z.literal('count'), entry: HistoryEntrySchema.schema }),
    z.object({ kind: z.literal('open'), page: z.enum(PAGES), anchor: z.optional(word()) }),
    /** From the popup: this tab is paused until then (epoch ms); 0 ends the pause. */
    z.object({ kind: z.literal('pause'), tab: z.number(), until: z.number() }),
    /** A change of what Bezint remembers; the background writes them one at a time. */
    z.object({ kind: z.literal('memory'), change: z.unknown() }),
  ]),
);
export type ToBackground = z.infer<(typeof ToBackground)['schema']>;

/** Messages to the content script of a tab. */
export const ToTab = later(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('status') }),
    z.object({ kind: z.literal('paused'), until: z.number() }),
  ]),
);
export type ToTab = z.infer<(typeof ToTab)['schema']>;

export const HelloAnswer = later(() => z.object({ pausedUntil: z.number() }));
export const StatusAnswer = later(() =>
  z.object({
    reach: z.enum(REACH),
    /** Why not wholly guarded: an id for `texts/`. */
    reason: z.optional(word()),
    platform: z.optional(word()),
    pausedUntil: z.number(),
  }),
);
export type StatusAnswer = z.infer<(typeof StatusAnswer)['schema']>;

export async function sendToBackground(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** The answer of the tab's content script; undefined where there is none. */
export async function sendToTab(tab: number, message: ToTab): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Where a message came from: a tab's content script, or a page of Bezint's own (no tab id needed). */
export interface Sender {
  readonly tab: number | undefined;
  readonly ownPage: boolean;
}

/**
 * Answers messages of one schema, from Bezint's own scripts only, until `signal` aborts. What does not parse is left
 * to others: a background and offscreen page share the line.
 */
export function onMessage<Message>(
  schema: { safeParse(value: unknown): { success: true; data: Message } | { success: false } },
  answer: (message: Message, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number }; url?: string },
  ): Promise<unknown> | undefined => {
    if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return undefined;
    return answer(parsed.data, {
      tab: sender.tab?.id,
      ownPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    });
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener(
    'abort',
    () =>
      browser.runtime.onMessage.removeListener(
        listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
      ),
    { once: true },
  );
}
