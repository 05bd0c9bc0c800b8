import type { Judge } from './scene';

/** Matters that are school's by their own words, whoever is named. */
const ALWAYS_SCHOOL: ReadonlySet<string> = new Set(['named:level', 'named:care']);

/**
 * What only school, care or family should know: of a real child, parent or colleague, from a closed talk, or on the
 * screen of a pupil system. Speaks of one's own family and of topics stay silent (the detectors leave them out).
 */
export const confidential: Judge = (scene) => {
  const outsider = scene.draft.role === 'parent' || scene.draft.role === 'pupil';
  const matters = scene.signals('private-matter').filter((signal) => {
    // A name or "someone" alone is private life, until the draft is about school.
    if (ALWAYS_SCHOOL.has(signal.rule)) return true;
    if (signal.rule === 'someone:care' && !outsider) return true;
    if (signal.rule.startsWith('named:') || signal.rule.startsWith('someone:')) return scene.schoolContext;
    return true;
  });
  const records = scene.signals('pupil-record');
  const talks = outsider ? [] : scene.signals('inside-talk', 'text');
  const evidence = [...matters, ...records, ...talks];
  return evidence.length === 0 ? [] : [{ concern: 'confidential', aspects: [], verdict: 'stop', evidence }];
};
