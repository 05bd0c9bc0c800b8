import type { Fixing } from '../../core/fixes/fix';
import type { Memory } from '../../gate/memory';
import type { Settings } from '../../settings/schema';
import type { Language } from '../../texts';
import type { Shield } from './shield';

/** All the dialog is given besides the question: everything it can't know or do by itself. */
export interface Surroundings {
  readonly language: Language;
  readonly memory: Memory;
  readonly fixing: Fixing;
  readonly contacts: Settings['contacts'];
  /** The protocol page: where a clause stands in it, and how to open it (a page may not open ours by itself). */
  readonly protocolPage: { href(clause: string): string; open(clause: string): void };
  readonly shield: Shield;
  /** Bezint's version, for a report. */
  readonly version: string;
  /** `open` only on test pages, where axe must see inside. */
  readonly rootMode?: ShadowRootMode;
}
