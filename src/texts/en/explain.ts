import type { explain as dutch } from '../nl/explain';
import type { Translation } from '../translation';

export const explain: Translation<typeof dutch> = {
  draft: (id, verdict) => `${id}: ${verdict}`,
  verdict: {
    clear: 'nothing to say',
    advise: 'a thought before you post',
    ask: 'this needs permission',
    stop: 'this is better not posted',
  },
  concern: {
    'people-in-media': 'people in a picture or video',
    'personal-data': 'personal data',
    'named-person': 'somebody from school can be recognised',
    'school-named': 'the school is named',
    confidential: 'something confidential',
    tone: 'the tone',
    'speaking-role': 'for whom you speak',
    representative: 'an opinion of somebody who represents the school',
    discussion: 'an argument with a pupil or parent',
    'pupil-contact': 'contact with a pupil',
    'official-channel': 'an official message outside the school’s channels',
    'school-account': 'an account of the school',
    'school-identity': 'the school’s logo or house style',
    'working-hours': 'posted during working hours',
    'teacher-channel': 'a channel of one’s own as a teacher',
    placement: 'a post about the placement school',
    incident: 'an incident',
    'minimum-age': 'children on a platform for 13 and over',
  },
  permission: {
    parents: 'the parents or carers',
    management: 'the school’s management',
    mentor: 'the mentor',
    person: 'the person it is about',
  },
  source: {
    text: 'the text',
    attachment: (number) => `attachment ${number}`,
    account: 'the account',
    time: 'the time',
    reply: 'the post replied to',
  },
  finding: (concern, verdict) => `  ${concern}: ${verdict}`,
  seen: (words, place, start, end) => `    seen: “${words}” in ${place}, character ${start} to ${end}`,
  rule: (detector, rule) => `      by ${detector}, rule: ${rule}`,
  clause: (id, section, text) => `    ${id} (${section}): ${text}`,
  lifted: (whose) => `    lifted by permission from: ${whose}`,
  and: ' and ',
  failed: (line, error) => `line ${line}: ${error}`,
  command: {
    usage: `Usage: npm run -s review -- [--protocol ID|FILE] [--role ROLE] [--explain] [--language nl|en] < drafts.jsonl

Reads one draft a line (JSON) and writes one review a line.
  --protocol ID|FILE  for lines without "protocol": a built-in protocol or a pack of your own
  --role ROLE         for lines without "role"
  --explain           in words instead of JSON
  --language nl|en    the language of explanations and messages`,
    unknownOption: (option) => `Unknown option: ${option}`,
    missingValue: (option) => `${option} needs a value`,
    unknownRole: (role, roles) => `Unknown role: ${role}. Choose from ${roles}`,
    unknownLanguage: (language) => `Unknown language: ${language}. Choose nl or en`,
    unknownProtocol: (id, ids) =>
      `Unknown protocol: ${id}. Built in are ${ids}; give a pack of your own as a file`,
    unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
    brokenPack: (file) => `${file} is not a usable protocol pack:`,
    packProblem: (line, path, problem) => `  line ${line}${path === '' ? '' : `, ${path}`}: ${problem}`,
    noJson: 'this is not JSON',
    noObject: 'this is not a draft: expected a JSON object',
    wrongField: (path, expected) => `${path}: expected ${expected}`,
    broken: (reason) => `the review broke: ${reason}`,
    packProblems: {
      'not-json': (column) => `this is not JSON (character ${column} of the line)`,
      missing: (expected) => `is missing; expected ${expected}`,
      'wrong-type': (expected) => `expected ${expected}`,
      'unknown-field': (names) => `unknown field: ${names}`,
      'unknown-value': (values) => `unknown value; choose from ${values}`,
      'wrong-form': (form) => `does not have the right form (${form})`,
      'too-short': (least) => `too short or empty; at least ${least}`,
      'too-long': (most) => `too long; at most ${most}`,
      'duplicate-id': (ids) => `this id is used twice: ${ids}`,
    },
  },
};
