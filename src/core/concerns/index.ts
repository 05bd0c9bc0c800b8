import type { ConcernId } from '../concern';
import { confidential } from './confidential';
import { discussion } from './discussion';
import { incident } from './incident';
import { minimumAge } from './minimum-age';
import { namedPerson } from './named-person';
import { officialChannel } from './official-channel';
import { peopleInMedia } from './people-in-media';
import { personalData } from './personal-data';
import { placement } from './placement';
import { pupilContact } from './pupil-contact';
import { representative } from './representative';
import { schoolAccount } from './school-account';
import { schoolIdentity } from './school-identity';
import { schoolNamed } from './school-named';
import { speakingRole } from './speaking-role';
import { teacherChannel } from './teacher-channel';
import { tone } from './tone';
import { workingHours } from './working-hours';
import type { Judge } from './scene';

/** The judge of each concern; the compiler names a missing one. */
export const JUDGES = {
  'people-in-media': peopleInMedia,
  'personal-data': personalData,
  'named-person': namedPerson,
  'school-named': schoolNamed,
  confidential,
  tone,
  'speaking-role': speakingRole,
  representative,
  discussion,
  'pupil-contact': pupilContact,
  'official-channel': officialChannel,
  'school-account': schoolAccount,
  'school-identity': schoolIdentity,
  'working-hours': workingHours,
  'teacher-channel': teacherChannel,
  placement,
  incident,
  'minimum-age': minimumAge,
} satisfies Record<ConcernId, Judge>;
