import { businessSuite } from '../../src/sites/business-suite';
import { facebook } from '../../src/sites/facebook';
import { controlOf } from '../../src/sites/find';
import { hold, type Attempt } from '../../src/sites/hold';
import { instagram } from '../../src/sites/instagram';
import { linkedin } from '../../src/sites/linkedin';
import { press } from '../../src/sites/press';
import { changeText, readText } from '../../src/sites/reading';
import type { Site } from '../../src/sites/site';
import { tiktok } from '../../src/sites/tiktok';
import { x } from '../../src/sites/x';
import { byPointer, ways } from './ways';

/** The sites' part alone, in a page: what it holds and reads, and what it writes, without gate, rules or dialog. */
const SITES: Record<string, Site> = {
  'business-suite': businessSuite,
  facebook,
  instagram,
  linkedin,
  tiktok,
  ways,
  'ways-by-pointer': byPointer,
  x,
};

export interface Held {
  readonly rule: string;
  readonly surface: string;
  readonly by: string;
  readonly text: string;
  readonly account: unknown;
  readonly audience: unknown;
  readonly reply: unknown;
  readonly control: string | undefined;
}

const attempts: Attempt[] = [];
const seen: Held[] = [];
let letThrough = false;

const probe = {
  held: () => seen,
  /** From now on everything passes, as when every draft is clean. */
  pass(on: boolean) {
    letThrough = on;
  },
  release() {
    const { composer, sending } = attempts.at(-1)!;
    letThrough = true;
    press(composer, sending);
    letThrough = false;
  },
  replace(start: number, end: number, insert: string) {
    return changeText(attempts.at(-1)!.composer, [{ start, end, insert }]);
  },
  start(id: string) {
    hold(
      SITES[id]!,
      {
        wouldHold: () => !letThrough,
        attempt(attempt) {
          const { composer, sending } = attempt;
          if (letThrough) return 'through';
          attempts.push(attempt);
          seen.push({
            rule: composer.rule.id,
            surface: composer.rule.surface,
            by: sending.by,
            text: readText(composer).text,
            account: (composer.rule.account ?? composer.site.account)(composer) ?? {},
            audience: composer.rule.audience?.(composer),
            reply: composer.rule.inReplyTo?.(composer),
            control: controlOf(composer)?.outerHTML.slice(0, 120),
          });
          return 'hold';
        },
      },
      window,
      new AbortController().signal,
    );
  },
};

declare global {
  interface Window {
    bezintProbe: typeof probe;
    picked: number;
  }
}
window.bezintProbe = probe;
