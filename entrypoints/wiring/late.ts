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

interface Place {
  readonly parts: Partial<LateParts>;
  come?(): void;
}

/** Scripts of an extension share this world with nobody. A symbol, since an element's id can take a name's place. */
const PLACE = Symbol.for('bezint');
const place = (): Place => ((globalThis as { [PLACE]?: Place })[PLACE] ??= { parts: {} });

/** Called by the late scripts, each with its own part. On a page that was open before, one may be there first. */
export function handOver(parts: Partial<LateParts>): void {
  const here = place();
  Object.assign(here.parts, parts);
  here.come?.();
}

export interface Late {
  /** All of it, once it is there. */
  readonly all: Promise<LateParts>;
  /** Whether it came, also while the page leaves nobody a turn to begin. */
  haveCome(): boolean;
}

/** Called by the script that guards the page from its start. */
export function lateParts(): Late {
  const here = place();
  return {
    all: new Promise((resolve) => {
      here.come = () => {
        const { parts } = here;
        // In a turn of its own: the page that was kept waiting by the last script has its turn first.
        if (isWhole(parts)) setTimeout(() => resolve(parts));
      };
      here.come();
    }),
    haveCome: () => isWhole(here.parts),
  };
}

function isWhole(parts: Partial<LateParts>): parts is LateParts {
  return parts.review !== undefined && parts.dialogIn !== undefined && parts.guarding !== undefined;
}
