import type { CDPSession, Page } from 'playwright-core';

/** A node of the accessibility tree, as assistive technology sees it: closed shadow roots included. */
export interface AxNode {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly backendId: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Bezint's dialog on a page, found and used only by what its accessible names say. */
export class Dialog {
  private session: Promise<CDPSession> | undefined;

  /** `frame` knows the address of the frame it opens in, where that isn't the page itself. */
  constructor(
    private readonly page: Page,
    private readonly frame?: (url: string) => boolean,
  ) {}

  private cdp(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }

  private async idOf(wanted: (url: string) => boolean): Promise<string | undefined> {
    const { frameTree } = await (await this.cdp()).send('Page.getFrameTree');
    return frameTree.childFrames?.find(({ frame }) => wanted(frame.url))?.frame.id;
  }

  private async tree(): Promise<AxNode | undefined> {
    const cdp = await this.cdp();
    const frameId = this.frame && (await this.idOf(this.frame));
    const { nodes } = (await cdp.send(
      'Accessibility.getFullAXTree',
      frameId === undefined ? {} : { frameId },
    )) as {
      nodes: RawNode[];
    };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const made = (raw: RawNode): AxNode => ({
      id: raw.nodeId,
      role: String(raw.role?.value ?? ''),
      name: String(raw.name?.value ?? ''),
      backendId: raw.backendDOMNodeId ?? 0,
      properties: Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value])),
      children: (raw.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [made(child)] : [];
      }),
    });
    const dialog = nodes.find(
      (node) =>
        !node.ignored && node.role?.value === 'alertdialog' && /^Bezint/.test(String(node.name?.value)),
    );
    return dialog && made(dialog);
  }

  /** The dialog as it is now; undefined when it isn't open. */
  async now(): Promise<AxNode | undefined> {
    return this.tree();
  }

  async isOpen(): Promise<boolean> {
    return (await this.tree()) !== undefined;
  }

  async opened(): Promise<AxNode> {
    return until(() => this.tree(), 'the dialog to open');
  }

  async closed(): Promise<void> {
    await until(async () => ((await this.tree()) ? undefined : true), 'the dialog to close');
  }

  /** The first node with this role whose name is, or matches, `name`. */
  async find(role: string, name: string | RegExp): Promise<AxNode> {
    return until(
      async () => {
        const dialog = await this.tree();
        return dialog && all(dialog).find((node) => node.role === role && matches(node.name, name));
      },
      `a ${role} named ${String(name)}`,
    );
  }

  async has(role: string, name: string | RegExp): Promise<boolean> {
    const dialog = await this.tree();
    return dialog !== undefined && all(dialog).some((node) => node.role === role && matches(node.name, name));
  }

  /** A real click, where the node is on the screen. */
  async click(role: string, name: string | RegExp, clicks = 1): Promise<void> {
    const node = await this.find(role, name);
    const cdp = await this.cdp();
    await cdp.send('DOM.getDocument', { depth: 0 });
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendId });
    const [x1, y1, , , x3, y3] = model.border as [number, number, number, number, number, number];
    await this.page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2, { clickCount: clicks });
  }

  edit() {
    return this.click('button', /^(Bericht aanpassen|Edit the post)$/);
  }

  post() {
    return this.click('button', /^(Toch plaatsen|Post anyway|Plaatsen|Post)$/);
  }

  async attestAll() {
    for (const box of all(await this.opened()).filter(({ role }) => role === 'checkbox'))
      await this.click('checkbox', box.name);
    await this.click('button', /^(Plaatsen met toestemming|Post with permission)$/);
  }

  /** All words in the dialog, in reading order. */
  async text(): Promise<string> {
    return words(await this.opened());
  }

  /** The cited clauses, as quoted. */
  async quotes(): Promise<string[]> {
    return all(await this.opened())
      .filter(({ role }) => role === 'blockquote')
      .map(words);
  }

  /** Whether the focus is on this node. */
  async hasFocus(role: string, name: string | RegExp): Promise<boolean> {
    const dialog = await this.tree();
    return (
      dialog !== undefined &&
      all(dialog).some(
        (node) => node.role === role && matches(node.name, name) && node.properties['focused'] === true,
      )
    );
  }
}

export function all(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(all)];
}

function words(node: AxNode): string {
  return all(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('');
}

function matches(own: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? own === name : name.test(own);
}

/** Looks until something is there; a test's own timeout is the longer one. */
export async function until<T>(
  look: () => Promise<T | undefined>,
  what: string,
  within = 10_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${within} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
