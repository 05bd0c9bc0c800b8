import { browser } from 'wxt/browser';

/**
 * The page in which attachments are looked at, out of the way of the pages people work in. Chromium has offscreen
 * documents for it; in Firefox it is a frame in the background page, which is a document itself.
 */
const PAGE = '/offscreen.html';
const CHANNEL = 'attachments';
const WAKE = { for: CHANNEL, kind: 'wake' } as const;

/** A line to or from the offscreen page. `carriesBlobs`: Firefox clones messages, Chromium makes JSON of them. */
export interface Line {
  readonly carriesBlobs: boolean;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** In the background: opens the offscreen page when a content script asks for it. */
export function openOffscreenOnRequest(): void {
  let opening: Promise<void> | undefined;
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isWake(message)) return undefined;
    opening ??= openOffscreen().finally(() => {
      opening = undefined;
    });
    return opening.then(() => true);
  });
}

async function openOffscreen(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    if (document.querySelector(`iframe[src="${PAGE}"]`)) return;
    const frame = document.createElement('iframe');
    frame.src = PAGE;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return;
  }
  const open = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (open.length > 0) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS, chrome.offscreen.Reason.BLOBS],
    justification: 'Finds faces and text in attached pictures, on this device.',
  });
}

/** In a content script: a line to the offscreen page, opened if need be. */
export async function lineToOffscreen(): Promise<Line> {
  await browser.runtime.sendMessage(WAKE);
  return lineOver(browser.runtime.connect({ name: CHANNEL }));
}

/** In the offscreen page: hands over each line a content script of ours opens. */
export function acceptLines(accept: (line: Line) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === CHANNEL && port.sender?.id === browser.runtime.id) accept(lineOver(port));
  });
}

/** In the offscreen page: ends it, and gives its memory back. */
export function closeOffscreen(): void {
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}

/** The address of a file of the extension. */
export function addressOf(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}

function lineOver(port: ReturnType<typeof browser.runtime.connect>): Line {
  return {
    carriesBlobs: import.meta.env.FIREFOX,
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}

function isWake(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'for' in message &&
    'kind' in message &&
    message.for === WAKE.for &&
    message.kind === WAKE.kind
  );
}
