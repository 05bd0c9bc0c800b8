import { DEFAULT_PROTOCOL } from '../../src/core/protocols';
import { FORGETFUL, type Memory, withDraftMutes } from '../../src/gate/memory';
import { interfaceLanguage } from '../../src/platform/language';
import { openMemory } from '../../src/platform/memory';
import { HelloAnswer, onMessage, sendToBackground, ToTab } from '../../src/platform/messages';
import { followSchool, readSchool, type School } from '../../src/platform/school';
import { parseSettings } from '../../src/settings/parse';

/** What the extension knows at this moment. Read synchronously while a post is about to be sent. */
export interface Known {
  school: School;
  readonly memory: ReturnType<typeof withDraftMutes>;
  /** Settles when all of it was read for the first time, or could not be, or takes so long that nobody waits for it. */
  readonly read: Promise<unknown>;
  /** The language to speak. */
  language(): 'nl' | 'en';
  /** Epoch milliseconds until which this tab is paused. */
  pausedUntil: number;
}

/** A press waits for what is set; a store that doesn't answer may not keep it. */
const PATIENCE = 2_000;

/** Calls back when the person returns to this page with Back. */
export function onReturn(back: () => void, signal: AbortSignal): void {
  window.addEventListener('pageshow', (event) => event.persisted && back(), { signal });
}

/** Calls back when the person comes to this page after it was loaded beforehand. */
function onShown(back: () => void, signal: AbortSignal): void {
  document.addEventListener('prerenderingchange', back, { signal });
}

/** Holds the defaults until the settings were read, some milliseconds after it is called. */
export function known(signal: AbortSignal, changed: () => void): Known {
  let kept: Memory = FORGETFUL;
  // Asked now: after an update of the extension a page that stayed open can ask nothing any more.
  const spoken = interfaceLanguage('auto');
  // Made when asked for: most pages know better before anything is.
  let school: School | undefined;
  const failed = (error: unknown) => console.error('Bezint guards with what it has', error);
  const schoolRead = new Promise<void>((resolve) => {
    // The policy of a session's first seconds comes later than the settings: not waited for.
    followSchool((read) => {
      now.school = read;
      changed();
      resolve();
    }, signal)
      .catch(failed)
      .finally(resolve);
  });
  let reading = new AbortController();
  const readMemory = () => {
    reading.abort();
    reading = new AbortController();
    const mine = AbortSignal.any([signal, reading.signal]);
    return openMemory(mine, () => new Date())
      .then((memory) => {
        // One that was asked for before, and comes later, is no longer kept up to date.
        if (!mine.aborted) kept = memory;
      })
      .catch(failed);
  };
  const now: Known = {
    get school() {
      return (school ??= { ...parseSettings({}, {}), protocol: DEFAULT_PROTOCOL, nameList: [] });
    },
    set school(read) {
      school = read;
    },
    memory: withDraftMutes(() => kept),
    read: Promise.race([
      Promise.all([schoolRead, readMemory()]),
      new Promise((late) => setTimeout(late, PATIENCE)),
    ]),
    pausedUntil: 0,
    language: () => {
      const { language } = now.school.settings;
      return language === 'auto' ? spoken : language;
    },
  };
  let resume: ReturnType<typeof setTimeout> | undefined;
  const pause = (until: number) => {
    now.pausedUntil = until;
    changed();
    clearTimeout(resume);
    // The end of a pause is told as well: the button may not say "paused" on a page that is guarded again.
    if (until > Date.now()) resume = setTimeout(changed, until - Date.now() + 50);
  };
  signal.addEventListener('abort', () => clearTimeout(resume), { once: true });
  const hello = () =>
    sendToBackground({ kind: 'hello' })
      .then((answer) => {
        const parsed = HelloAnswer.safeParse(answer);
        pause(parsed.success ? parsed.data.pausedUntil : 0);
      })
      .catch(failed);
  void hello();
  // A page that comes back was not told what changed meanwhile, and the browser cleared what its button said.
  const back = () => {
    void readMemory();
    void readSchool()
      .then((school) => {
        now.school = school;
      })
      .catch(failed)
      .then(hello);
  };
  onReturn(back, signal);
  onShown(back, signal);
  onMessage(
    ToTab,
    (message) => {
      if (message.kind !== 'paused') return undefined;
      pause(message.until);
      return Promise.resolve();
    },
    signal,
  );
  return now;
}
