import { hands } from '../../src/sites/hands';
import type { Attempt } from '../../src/sites/hold';
import type { Composer } from '../../src/sites/site';
import { stillLoadingIn } from '../../src/texts/still-loading';
import type { Guarding } from './guarding';

/** The document is there and the rest still isn't: after an update of the extension it never comes. */
const PATIENCE = 2_000;

/** A page may load for ever. Who presses again after this long is told, and decides. */
const LONG = 3_000;

interface Waiting {
  readonly made: Attempt;
  readonly draft: string;
  /** When a press was first held. */
  readonly since: number;
}

/**
 * Keeps what is sent before the rules are there: an attempt is held until they are, and then reviewed like any other.
 * When they don't come it goes on, as nothing of ours may keep a post. What was written on, or stands elsewhere, by then
 * is not what was pressed: nothing is done with it until its writer presses again.
 */
export function untilThere(
  guarding: Promise<Guarding>,
  haveCome: () => boolean,
  signal: AbortSignal,
): Pick<Guarding, 'attempt' | 'wouldHold'> {
  let waiting: Waiting | undefined;
  let ended = false;
  const goOn = (decide: Guarding['attempt']) => {
    ended = true;
    const held = waiting;
    waiting = undefined;
    const composer = held && !signal.aborted ? hands.again(held.made.composer) : undefined;
    if (!held || !composer || draftIn(composer) !== held.draft) return;
    if (decide({ ...held.made, composer }) === 'through') hands.press(composer, held.made.sending);
  };
  const giveUp = () => {
    if (!ended) goOn(() => 'through');
  };
  guarding
    .then(({ attempt }) => goOn(attempt))
    .catch((error: unknown) => {
      console.error('Bezint could not begin', error);
      giveUp();
    });
  // A page that is busy lets this come due before what has come could begin.
  const wait = () => setTimeout(() => !haveCome() && giveUp(), PATIENCE);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, { signal });
  else wait();

  const wouldHold = (composer: Composer) => !ended && !isEmpty(composer);
  return {
    wouldHold,
    attempt(made) {
      if (!wouldHold(made.composer)) return 'through';
      const now = Date.now();
      const since = waiting?.since ?? now;
      if (made.trusted && now - since > LONG && document.readyState === 'loading') {
        waiting = undefined;
        return window.confirm(stillLoadingIn(navigator.language)) ? 'through' : 'hold';
      }
      const draft = draftIn(made.composer);
      // The last press counts; what the page makes of one is no other.
      if (waiting?.draft !== draft && (made.trusted || !waiting)) waiting = { made, draft, since };
      return 'hold';
    },
  };
}

/** What would be sent, and where to. */
function draftIn(composer: Composer): string {
  try {
    const { length } = hands.media(composer);
    return [hands.address(composer), length, hands.text(composer)].join('\n');
  } catch {
    return '';
  }
}

function isEmpty(composer: Composer): boolean {
  try {
    return hands.text(composer).trim() === '' && hands.media(composer).length === 0;
  } catch {
    return false;
  }
}
