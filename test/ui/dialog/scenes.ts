import type { Draft } from '../../../src/core/draft';
import { protocolById } from '../../../src/core/protocols';
import { review } from '../../../src/core/review';
import type { Role } from '../../../src/core/role';
import type { Question } from '../../../src/gate/question';

/** `unchecked`: a picture that could not be looked at, and nothing else to say. */
export type SceneVerdict = 'stop' | 'ask' | 'advise' | 'unchecked';

interface Written extends Partial<Omit<Draft, 'role'>> {
  readonly protocol?: string;
  readonly audience?: Question['audience'];
}

const OP = 'onderwijs-primair-2024';
const KONOT = 'konot-2023';
const MORNING = '2026-11-18T10:30:00+01:00';
const CAMP = { kind: 'image', faces: 4, location: '52.01,4.7' } as const;

/** A draft for every role and verdict, as someone in that role would write it. */
const DRAFTS: Record<Role, Record<Exclude<SceneVerdict, 'unchecked'>, Written>> = {
  teacher: {
    stop: {
      text: 'Daan uit groep 6 krijgt sinds deze week ritalin en het gaat zoveel beter! Zijn moeder is bereikbaar op 06-12345678.',
    },
    ask: {
      text: 'Wat was Daan uit groep 6 trots op zijn gewonnen voorleeswedstrijd!',
      audience: 'followers',
    },
    advise: { text: 'Die nieuwe toets is echt een gedrocht. Schaf hem af.' },
  },
  employee: {
    stop: { text: 'Wat een trut, die moeder van Noor uit groep 4. Bel haar op 06-12345678.' },
    ask: {
      text: 'Kijk ze stralen op het schoolkamp!',
      platform: 'facebook',
      attachments: [CAMP],
      audience: 'friends',
    },
    advise: { text: 'Morgen is de school dicht vanwege de studiedag.' },
  },
  'school-leader': {
    stop: {
      text: 'Gesprek gehad met de moeder van Daan: hij krijgt ritalin en ze gaan scheiden.',
      protocol: KONOT,
    },
    ask: { text: 'Trots op ons team van De Regenboog, met Mark en Ilse voorop.', platform: 'linkedin' },
    advise: {
      text: 'Dit kabinet begrijpt niets van het onderwijs. Mijn persoonlijke mening.',
      platform: 'linkedin',
      protocol: KONOT,
    },
  },
  intern: {
    stop: {
      text: 'Een jongen op mijn stage heeft ADHD en zijn ouders gaan scheiden, hij heet Daan.',
      protocol: KONOT,
    },
    ask: {
      text: 'Wat een heerlijke klas heb ik op mijn stage, en Noor uit groep 5 gaf me een tekening',
      platform: 'instagram',
      protocol: KONOT,
      audience: 'followers',
    },
    advise: { text: 'Lekker bakje koffie', postedAt: MORNING, protocol: KONOT },
  },
  pupil: {
    stop: {
      text: 'Noor is echt een stomme koe en haar nummer is 06-87654321 stuur haar maar een appje',
      platform: 'tiktok',
      protocol: KONOT,
    },
    ask: {
      text: 'Ik was met Noor uit mijn klas in het zwembad, wat een lol',
      platform: 'tiktok',
      protocol: KONOT,
      audience: 'friends',
    },
    advise: {
      text: 'Wat een slome meester hebben wij, hij kan er niks van',
      platform: 'tiktok',
      protocol: KONOT,
    },
  },
  parent: {
    stop: { text: 'Mila uit groep 4 heeft autisme, haar moeder woont in de Kerkstraat 12', protocol: KONOT },
    ask: {
      text: 'Mila en Yassin uit groep 4 vielen van het klimrek, gelukkig niets gebroken',
      platform: 'facebook',
      protocol: KONOT,
      audience: 'friends',
    },
    advise: { text: 'Wat een waardeloze school is dit, ze doen ook nooit iets goed', protocol: KONOT },
  },
};

const NAMES: Record<Role, string> = {
  teacher: 'Sanne de Boer',
  employee: 'Sanne de Boer',
  'school-leader': 'Petra Smit',
  intern: 'Lotte Vos',
  pupil: 'sem.2014',
  parent: 'Karin Visser',
};

/** The question as it would be asked: reviewed by the real rules. */
export function scene(role: Role, verdict: SceneVerdict): Question {
  const {
    protocol: id,
    audience = 'public',
    ...written
  }: Written = verdict === 'unchecked'
    ? { text: 'Mooi weer vandaag', attachments: [{ kind: 'image', unchecked: true }] }
    : DRAFTS[role][verdict];
  const protocol = protocolById(id ?? (['intern', 'pupil', 'parent'].includes(role) ? KONOT : OP))!;
  const draft: Draft = {
    role,
    platform: 'x',
    surface: 'post',
    account: { name: NAMES[role], kind: 'private' },
    postedAt: '2026-11-18T19:30:00+01:00',
    school: {
      names: ['De Regenboog'],
      foundation: [],
      accounts: [],
      nameList: [],
      contact: [],
      workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' },
      holidays: [],
    },
    text: '',
    attachments: [],
    attested: [],
    ...written,
  };
  const found =
    verdict === 'unchecked'
      ? { verdict: 'clear' as const, findings: [], footer: [] }
      : review(draft, protocol);
  return {
    draft,
    protocol,
    review: found,
    audience,
    attachments: draft.attachments.map((facts, index) => ({
      id: String(index),
      index,
      kind: facts.kind,
      ...(facts.unchecked ? { state: 'failed', failure: 'unreadable' } : { state: 'known', facts }),
    })),
    canEdit: true,
  };
}
