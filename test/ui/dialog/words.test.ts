import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../src/core/concern';
import type { Draft } from '../../../src/core/draft';
import { FIXING } from '../../../src/core/fixes';
import { protocolById } from '../../../src/core/protocols';
import { review } from '../../../src/core/review';
import { ROLES } from '../../../src/core/role';
import type { Question } from '../../../src/gate/question';
import { pageTextsIn } from '../../../src/texts/in-page';
import { channelsIn, citedBy, footerOf, inOrderFor } from '../../../src/ui/dialog/clauses';
import { excerpt } from '../../../src/ui/dialog/excerpt';
import { reportOn, shape } from '../../../src/ui/dialog/report';
import { isOnlyToKnow, mailto, noticeOf, recipientsOf, requestTo } from '../../../src/ui/dialog/request';
import { headingOf, leadOf, moodOf, sentence, type Telling } from '../../../src/ui/dialog/wording';
import { EXAMPLES, type ExampleName, findingOf } from './examples';

const nl = pageTextsIn('nl');
const en = pageTextsIn('en');
const OP = 'onderwijs-primair-2024';
const KONOT = 'konot-2023';
const TELLING: Telling = { role: 'teacher', text: 'een woord', findings: [], texts: nl, whoIs: FIXING.whoIs };
const plain = (name: ExampleName) =>
  excerpt(EXAMPLES[name].draft.text, EXAMPLES[name].review.findings)
    .map(({ text }) => text)
    .join('');

describe('the quotation', () => {
  it('is the whole draft while it is short', () => {
    expect(plain('stop-teacher')).toBe(EXAMPLES['stop-teacher'].draft.text);
  });
  it('is what stands around the marks when it is long, no word halved', () => {
    const quoted = plain('stop-long');
    expect(quoted.length).toBeLessThan(400);
    expect(quoted.startsWith('… ') && quoted.endsWith(' …')).toBe(true);
    const text = ` ${EXAMPLES['stop-long'].draft.text} `;
    for (const word of quoted.replaceAll('…', ' ').trim().split(/\s+/)) expect(text).toContain(word);
  });
  it('joins marks of one verdict over white space, and leaves a word for the person beside the name', () => {
    const marksOf = (text: string, ...found: Parameters<typeof findingOf>[1][]) =>
      excerpt(
        text,
        found.map((one) => findingOf(text, one)),
      ).flatMap(({ mark, text: words }) => (mark ? [words] : []));
    const opinion = {
      concern: 'speaking-role',
      verdict: 'advise',
      clauses: [],
      detector: 'opinion',
    } as const;
    expect(marksOf('De inspectie moet weg', { ...opinion, seen: ['inspectie', 'moet'] })).toEqual([
      'inspectie moet',
    ]);
    expect(marksOf('De inspectie die moet weg', { ...opinion, seen: ['inspectie', 'moet'] })).toEqual([
      'inspectie',
      'moet',
    ]);
    const ill = {
      concern: 'confidential',
      verdict: 'stop',
      clauses: [],
      detector: 'private-matter',
      rule: 'pointed:person',
    } as const;
    const named = { concern: 'named-person', verdict: 'ask', clauses: [] } as const;
    expect(
      marksOf('Collega Mark is er', { ...ill, seen: ['Collega'] }, { ...named, seen: ['Mark'] }),
    ).toEqual(['Mark']);
    expect(marksOf('De collega is er', { ...ill, seen: ['collega'] })).toEqual(['collega']);
  });
  it('marks every word once, the strongest verdict first', () => {
    const marks = excerpt('Daan Daan', [
      findingOf('Daan Daan', { concern: 'personal-data', verdict: 'stop', clauses: [], seen: ['Daan'] }),
      findingOf('Daan Daan', { concern: 'named-person', verdict: 'ask', clauses: [], seen: ['Daan Daan'] }),
    ]);
    expect(marks).toEqual([{ text: 'Daan Daan', mark: 'stop' }]);
  });
});

