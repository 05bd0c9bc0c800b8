import type { FIXING } from '../../src/core/fixes';
import type { quieten } from '../../src/core/mute';
import type { review } from '../../src/core/review';
import type { pageTextsIn } from '../../src/texts/in-page';
import type { dialogIn } from '../../src/ui/dialog';
import type { hints } from '../../src/ui/hint/hints';
import type { guarding } from './guarding';

/**
 * What a page only needs when there is something to review or to say. It comes in scripts of its own, once the page's
 * document is there, so that no page begins later because of it.
 */
export interface LateParts {
  readonly review: typeof review;
  readonly quieten: typeof quieten;
  readonly fixing: typeof FIXING;
  readonly dialogIn: typeof dialogIn;
  readonly hints: typeof hints;
  readonly pageTextsIn: typeof pageTextsIn;
  readonly guarding: typeof guarding;
}

/** Scripts of an extension share this world with nobody. A symbol, since an element's id can take a name's place. */
const PLACE = Symbol.for('bezint');
type Take = (parts: Partial<LateParts>) => void;
const place = globalThis as { [PLACE]?: Take };

/** Called by the late scripts, each with its own part. */
export function handOver(parts: Partial<LateParts>): void {
  place[PLACE]?.(parts);
}

/** All of it, once it is there. Called by the script that is there first. */
export function lateParts(): Promise<LateParts> {
  let parts: Partial<LateParts> = {};
  return new Promise((resolve) => {
    place[PLACE] = (more) => {
      const all = (parts = { ...parts, ...more });
      // In a turn of its own: the page that was kept waiting by the last script has its turn first.
      if (isWhole(all)) setTimeout(() => resolve(all));
    };
  });
}

function isWhole(parts: Partial<LateParts>): parts is LateParts {
  return parts.review !== undefined && parts.dialogIn !== undefined && parts.guarding !== undefined;
}
