import { hands } from '../../src/sites/hands';
import type { Attempt } from '../../src/sites/hold';
import type { Composer } from '../../src/sites/site';
import type { Guarding } from './guarding';

/** The document is there and the rest still isn't: after an update of the extension it never comes. */
const PATIENCE = 2_000;

/**
 * Keeps what is sent before the rules are there: an attempt is held until they are, and then reviewed like any other.
 * When they don't come it goes on, as nothing of ours may keep a post.
 */
export function untilThere(
  guarding: Promise<Guarding>,
  signal: AbortSignal,
): Pick<Guarding, 'attempt' | 'wouldHold'> {
  let waiting: Attempt | undefined;
  let ended = false;
  const goOn = (decide: Guarding['attempt']) => {
    ended = true;
    const held = waiting;
    waiting = undefined;
    const composer = held && !signal.aborted ? hands.again(held.composer) : undefined;
    if (held && composer && decide({ ...held, composer }) === 'through') hands.press(composer, held.sending);
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
  const wait = () => setTimeout(giveUp, PATIENCE);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, { signal });
  else wait();

  const wouldHold = (composer: Composer) => !ended && !isEmpty(composer);
  return {
    wouldHold,
    attempt(made) {
      if (!wouldHold(made.composer)) return 'through';
      waiting ??= made;
      return 'hold';
    },
  };
}

function isEmpty(composer: Composer): boolean {
  try {
    return hands.text(composer).trim() === '' && hands.media(composer).length === 0;
  } catch {
    return false;
  }
}
