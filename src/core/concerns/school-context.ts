import type { Scene } from './scene';

/**
 * Whether a draft is about school (`concerns.md`, "School context"): it says so, names the school or somebody on the
 * name list, or comes from one of the school's accounts.
 */
export function isAboutSchool(scene: Scene): boolean {
  return (
    scene.draft.account.kind === 'school' ||
    scene.signals('school-context').some((signal) => signal.source !== 'reply') ||
    scene.signals('school-name').some((signal) => signal.source !== 'reply') ||
    scene.signals('name-list').some((signal) => signal.source !== 'reply')
  );
}
