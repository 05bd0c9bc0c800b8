import type { Aspect, ConcernId, Permission } from '../../../src/core/concern';
import type { Draft } from '../../../src/core/draft';
import type { Finding } from '../../../src/core/finding';
import { protocolById } from '../../../src/core/protocols';
import type { Review } from '../../../src/core/review';
import type { Role } from '../../../src/core/role';
import type { Source } from '../../../src/core/signal';
import { strongest } from '../../../src/core/verdict';
import type { Question } from '../../../src/gate/question';

type Seen = string | { readonly source: Source; readonly text: string };

interface Found {
  readonly concern: ConcernId;
  readonly verdict: Finding['verdict'];
  readonly clauses: readonly string[];
  readonly permission?: readonly Permission[];
  readonly aspects?: readonly Aspect[];
  readonly seen: readonly Seen[];
  readonly detector?: string;
  readonly rule?: string;
}

interface Made extends Partial<Omit<Question, 'draft' | 'review' | 'protocol'>> {
  readonly protocol: string;
  readonly role: Role;
  readonly text: string;
  readonly found: readonly Found[];
  readonly footer: readonly string[];
  readonly draft?: Partial<Draft>;
}

/** A finding as the review would give it, its evidence found again in the draft by its words. */
export function findingOf(text: string, found: Found): Finding {
  return {
    concern: found.concern,
    aspects: found.aspects ?? [],
    clauses: found.clauses,
    verdict: found.verdict,
    permission: found.permission ?? [],
    evidence: found.seen.map((seen) => {
      const source = typeof seen === 'string' ? 'text' : seen.source;
      const words = typeof seen === 'string' ? seen : seen.text;
      const start = source === 'text' ? text.indexOf(words) : 0;
      if (start < 0) throw new Error(`${words} is not in the draft`);
      return {
        detector: found.detector ?? 'person-name',
        source,
        start,
        end: start + words.length,
        text: words,
        rule: found.rule ?? 'x',
      };
    }),
  };
}

export function question({ protocol, role, text, found, footer, draft, ...rest }: Made): Question {
  const findings = found.map((one) => findingOf(text, one));
  const review: Review = {
    verdict: strongest(findings.map((finding) => finding.verdict)),
    findings,
    footer,
  };
  const known = protocolById(protocol);
  if (!known) throw new Error(`no protocol ${protocol}`);
  return {
    audience: 'public',
    attachments: [],
    canEdit: true,
    ...rest,
    draft: {
      role,
      platform: 'x',
      surface: 'post',
      account: { handle: 'jufsanne', name: 'Sanne de Boer', kind: 'private' },
      postedAt: '2026-11-18T19:30:00+01:00',
      school: { names: [], foundation: [], accounts: [], nameList: [], contact: [], holidays: [] },
      text,
      attachments: [],
      attested: [],
      ...draft,
    },
    review,
    protocol: known,
  };
}

const OP = 'onderwijs-primair-2024';
const OP_FOOTER = ['OP-GR7', 'OP-GR8', 'OP-T1'];
const KONOT = 'konot-2023';

const LONG = `Wat een week. Maandag begon met een lekkage in het lokaal van de kleuters, dinsdag viel het digibord uit en woensdag stond de halve groep met de fiets in de sneeuw. En toch: het werd een van de mooiste weken van dit jaar. We hebben gebouwd, gelachen en gezongen, en de hele gang hangt vol met winterlandschappen. Het leukst was Daan uit groep 6, die zijn spreekbeurt over vleermuizen hield met zijn knuffel op schoot. Zijn moeder zat achterin te stralen. Bel haar gerust op 06-12345678 als je ook zo’n presentatie wilt. Vrijdag sluiten we af met warme chocolademelk op het plein. Ik ga nu eerst een dag slapen en dan weer fris verder.`;

