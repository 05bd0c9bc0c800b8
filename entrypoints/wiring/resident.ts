import { waitingFiles } from '../../src/attachments/intake';
import { composerOfEditor } from '../../src/sites/find';
import { hands } from '../../src/sites/hands';
import { readText } from '../../src/sites/reading';
import type { Composer, Site } from '../../src/sites/site';
import { upwards } from '../../src/sites/tree';
import { createShield, type Shield } from '../../src/ui/dialog/shield';

/**
 * What stands in a page from its very start, and lends the late scripts its eyes and hands: these remember what was
 * written in last, so there is one pair of them. Asks the browser nothing.
 */
export interface Resident {
  readonly site: Site;
  readonly page: typeof hands;
  /** The composer that holds `target`, its editor, and what is written in it. */
  writtenAt(target: EventTarget): Written | undefined;
  readonly shield: Shield;
  /** Files that were given to the page, those from before it was asked first. */
  readonly files: (heard: (files: readonly File[]) => void) => void;
  readonly signal: AbortSignal;
}

export interface Written {
  readonly composer: Composer;
  readonly editor: HTMLElement;
  rangeOf(start: number, end: number): Range | undefined;
}

/** Made first of all: the shield must hear keys and clicks before the page does, and before the gate. */
export function resident(site: Site, signal: AbortSignal): Resident {
  const shield = createShield(window, signal);
  return {
    site,
    page: hands,
    writtenAt(target) {
      const found = target instanceof Element && composerOfEditor(site, [...upwards(target)]);
      if (!found) return undefined;
      const text = readText(found.composer);
      return { ...found, rangeOf: (start, end) => text.rangeOf(start, end)?.range };
    },
    shield,
    files: waitingFiles(window, signal),
    signal,
  };
}
