/** Whom a protocol can address. `staff` in a protocol means teacher, employee and school-leader. */
export const ROLES = ['teacher', 'employee', 'school-leader', 'intern', 'pupil', 'parent'] as const;
export type Role = (typeof ROLES)[number];

export const STAFF: readonly Role[] = ['teacher', 'employee', 'school-leader'];

/** Staff and interns: whose working day is among pupils. */
export const worksAtSchool = (role: Role): boolean => STAFF.includes(role) || role === 'intern';