/** One dialog for every verdict, role and state worth looking at. */
export const EXAMPLES = {
  'stop-teacher': question({
    protocol: OP,
    role: 'teacher',
    text: 'Daan uit groep 6 krijgt sinds deze week ritalin en het gaat zoveel beter! Zijn moeder is bereikbaar op 06-12345678.',
    footer: OP_FOOTER,
    found: [
      {
        concern: 'confidential',
        verdict: 'stop',
        clauses: ['OP-GR2b', 'OP-U3', 'OP-GR8'],
        seen: ['krijgt sinds deze week ritalin'],
      },
      {
        concern: 'personal-data',
        verdict: 'stop',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['06-12345678'],
        detector: 'phone',
      },
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['Daan', 'groep 6'],
      },
    ],
  }),
  'stop-long': question({
    protocol: OP,
    role: 'employee',
    text: LONG,
    audience: 'followers',
    footer: OP_FOOTER,
    found: [
      {
        concern: 'personal-data',
        verdict: 'stop',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['06-12345678'],
        detector: 'phone',
      },
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['Daan', 'Zijn moeder'],
      },
    ],
  }),
  'stop-pupil': question({
    protocol: KONOT,
    role: 'pupil',
    text: 'Noor is echt een stomme koe en haar nummer is 06-87654321 stuur haar maar een appje',
    footer: ['K-P6'],
    draft: { platform: 'tiktok', account: { handle: 'sem.2014', kind: 'private' } },
    found: [
      {
        concern: 'personal-data',
        verdict: 'stop',
        clauses: ['K-P3'],
        permission: ['person'],
        seen: ['06-87654321'],
        detector: 'phone',
      },
      { concern: 'tone', verdict: 'stop', clauses: ['K-P2'], seen: ['stomme koe'] },
      { concern: 'named-person', verdict: 'ask', clauses: ['K-P3'], permission: ['person'], seen: ['Noor'] },
    ],
  }),
  'ask-teacher': question({
    protocol: OP,
    role: 'teacher',
    text: 'Wat was Daan uit groep 6 trots op zijn gewonnen voorleeswedstrijd!',
    footer: OP_FOOTER,
    found: [
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['Daan'],
      },
    ],
  }),
  'ask-photo': question({
    protocol: OP,
    role: 'teacher',
    text: 'Kijk ze stralen op het schoolkamp!',
    audience: 'friends',
    footer: OP_FOOTER,
    draft: { platform: 'facebook', attachments: [{ kind: 'image', faces: 4, location: '52.01,4.7' }] },
    attachments: [{ id: 'a', index: 0, kind: 'image', state: 'known', facts: { kind: 'image', faces: 4 } }],
    found: [
      {
        concern: 'people-in-media',
        verdict: 'ask',
        clauses: ['OP-P1', 'OP-GR2a'],
        permission: ['parents', 'management', 'person'],
        aspects: ['school'],
        seen: ['Kijk ze stralen', { source: 'attachment:0', text: '' }],
      },
    ],
  }),
  'ask-leader': question({
    protocol: OP,
    role: 'school-leader',
    text: 'Trots op ons team van De Regenboog, met Mark en Ilse voorop.',
    footer: OP_FOOTER,
    draft: { platform: 'linkedin', account: { name: 'Petra Smit', kind: 'private' } },
    found: [
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['OP-P2', 'OP-GR2a'],
        permission: ['person'],
        seen: ['Mark', 'Ilse'],
      },
      {
        concern: 'school-named',
        verdict: 'ask',
        clauses: ['OP-P2'],
        permission: ['management'],
        seen: ['De Regenboog'],
        detector: 'school-name',
      },
    ],
  }),
  'ask-intern': question({
    protocol: KONOT,
    role: 'intern',
    text: 'Wat een heerlijke klas heb ik op mijn stage, en Noor kwam me een tekening brengen',
    audience: 'followers',
    footer: ['K-A5', 'K-A6', 'K-S7'],
    draft: { platform: 'instagram' },
    found: [
      {
        concern: 'placement',
        verdict: 'ask',
        clauses: ['K-S4'],
        permission: ['mentor'],
        aspects: ['placement'],
        seen: ['klas heb ik op mijn stage'],
      },
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['K-S4', 'K-A2'],
        permission: ['person', 'mentor'],
        seen: ['Noor'],
      },
    ],
  }),
  'ask-channel': question({
    protocol: KONOT,
    role: 'teacher',
    text: 'Vandaag breuken geoefend met pannenkoeken',
    footer: ['K-A5', 'K-A6', 'K-V3'],
    found: [
      {
        concern: 'teacher-channel',
        verdict: 'ask',
        clauses: ['K-M5'],
        permission: ['management'],
        seen: [{ source: 'account', text: 'jufsanne' }],
        detector: 'account',
      },
    ],
  }),
  'advise-representative': question({
    protocol: KONOT,
    role: 'school-leader',
    text: 'De inspectie moet zich schamen, dit beleid is een ramp voor het onderwijs.',
    footer: ['K-A5', 'K-A6', 'K-V3'],
    draft: {
      platform: 'linkedin',
      account: { handle: 'meester_petra', name: 'Petra Smit', kind: 'private' },
    },
    found: [
      {
        concern: 'teacher-channel',
        verdict: 'ask',
        clauses: ['K-M5'],
        permission: ['management'],
        seen: [{ source: 'account', text: 'meester_petra' }],
        detector: 'account',
      },
      {
        concern: 'representative',
        verdict: 'advise',
        clauses: ['K-A4'],
        seen: ['inspectie', 'moet', 'is een ramp'],
        detector: 'opinion',
      },
      {
        concern: 'speaking-role',
        verdict: 'advise',
        clauses: ['K-A1'],
        aspects: ['opinion'],
        seen: ['is een ramp'],
        detector: 'opinion',
      },
    ],
  }),
  'ask-parent': question({
    protocol: KONOT,
    role: 'parent',
    text: 'Mila en Yassin vielen van het klimrek, gelukkig niets gebroken',
    audience: 'friends',
    footer: ['K-O7'],
    draft: { platform: 'facebook' },
    found: [
      {
        concern: 'named-person',
        verdict: 'ask',
        clauses: ['K-O3'],
        permission: ['parents'],
        seen: ['Mila', 'Yassin'],
      },
    ],
  }),
  'advise-teacher': question({
    protocol: OP,
    role: 'teacher',
    text: 'Die nieuwe toets is echt een gedrocht. Schaf hem af.',
    footer: OP_FOOTER,
    found: [
      {
        concern: 'speaking-role',
        verdict: 'advise',
        clauses: ['OP-GR3b'],
        aspects: ['opinion'],
        seen: ['een gedrocht', 'Schaf hem af'],
      },
    ],
  }),
  'advise-hours': question({
    protocol: KONOT,
    role: 'teacher',
    text: 'Lekker bakje koffie',
    footer: ['K-A5', 'K-A6', 'K-V3'],
    found: [
      {
        concern: 'working-hours',
        verdict: 'advise',
        clauses: ['K-M4'],
        seen: [{ source: 'time', text: '2026-11-18T10:30:00+01:00' }],
      },
    ],
  }),
  'advise-leader': question({
    protocol: KONOT,
    role: 'school-leader',
    text: 'Dit kabinet begrijpt niets van het onderwijs. Mijn persoonlijke mening.',
    footer: ['K-A5', 'K-A6', 'K-V3'],
    draft: { platform: 'linkedin' },
    found: [
      {
        concern: 'representative',
        verdict: 'advise',
        clauses: ['K-A4'],
        seen: ['begrijpt niets van het onderwijs'],
      },
    ],
  }),
  'advise-notice': question({
    protocol: OP,
    role: 'teacher',
    text: 'Morgen is juf ziek, groep 4 is dus vrij.',
    footer: OP_FOOTER,
    found: [
      { concern: 'official-channel', verdict: 'advise', clauses: ['OP-G2'], seen: ['groep 4 is dus vrij'] },
    ],
  }),
  looking: question({
    protocol: OP,
    role: 'teacher',
    text: 'Mooi weer vandaag',
    footer: OP_FOOTER,
    draft: { attachments: [{ kind: 'image' }, { kind: 'image', faces: 0 }] },
    attachments: [
      { id: 'a', index: 0, kind: 'image', state: 'looking' },
      { id: 'b', index: 1, kind: 'image', state: 'known', facts: { kind: 'image', faces: 0 } },
    ],
    found: [],
  }),
  unchecked: question({
    protocol: OP,
    role: 'teacher',
    text: 'Mooi weer vandaag',
    footer: OP_FOOTER,
    draft: { attachments: [{ kind: 'image', unchecked: true }] },
    attachments: [{ id: 'a', index: 0, kind: 'image', state: 'failed', failure: 'broken' }],
    found: [],
  }),
  trouble: question({
    protocol: OP,
    role: 'teacher',
    text: 'Mooi weer vandaag',
    footer: OP_FOOTER,
    trouble: 'review-failed',
    found: [],
  }),
  clear: question({ protocol: OP, role: 'teacher', text: 'Mooi weer vandaag', footer: OP_FOOTER, found: [] }),
};
export type ExampleName = keyof typeof EXAMPLES;