describe('what is said', () => {
  it.each([
    ['ask-teacher', 'Je noemt ‘Daan’. Dat mag als de ouders het goedvinden.'],
    [
      'ask-intern',
      'Je schrijft over je stageschool of de leerlingen daar: ‘klas heb ik op mijn stage’. Dat mag als je begeleider het goedvindt.',
    ],
    ['ask-parent', 'Je noemt ‘Mila’ en ‘Yassin’. Dat mag als de ouders het goedvinden.'],
    ['ask-leader', 'Naam genoemd: ‘Mark’ en ‘Ilse’. Dat mag als die collega’s het goedvinden.'],
    [
      'stop-pupil',
      'Hiermee kan iedereen iemand bellen of vinden: ‘06-87654321’. Zoiets zet je beter niet online.',
    ],
    ['advise-hours', 'Het is nu werktijd. Het protocol vraagt je dan terughoudend te zijn.'],
  ] as const)('%s', (name, lead) => {
    expect(leadOf(EXAMPLES[name], nl, FIXING.whoIs)).toBe(lead);
  });

  it('quotes what tells, not what only weighed along', () => {
    const text = 'Daan heeft ADHD, stuur maar';
    const made = findingOf(text, {
      concern: 'confidential',
      verdict: 'stop',
      clauses: [],
      seen: ['Daan', 'heeft ADHD', 'stuur'],
    });
    const [who, what, along] = made.evidence;
    const finding = {
      ...made,
      evidence: [
        { ...who!, detector: 'private-matter', rule: 'pointed:person' },
        { ...what!, detector: 'private-matter', rule: 'pointed:health' },
        { ...along!, detector: 'weighed', rule: 'weighed' },
      ],
    };
    expect(sentence(finding, { ...TELLING, text, findings: [finding] })).toContain(': ‘heeft ADHD’.');
    expect(excerpt(text, [finding]).flatMap(({ mark, text: marked }) => (mark ? [marked] : []))).toEqual([
      'Daan heeft ADHD',
    ]);
  });

  const told = (draft: Partial<Draft>, protocol = KONOT): Question => {
    const whole: Draft = { ...EXAMPLES['ask-teacher'].draft, account: { kind: 'private' }, ...draft };
    const known = protocolById(protocol)!;
    return inOrderFor({
      ...EXAMPLES['ask-teacher'],
      draft: whole,
      protocol: known,
      review: review(whole, known),
    });
  };
  const first = (question: Question) => citedBy(question).map(({ clause }) => clause.id);
  const fixes = ({ draft, review: { findings }, protocol }: Question) =>
    findings.flatMap((finding) => FIXING.fixesFor(finding, { draft, protocol })).map((fix) => fix.becomes);
  const OPINION = 'Dit beleid is een ramp voor het onderwijs.';

  it('a leader’s opinion counts as the school’s: before the account, and no words of capacity are offered', () => {
    const petra = { handle: 'meester_petra', kind: 'private' } as const;
    const question = told({ role: 'school-leader', text: OPINION, account: petra });
    expect(first(question)).toEqual(['K-A4', 'K-M5', 'K-A1']);
    expect(leadOf(question, nl, FIXING.whoIs)).toBe('Een mening. Lezers horen daarin de school.');
    expect(headingOf(question, nl)).toBe('Een gedachte voor je plaatst');
    expect(fixes(question)).toEqual([]);
    const other = sentence(question.review.findings[2]!, {
      ...TELLING, role: 'school-leader', findings: question.review.findings,
    }); // prettier-ignore
    expect(other).not.toContain('voor jezelf');
    // Under the other protocol a leader may speak for herself.
    const free = told({ role: 'school-leader', text: OPINION }, OP);
    expect(leadOf(free, nl, FIXING.whoIs)).toContain('voor jezelf');
    expect(fixes(free)).toEqual(['Mijn persoonlijke mening:']);
    // What needs permission comes first all the same.
    expect(first(told({ role: 'school-leader', text: `${OPINION} Trots op Daan uit groep 6.` }))[0]).toBe(
      'K-A2',
    );
  });

  it('an intern reads the placement’s own rule first, the one that weighs most beside it', () => {
    const text = 'Daan Bakker uit groep 6 is te bellen op 06-12345678.';
    expect(first(told({ role: 'intern', text }))).toEqual(['K-S4', 'K-A2']);
    expect(first(told({ role: 'teacher', text }))).toEqual(['K-A2']);
    const question = told({ role: 'intern', text });
    expect(leadOf(question, nl, FIXING.whoIs)).toContain('06-12345678');
    const placed = question.review.findings.find(({ concern }) => concern === 'placement')!;
    // The name is said already.
    expect(
      sentence(placed, { ...TELLING, role: 'intern', text, findings: question.review.findings }),
    ).toContain(': ‘groep 6’.');
  });

  it('a channel as juf is told of, not asked for', () => {
    const question = told({
      text: 'Vandaag breuken geoefend',
      account: { handle: 'juf_sanne', kind: 'private' },
    });
    expect(headingOf(question, nl)).toBe('Weet je leidinggevende hiervan?');
    expect(isOnlyToKnow(question)).toBe(true);
    const notice = noticeOf(question, nl);
    expect(notice).toContain('@juf_sanne');
    expect(notice).toContain('(K-M5, ');
    expect(notice).not.toMatch(/breuken|goed dat/);
    const named = told({
      text: 'Trots op Daan uit groep 6', account: { handle: 'juf_sanne', kind: 'private' },
    }); // prettier-ignore
    expect(headingOf(named, nl)).toBe('Hier is toestemming voor nodig');
    expect(isOnlyToKnow(named)).toBe(false);
  });

  it.each([
    ['Daan uit groep 6 heeft ADHD.', false],
    ['Een jongen in mijn groep slikt sinds kort ritalin.', true],
    ['Collega Mark heeft zich ziek gemeld.', false],
    ['Een collega in ons team heeft zich voor de derde keer ziek gemeld.', true],
  ])('says “without a name” only where there is none: %s', (text, without) => {
    const question = told({ text }, OP);
    const confidential = question.review.findings.find(({ concern }) => concern === 'confidential');
    expect(confidential).toBeDefined();
    const { findings } = question.review;
    for (const texts of [nl, en])
      expect(
        /zonder naam|without a name/i.test(sentence(confidential!, { ...TELLING, text, texts, findings })),
      ).toBe(without);
  });

  it.each([
    ['Wat was Daan uit groep 6 trots', 'de ouders het goedvinden'],
    ['Wat waren Daan en Noor uit groep 6 trots', 'de ouders het goedvinden'],
    ['Collega Mark stopt ermee', 'die collega het goedvindt'],
    ['Ons team met Mark en Ilse voorop, hier op school', 'die collega’s het goedvinden'],
    [
      'Leuk, Ilse de Vries deed mee met de schoolreis',
      'degene om wie het gaat (bij een kind: de ouders) het goedvindt',
    ],
  ])('says whose permission it is: %s', (text, whose) => {
    const question = told({ text }, OP);
    const named = question.review.findings.find(({ concern }) => concern === 'named-person')!;
    expect(sentence(named, { ...TELLING, text, findings: [named] })).toContain(`Dat mag als ${whose}.`);
  });

  it('names a person once, by the longest name', () => {
    const question = told({ text: 'Daan Bakker uit groep 6 won. Daan was zo trots.' }, OP);
    expect(leadOf(question, nl, FIXING.whoIs)).toContain('Je noemt ‘Daan Bakker’.');
  });

  it('quotes no single words that only weighed together', () => {
    const text = 'de schuld geven van het niveau';
    const made = findingOf(text, {
      concern: 'tone',
      verdict: 'advise',
      clauses: [],
      seen: ['schuld', 'niveau'],
    });
    const finding = {
      ...made,
      evidence: made.evidence.map((seen) => ({ ...seen, detector: 'weighed', rule: 'weighed' })),
    };
    expect(sentence(finding, { ...TELLING, text, findings: [finding] })).toMatch(/^Dit kan hard aankomen\. /);
    expect(excerpt(text, [finding]).filter(({ mark }) => mark)).toHaveLength(2);
  });

  it('has a heading of its own for every verdict, and for what could not be checked', () => {
    const names: readonly ExampleName[] = [
      'stop-teacher',
      'ask-teacher',
      'advise-teacher',
      'clear',
      'looking',
      'unchecked',
      'trouble',
    ];
    for (const texts of [nl, en]) {
      const headings = names.map((name) => headingOf(EXAMPLES[name], texts));
      expect(new Set(headings).size).toBe(names.length);
    }
    expect(names.map((name) => moodOf(EXAMPLES[name]))).toEqual([
      'stop',
      'ask',
      'advise',
      'clear',
      'looking',
      'unsure',
      'unsure',
    ]);
  });

  it('calls a film a film, and a picture and a film both, in what it says of looking', () => {
    const { unchecked } = EXAMPLES;
    const headed = (...kinds: readonly ('image' | 'video')[]) =>
      headingOf(
        {
          ...unchecked,
          attachments: kinds.map((kind, index) => ({
            id: `${index}`,
            index,
            kind,
            state: 'failed' as const,
          })),
        },
        nl,
      );
    expect(headed('image')).toBe('Eén foto kon ik niet bekijken');
    expect(headed('video')).toBe('Eén video kon ik niet bekijken');
    expect(headed('video', 'video')).toBe('2 video’s kon ik niet bekijken');
    expect(headed('image', 'video')).toBe('2 foto’s en video’s kon ik niet bekijken');
  });

  it('says every concern to every role in both languages, without scolding or shouting', () => {
    for (const texts of [nl, en])
      for (const role of ROLES)
        for (const concern of CONCERNS)
          for (const seen of [[], ['woord']]) {
            const finding = findingOf('een woord', { concern, verdict: 'stop', clauses: ['x'], seen });
            const said = sentence(finding, { ...TELLING, role, texts, findings: [finding] });
            expect(said).toMatch(/^\p{Lu}.*[.?]$/u);
            expect(said).not.toMatch(/!|\bfout\b|verboden|overtred|let op|forbidden|violat|["']|undefined/i);
          }
  });

  it('uses right quotes and dashes, and no exclamation mark anywhere', () => {
    const walk = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String((value as (...given: unknown[]) => unknown)('x', 2, 'y'))]
          : Object.values(value as object).flatMap(walk);
    for (const text of [nl, en].flatMap((texts) => [...walk(texts.dialog), ...walk(texts.concerns)]))
      expect(text).not.toMatch(/[!"']|--|\.\.\./);
  });
});

describe('the clauses', () => {
  it('come each once, the best of each finding first', () => {
    const { review, protocol } = EXAMPLES['stop-teacher'];
    expect(citedBy(EXAMPLES['stop-teacher']).map(({ clause }) => clause.id)).toEqual([
      'OP-GR2b',
      'OP-P2',
      'OP-U3',
      'OP-GR8',
      'OP-GR2a',
    ]);
    expect(footerOf(review, protocol).map(({ id }) => id)).toEqual(['OP-GR7', 'OP-GR8', 'OP-T1']);
  });
  it('name the approved channels', () => {
    const { review, protocol } = EXAMPLES['advise-notice'];
    expect(channelsIn(review.findings[0]!, protocol)).toEqual([
      'website',
      'Social Schools',
      'Parnassys',
      'e-mail',
    ]);
  });
});

describe('asking permission', () => {
  it('goes to whom the clause names, at the address the settings hold', () => {
    const contacts = { manager: 'directie@school.example', mentor: 'begeleider@school.example' };
    expect(recipientsOf(EXAMPLES['ask-intern'], contacts, FIXING.whoIs)).toEqual([
      { who: 'mentor', address: 'begeleider@school.example' },
      { who: 'parents' },
    ]);
    expect(recipientsOf(EXAMPLES['stop-teacher'], contacts, FIXING.whoIs)).toEqual([
      { who: 'person' },
      { who: 'management', address: 'directie@school.example' },
      { who: 'privacyOfficer', address: 'FG@onderwijsprimair.nl' },
    ]);
    expect(recipientsOf(EXAMPLES['advise-teacher'], contacts, FIXING.whoIs)).toEqual([]);
  });
  it('holds the draft, the pictures’ description and the clauses', () => {
    const message = requestTo('parents', EXAMPLES['ask-photo'], nl);
    expect(message).toContain('> Kijk ze stralen op het schoolkamp!');
    expect(message).toContain('4 mensen herkenbaar');
    expect(message).toContain('(OP-P1, Protocol Sociale Media voor Medewerkers)');
  });
  it('fits an address of a mail, whatever the draft', () => {
    const href = mailto({ who: 'mentor', address: 'a@b.nl' }, 'Mag dit?', `${'é😀\n'.repeat(2000)}\ud800`);
    expect(href.startsWith('mailto:a@b.nl?subject=Mag%20dit%3F&body=')).toBe(true);
    expect(href.length).toBeLessThan(2400);
    expect(() => decodeURIComponent(href)).not.toThrow();
  });
});

describe('a report', () => {
  it('tells the shape of words, never the words', () => {
    expect(shape('Daan, 06-12 é😀')).toBe('Xxxx, 99-99 x_');
    for (const name of Object.keys(EXAMPLES) as ExampleName[])
      for (const finding of EXAMPLES[name].review.findings) {
        const report = reportOn(finding, EXAMPLES[name], '1.0.0');
        for (const { text, source } of finding.evidence)
          if (source === 'text') expect(report).not.toContain(text);
      }
  });
});
