import { ABUSE, ABUSE_CLASSES } from './words/abuse';
import { ANNOUNCEMENT, ANNOUNCEMENT_CLASSES } from './words/announcement';
import { ARGUMENT, ARGUMENT_CLASSES, INVITING } from './words/argument';
import { BELITTLING, BELITTLING_CLASSES } from './words/belittling';
import { CAPACITY, CAPACITY_CLASSES } from './words/capacity';
import { DESCRIBED, DESCRIBED_CLASSES } from './words/described-people';
import { EDUCATION_TOPIC } from './words/education-topic';
import { EVERYDAY_SUBJECT } from './words/everyday-subject';
import { INSIDE_CLASSES, INSIDE_TALK } from './words/inside-talk';
import { INVITATION, INVITATION_CLASSES } from './words/invitation';
import { LOGO_CLASSES, LOGO_WORDS } from './words/logo-words';
import { MEDIA_CLASSES, MEDIA_WORDS, SELF_WORDS } from './words/media-words';
import { NEUTRAL } from './words/neutral';
import { INCIDENTS, INCIDENT_CLASSES } from './words/online-incident';
import { OPINION, OPINION_CLASSES } from './words/opinion';
import { PARENT_ADDRESS, PARENT_ADDRESS_CLASSES } from './words/parent-address';
import { PLACEMENT_CLASSES, PLACEMENT_WORDS } from './words/placement-words';
import { MATTERS, MATTER_CLASSES } from './words/private-matters';
import { PUBLIC_AFFAIRS } from './words/public-affairs';
import { PUPIL_ADDRESS, PUPIL_ADDRESS_CLASSES } from './words/pupil-address';
import { RECORDS, RECORD_CLASSES, SHOWN } from './words/record-words';
import { SCHOOL_VOICE, SCHOOL_VOICE_CLASSES } from './words/school-voice';
import { SCHOOL_WORDS } from './words/school-words';
import { STANCE, STANCE_CLASSES } from './words/stance';

/** Every list of phrases, by the detector that looks with it. A new list goes here; `phrases.ts` finds it by its name. */
export const PHRASE_LISTS = {
  abuse: { lists: ABUSE, classes: ABUSE_CLASSES },
  announcement: { lists: ANNOUNCEMENT, classes: ANNOUNCEMENT_CLASSES },
  argument: { lists: { ...ARGUMENT, ...INVITING }, classes: ARGUMENT_CLASSES },
  belittling: { lists: BELITTLING, classes: BELITTLING_CLASSES },
  capacity: { lists: CAPACITY, classes: CAPACITY_CLASSES },
  'described-person': { lists: DESCRIBED, classes: DESCRIBED_CLASSES },
  'education-topic': { lists: EDUCATION_TOPIC },
  'everyday-subject': { lists: EVERYDAY_SUBJECT },
  'inside-talk': { lists: INSIDE_TALK, classes: INSIDE_CLASSES },
  invitation: { lists: INVITATION, classes: INVITATION_CLASSES },
  'media-words': { lists: MEDIA_WORDS, classes: MEDIA_CLASSES },
  neutral: { lists: NEUTRAL },
  'online-incident': { lists: INCIDENTS, classes: INCIDENT_CLASSES },
  opinion: { lists: OPINION, classes: OPINION_CLASSES },
  'parent-address': { lists: PARENT_ADDRESS, classes: PARENT_ADDRESS_CLASSES },
  'placement-words': { lists: PLACEMENT_WORDS, classes: PLACEMENT_CLASSES },
  'private-matter': { lists: MATTERS, classes: MATTER_CLASSES },
  'public-affairs': { lists: PUBLIC_AFFAIRS },
  'pupil-address': { lists: PUPIL_ADDRESS, classes: PUPIL_ADDRESS_CLASSES },
  'pupil-record': { lists: RECORDS, classes: RECORD_CLASSES },
  'pupil-record-shown': { lists: SHOWN, classes: RECORD_CLASSES },
  'school-context': { lists: SCHOOL_WORDS },
  'school-logo': { lists: LOGO_WORDS, classes: LOGO_CLASSES },
  'school-voice': { lists: SCHOOL_VOICE, classes: SCHOOL_VOICE_CLASSES },
  'self-words': { lists: SELF_WORDS },
  stance: { lists: STANCE, classes: STANCE_CLASSES },
};
