import { abuse } from './abuse';
import { address } from './address';
import { argument } from './argument';
import { belittling } from './belittling';
import { bsn } from './bsn';
import { dateOfBirth } from './date-of-birth';
import { announcement } from './announcement';
import { capacity } from './capacity';
import { educationTopic } from './education-topic';
import { invitation } from './invitation';
import { neutral } from './neutral';
import { opinion } from './opinion';
import { parentAddress } from './parent-address';
import { publicAffairs } from './public-affairs';
import { pupilAddress } from './pupil-address';
import { schoolVoice } from './school-voice';
import type { Detector } from './detector';
import { describedPerson } from './described-person';
import { documentNumber } from './document-number';
import { email } from './email';
import { iban } from './iban';
import { licencePlate } from './licence-plate';
import { insideTalk } from './inside-talk';
import { mediaWords } from './media-words';
import { nameList } from './name-list';
import { personName } from './person-name';
import { onlineIncident } from './online-incident';
import { phone } from './phone';
import { placementWords } from './placement-words';
import { postcode } from './postcode';
import { privateMatter } from './private-matter';
import { pupilRecord } from './pupil-record';
import { pupilAccount } from './pupil-account';
import { schoolContext } from './school-context';
import { schoolLogo } from './school-logo';
import { schoolName } from './school-name';
import { everydaySubject } from './everyday-subject';
import { stance } from './stance';
import { selfWords } from './self-words';

/**
 * Every detector, in the order they look: the earlier one claims its span first (`masks`), so that an IBAN's tail
 * is never read as a phone number.
 */
export const DETECTORS: readonly Detector[] = [
  email,
  iban,
  dateOfBirth,
  bsn,
  phone,
  documentNumber,
  licencePlate,
  address,
  postcode,
  pupilAccount,
  schoolName,
  nameList,
  personName,
  describedPerson,
  schoolContext,
  mediaWords,
  selfWords,
  schoolLogo,
  placementWords,
  abuse,
  belittling,
  announcement,
  capacity,
  educationTopic,
  invitation,
  neutral,
  opinion,
  parentAddress,
  publicAffairs,
  everydaySubject,
  stance,
  pupilAddress,
  schoolVoice,
  privateMatter,
  pupilRecord,
  insideTalk,
  onlineIncident,
  argument,
];
