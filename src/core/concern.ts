/** The bridge between a protocol and a draft: a clause answers a concern, the review finds it. Ids are fixed. */
export const CONCERNS = [
  'people-in-media',
  'personal-data',
  'named-person',
  'school-named',
  'confidential',
  'tone',
  'speaking-role',
  'representative',
  'discussion',
  'pupil-contact',
  'official-channel',
  'school-account',
  'school-identity',
  'working-hours',
  'teacher-channel',
  'placement',
  'incident',
  'minimum-age',
] as const;
export type ConcernId = (typeof CONCERNS)[number];

/** Whose permission lifts a finding. `person` = the person concerned. */
export const PERMISSIONS = ['parents', 'management', 'mentor', 'person'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * Sides of a concern that clauses may tell apart. A clause that names aspects answers only judgements that share one.
 * `school` / `elsewhere`: in or outside school context. `placement`: about an intern's placement school.
 * `abuse` / `belittling`: tone (a) and (b). `opinion` / `for-school`: speaking-role (a) and (b).
 */
export const ASPECTS = [
  'school',
  'elsewhere',
  'placement',
  'abuse',
  'belittling',
  'opinion',
  'for-school',
  'on-behalf',
] as const;
export type Aspect = (typeof ASPECTS)[number];
