import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../src/core/concern';
import { ROLES } from '../../../src/core/role';
import { pageTextsIn } from '../../../src/texts/in-page';
import { channelsIn, citedBy, footerOf } from '../../../src/ui/dialog/clauses';
import { excerpt } from '../../../src/ui/dialog/excerpt';
import { reportOn, shape } from '../../../src/ui/dialog/report';
import { mailto, recipientsOf, requestTo } from '../../../src/ui/dialog/request';
import { headingOf, leadOf, moodOf, sentence } from '../../../src/ui/dialog/wording';
import { EXAMPLES, type ExampleName, findingOf } from './examples';

const nl = pageTextsIn('nl');
const en = pageTextsIn('en');
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
    ['ask-teacher', 'Je noemt ‘Daan’. Dat mag als degene om wie het gaat het goedvindt.'],
    [
      'ask-intern',
      'Je schrijft over je stageschool of de leerlingen daar: ‘klas heb ik op mijn stage’. Dat mag als je begeleider het goedvindt.',
    ],
    ['ask-parent', 'Je noemt ‘Mila’ en ‘Yassin’. Dat mag als de ouders het goedvinden.'],
    ['ask-leader', 'Naam genoemd: ‘Mark’ en ‘Ilse’. Dat mag als degene om wie het gaat het goedvindt.'],
    [
      'stop-pupil',
      'Hiermee kan iedereen iemand bellen of vinden: ‘06-87654321’. Zoiets zet je beter niet online.',
    ],
    ['advise-hours', 'Het is nu werktijd. Het protocol vraagt je dan terughoudend te zijn.'],
  ] as const)('%s', (name, lead) => {
    expect(leadOf(EXAMPLES[name], nl)).toBe(lead);
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
        { ...who!, rule: 'pointed:person' },
        what!,
        { ...along!, detector: 'weighed', rule: 'weighed' },
      ],
    };
    expect(sentence(finding, 'teacher', nl)).toContain(': ‘heeft ADHD’.');
    expect(excerpt(text, [finding]).flatMap(({ mark, text: marked }) => (mark ? [marked] : []))).toEqual([
      'Daan',
      'heeft ADHD',
    ]);
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

  it('says every concern to every role in both languages, without scolding or shouting', () => {
    for (const texts of [nl, en])
      for (const role of ROLES)
        for (const concern of CONCERNS)
          for (const seen of [[], ['woord']]) {
            const finding = findingOf('een woord', { concern, verdict: 'stop', clauses: ['x'], seen });
            const said = sentence(finding, role, texts);
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
    expect(citedBy(review, protocol).map(({ clause }) => clause.id)).toEqual([
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
    expect(recipientsOf(EXAMPLES['ask-intern'], contacts)).toEqual([
      { who: 'mentor', address: 'begeleider@school.example' },
      { who: 'person' },
    ]);
    expect(recipientsOf(EXAMPLES['stop-teacher'], contacts)).toEqual([
      { who: 'person' },
      { who: 'management', address: 'directie@school.example' },
      { who: 'privacyOfficer', address: 'FG@onderwijsprimair.nl' },
    ]);
    expect(recipientsOf(EXAMPLES['advise-teacher'], contacts)).toEqual([]);
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
