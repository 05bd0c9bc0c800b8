import type { TextEdit } from '../core/fixes/edit';
import type { Sending } from '../sites/hold';
import type { Composer, Media } from '../sites/site';
import type { Outcome } from './machine';

/** What the gate needs done on a page; `sites/` does it. */
export interface Page {
  text(composer: Composer): string;
  /** The address of the page it stands in. */
  address(composer: Composer): string;
  media(composer: Composer): readonly Media[];
  canChange(composer: Composer): boolean;
  /** Edits that don't overlap, verified by reading back. */
  change(composer: Composer, edits: readonly TextEdit[]): Promise<boolean>;
  /** The same composer now; undefined when the page took it away. */
  again(composer: Composer): Composer | undefined;
  /** Whether there was something to press. */
  press(composer: Composer, sending: Sending): boolean;
  /** Called before a press; settles within bounds with what became of it. */
  watch(composer: Composer, sending: Sending, signal: AbortSignal): Promise<Outcome>;
  focus(composer: Composer): void;
}
