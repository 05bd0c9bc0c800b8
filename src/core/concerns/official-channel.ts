import { worksAtSchool } from '../role';
import type { Signal } from '../signal';
import type { Judge, Scene } from './scene';

const OFFICIAL = [
  'closure',
  'sick',
  'timetable',
  'report',
  'evening',
  'bring',
  'safety',
  'data',
  'drivers',
  'gear',
  'visit',
];
/** News of these kinds is official to whomever it is told; the others only when told to parents. */
const FOR_EVERYBODY = [
  'closure',
  'timetable',
  'report',
  'evening',
  'sick',
  'drivers',
  'safety',
  'gear',
  'visit',
];
/** About a school by themselves. */
const OF_SCHOOL = ['drivers', 'report', 'evening', 'visit'];

/**
 * Official communication to parents or pupils, placed on social media. Not: a festive look-back, a vacancy, a public action,
 * general news that points to the school's own channel.
 */
export const officialChannel: Judge = (scene) => {
  const { draft } = scene;
  if (!worksAtSchool(draft.role)) return [];
  if (draft.surface === 'profile') return [];
  const evidence = [scene.text, ...scene.attachments].flatMap((reading) =>
    reading === undefined ? [] : official(scene, reading.source),
  );
  if (evidence.length === 0) return [];
  return [{ concern: 'official-channel', aspects: [], verdict: 'advise', evidence }];
};

function official(scene: Scene, source: Signal['source']): Signal[] {
  const news = scene.signals('announcement', source);
  const kinds = (rules: readonly string[]): Signal[] => news.filter((signal) => rules.includes(signal.rule));
  if (kinds(['public']).length > 0) return [];
  const parents = scene.signals('parent-address', source);
  const official = kinds(OFFICIAL);
  const answers = scene.draft.inReplyTo !== undefined;
  if (parents.length > 0 && !answers && (official.length > 0 || kinds(['ask']).length > 0))
    return [...parents, ...official];
  if (answers) return [];
  // A call for drivers and a report that goes home are about school by themselves.
  return scene.schoolContext ? kinds(FOR_EVERYBODY) : kinds(OF_SCHOOL);
}
