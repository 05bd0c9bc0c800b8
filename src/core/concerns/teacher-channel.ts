import { foldWord } from '../text/fold';
import { isSchoolAccount } from './posting-account';
import type { Judge, Scene } from './scene';

const TITLE = /^(?:juf|juffrouw|meester|meneer)$/;
/** Words and surnames that merely begin like the title. */
const NO_TITLE =
  /^(?:juffer|juffermans|jufferm|meesters|meesterlijk|meesterwerk|meesterproef|meesterkok|meestert|meesterschap|meesterbakker)/;

/** A private account built on 'meester', 'meneer', 'juf' or 'juffrouw' that posts on teaching or the school. */
export const teacherChannel: Judge = (scene) => {
  const { draft } = scene;
  const { account } = draft;
  if (isSchoolAccount(draft) || draft.attested.includes('teacher-channel')) return [];
  const handle = account.handle ?? '';
  const name = account.name ?? '';
  const built = isBuiltOn(handle, name) ? handle || name : isTitled(name) ? name : undefined;
  if (built === undefined || !isOnTeaching(scene)) return [];
  const text = handle !== '' && built === handle ? handle : name;
  return [
    {
      concern: 'teacher-channel',
      aspects: [],
      verdict: 'ask',
      evidence: [
        { detector: 'account', source: 'account', start: 0, end: text.length, text, rule: 'teacher-channel' },
      ],
    },
  ];
};

/** "Meester Gym", "juf Roos | groep 4"; not "Jan Meester", whose name it is. */
function isTitled(name: string): boolean {
  const words = foldWord(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const at = words.findIndex((word) => TITLE.test(word));
  if (at < 0) return false;
  return at === 0 || at < words.length - 1;
}

function isBuiltOn(handle: string, name: string): boolean {
  const folded = foldWord(handle).replace(/^@/, '');
  const surnames = foldWord(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(1);
  for (const part of folded.split(/[^a-z]+/)) {
    if (part === '') continue;
    if (TITLE.test(part)) {
      if (!surnames.includes(part)) return true;
      continue;
    }
    const title = /^(?:juf|juffrouw|meester|meneer)(?=[a-z]{2})/.exec(part);
    // "juffermans_lisa": the handle begins with a surname.
    if (title && !NO_TITLE.test(part) && !surnames.some((surname) => surname.startsWith(title[0])))
      return true;
  }
  return false;
}

function isOnTeaching(scene: Scene): boolean {
  return scene.schoolContext || scene.draft.account.handle !== undefined;
}
