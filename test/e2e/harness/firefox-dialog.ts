import type { Page } from 'puppeteer-core';

/** What of WebDriver BiDi puppeteer offers no method for: a node with its closed shadow roots, as a tree. */
interface BidiNode {
  readonly value?: {
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}
interface Bidi {
  send(
    method: 'script.evaluate',
    params: Record<string, unknown>,
  ): Promise<{ result: { result?: BidiNode } }>;
}

/** All words in Bezint's dialog; undefined while it isn't open. Bezint's host is the only element beside head and body. */
export async function wordsInDialog(page: Page): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: `document.querySelector('html > :not(head, body)')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  const host = result.result?.value;
  return host?.shadowRoot ? words(host.shadowRoot) : undefined;
}

function words(node: BidiNode): string {
  const { nodeType, nodeValue, localName, children, shadowRoot } = node.value ?? {};
  if (nodeType === 3) return nodeValue ?? '';
  if (localName === 'style') return '';
  return [...(shadowRoot ? [shadowRoot] : []), ...(children ?? [])].map(words).join('');
}
