/** The detectors that see people: by name, by description, by their account. */
export const NAMING: readonly string[] = ['person-name', 'name-list', 'described-person', 'pupil-account'];
