import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConcernId } from '../../../src/core/concern';
import type { Draft } from '../../../src/core/draft';
import { FIXING } from '../../../src/core/fixes';
import { applied, composed, type TextEdit } from '../../../src/core/fixes/edit';
import type { Room } from '../../../src/core/fixes/fix';
import { protocolById } from '../../../src/core/protocols';
import type { Role } from '../../../src/core/role';
import { findingOf } from '../../ui/dialog/examples';

function room(text: string, role: Role = 'teacher', protocol = 'onderwijs-primair-2024'): Room {
  const draft: Draft = {
    role,
    platform: 'x',
    surface: 'post',
    account: { kind: 'private' },
    postedAt: '2026-11-18T19:30:00+01:00',
    school: {
      names: ['De Regenboog', 'obs De Regenboog'],
      foundation: ['Stichting Konot', 'Konot'],
      accounts: ['@obsderegenboog'],
      nameList: [],
      contact: [],
      holidays: [],
    },
    text,
    attachments: [],
    attested: [],
  };
  return { draft, protocol: protocolById(protocol)! };
}

/** The draft after all fixes of one concern, the words in [brackets] being the evidence. */
function fixed(
  marked: string,
  concern: ConcernId,
  role?: Role,
  which: 'together' | 'last' = 'together',
): string {
  const seen: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') seen.push({ start: text.length, end: text.length });
    else if (piece === ']') seen[seen.length - 1]!.end = text.length;
    else text += piece;
  }
  const finding = findingOf(text, { concern, verdict: 'ask', clauses: ['OP-P2'], seen: [] });
  const evidence = seen.map((span) => ({
    detector: 'person-name',
    rule: 'x',
    source: 'text' as const,
    ...span,
    text: text.slice(span.start, span.end),
  }));
  const whole = { ...finding, evidence };
  const at = room(text, role);
  return which === 'together'
    ? applied(text, FIXING.together([whole], at).edits)
    : applied(text, FIXING.fixesFor(whole, at).slice(-1)[0]!.edits);
}

describe('a name becomes what someone is', () => {
  it.each([
    ['Vandaag had [Daan] een topdag.', 'Vandaag had een leerling een topdag.'],
    ['[Daan] uit groep 6 is kampioen!', 'Een leerling uit groep 6 is kampioen!'],
    ['[sem] uit groep 3 is ziek', 'een leerling uit groep 3 is ziek'],
    ['Wat fijn.\n[Noor] las voor.', 'Wat fijn.\nEen leerling las voor.'],
    ['😀 [Noor] las voor.', '😀 Een leerling las voor.'],
    // possessives
    ['[Daan]s moeder belde.', 'De moeder van een leerling belde.'],
    ['[Daans] moeder belde.', 'De moeder van een leerling belde.'],
    ['Vandaag [Lisa’s] rapport besproken', 'Vandaag het rapport van een leerling besproken'],
    ["Vandaag [Lisa]'s nieuwe fiets gezien", 'Vandaag de nieuwe fiets van een leerling gezien'],
    ['Trots op [Sems] tekeningetje', 'Trots op het tekeningetje van een leerling'],
    ["[Max]' spreekbeurt was top", 'De spreekbeurt van een leerling was top'],
    // near misses: an s that is no possessive
    ['Vandaag was [Lars] jarig', 'Vandaag was een leerling jarig'],
    ['[Thomas] heeft een tien', 'Een leerling heeft een tien'],
    ['[Lucas] is ziek', 'Een leerling is ziek'],
    // plural
    ['[Daan] en [Noor] wonnen.', 'Twee leerlingen wonnen.'],
    ['Gefeliciteerd aan [Daan], [Noor] en [Sem]!', 'Gefeliciteerd aan drie leerlingen!'],
    ['[Daan] & [Noor] wonnen.', 'Twee leerlingen wonnen.'],
    // titles and what stands before
    ['Met juf [Ilse] naar de kade.', 'Met een collega naar de kade.'],
    ['Mijn collega [Mark] gaat weg.', 'Een collega gaat weg.'],
    ['Mijn collega’s [Mark] en [Ilse] gaan weg.', 'Mijn collega’s gaan weg.'],
    ['Gesprek met mevrouw [Jansen] gehad', 'Gesprek met een ouder gehad'],
    ['De moeder van [Daan] belde', 'De moeder van een leerling belde'],
    ['Onze [Daan] is jarig', 'Een leerling is jarig'],
    ['Wat een lieve [Daan] toch', 'Wat een lieve leerling toch'],
    ['Mijn zoon [Daan] zit in groep 4', 'Mijn zoon zit in groep 4'],
    ['Ons team met [Mark] voorop', 'Ons team met een collega voorop'],
    ['[de moeder van de tweeling in groep 4] klaagt', 'een ouder klaagt'],
    ['[De moeder van de tweeling in groep 4] klaagt', 'Een ouder klaagt'],
    ['Haar moeder [Anja] belde', 'Haar moeder belde'],
    ['Een jongen met een tien, hij heet [Daan].', 'Een jongen met een tien.'],
    ['Een jongen genaamd [Daan], uit groep 3', 'Een jongen, uit groep 3'],
    // greetings
    ['Hoi [Daan], tot morgen', 'Hoi, tot morgen'],
    ['Lieve [Daan], tot morgen', 'Lieve leerling, tot morgen'],
    // again
    ['[Daan] viel. Gelukkig heeft [Daan] niets.', 'Een leerling viel. Gelukkig heeft de leerling niets.'],
    // called something elsewhere
    [
      'Met collega [Mark] gelachen. Ook [Mark] moest lachen.',
      'Met een collega gelachen. Ook de collega moest lachen.',
    ],
    // tags
    ['Mooie dag! #[Daan]', 'Mooie dag!'],
    ['Mooie dag! [@daan_v]', 'Mooie dag!'],
    ['Mooie dag met [@daan_v] gehad', 'Mooie dag met een leerling gehad'],
    // English
    ['What a day for [Daan] and the class', 'What a day for a pupil and the class'],
    [
      '[Daan]’s mother called me and she was proud of the work',
      'A pupil’s mother called me and she was proud of the work',
    ],
    ['The teacher and [Daan] and [Noor] of my class won', 'The teacher and two pupils of my class won'],
  ])('%s', (draft, expected) => {
    expect(fixed(draft, 'named-person')).toBe(expected);
  });

  it('leaves words that are no names as they are', () => {
    const text = 'Noor is ziek, haar nummer is 06-12345678';
    const finding = findingOf(text, { concern: 'named-person', verdict: 'ask', clauses: [], seen: ['Noor'] });
    const phone = { ...finding.evidence[0]!, detector: 'phone', rule: 'weighed', start: 29, end: 40 };
    const { edits } = FIXING.together([{ ...finding, evidence: [...finding.evidence, phone] }], room(text));
    expect(applied(text, edits)).toBe('Een leerling is ziek, haar nummer is 06-12345678');
  });

  it.each<[Role, string, string]>([
    ['parent', '[Mila] is gevallen', 'Een kind is gevallen'],
    ['parent', 'Juf [Ilse] is ziek', 'Een leerkracht is ziek'],
    ['pupil', '[Noor] doet stom', 'Een kind doet stom'],
  ])('for a %s: %s', (role, draft, expected) => {
    expect(fixed(draft, 'named-person', role)).toBe(expected);
  });

  it.each([
    ['Vandaag had [Daan] een topdag.', 'Vandaag had D. een topdag.'],
    ['Trots op [Daan].', 'Trots op D.'],
    ['[Daans] moeder belde.', 'De moeder van D. belde.'],
  ])('or an initial: %s', (draft, expected) => {
    expect(fixed(draft, 'named-person', 'teacher', 'last')).toBe(expected);
  });
});

describe('an identifier goes, the sentence stays', () => {
  it.each([
    ['Bel haar op [06-12345678].', 'Bel haar.'],
    ['Bel haar gerust op [06-12345678] na vijven.', 'Bel haar gerust na vijven.'],
    ['Bel [06-12345678] of [06-87654321]!', 'Bel!'],
    ['Mail naar [a@b.nl], dan stuur ik het op.', 'Mail, dan stuur ik het op.'],
    ['Haar nummer is [06-12345678], bel maar.', 'Bel maar.'],
    ['Vragen? (tel. [06-12345678])', 'Vragen?'],
    ['Tel: [06-12345678]\nTot dan', '\nTot dan'],
    ['Hij woont op [Dorpsstraat 12], [1234 AB] Gouda.', 'Hij woont in de buurt.'],
    [
      'Hij woont op [Dorpsstraat 12], [2401 AB] Alphen aan den Rijn en is ziek',
      'Hij woont in de buurt en is ziek',
    ],
    ['Hij woont op [Dorpsstraat 12] in Gouda.', 'Hij woont in Gouda.'],
    ['Haar nummer is [06-12345678], of mail naar [a@b.nl].', ''],
    ['Haar nummer is [06-12345678], of kom langs.', 'Kom langs.'],
    ['Dank. Bel [06-12345678] of mail haar op [a@b.nl] voor vrijdag.', 'Dank. Bel voor vrijdag.'],
    ['Lisa’s BSN is [123456782] en haar fiets is weg.', 'Haar fiets is weg.'],
    ['Zie tel. [06-12345678] (of [0182-123456])', 'Zie'],
    [
      'Ze heet Lot. Haar BSN is [123456782] en haar IBAN [NL91ABNA0417164300], ze is weg.',
      'Ze heet Lot. Ze is weg.',
    ],
    ['Bel [06-12345678], hij woont op [Dorpsstraat 12] in Gouda.', 'Bel, hij woont in Gouda.'],
    ['Daans telefoonnummer is [06-12345678], bel maar.', 'Bel maar.'],
    ['Hij woont in de [Dorpsstraat 12] en is ziek', 'Hij woont in de buurt en is ziek'],
    ['BSN [123456782] hoort bij Daan', 'Hoort bij Daan'],
    ['Stort op [NL91ABNA0417164300] voor vrijdag', 'Stort voor vrijdag'],
    ['[06-12345678]', ''],
    ['Zie [06-12345678] 😀', 'Zie 😀'],
    ['Daan, geboren op [12-03-2016], is jarig', 'Daan, is jarig'],
    ['She lives at [Main Street 12] and has a dog', 'She lives nearby and has a dog'],
  ])('%s', (draft, expected) => {
    expect(fixed(draft, 'personal-data')).toBe(expected);
  });
});

describe('the school’s name', () => {
  it.each([
    ['Vandaag op obs [De Regenboog] gestart', 'Vandaag op onze school gestart'],
    ['Vandaag op [De Regenboog] gestart', 'Vandaag op onze school gestart'],
    ['[De Regenboog] is jarig', 'Onze school is jarig'],
    ['Feest! #[DeRegenboog]', 'Feest!'],
    ['Feest! [#DeRegenboog] #blij', 'Feest! #blij'],
    ['Feest bij [@obsderegenboog] vandaag', 'Feest bij onze school vandaag'],
    ['Werken bij [Stichting Konot] is leuk', 'Werken bij onze stichting is leuk'],
    ['Great day at [De Regenboog] with the kids', 'Great day at our school with the kids'],
  ])('%s', (draft, expected) => {
    expect(fixed(draft, 'school-named')).toBe(expected);
  });
  it('is the placement school for an intern', () => {
    expect(fixed('Stage op [De Regenboog] is top', 'school-named', 'intern')).toBe(
      'Stage op mijn stageschool is top',
    );
  });
});

describe('who is meant', () => {
  it.each([
    ['Wat was [Daan] uit groep 6 trots', 'class-name', 'pupil'],
    ['De moeder van [Noor] belde', 'kin-name', 'pupil'],
    ['Collega [Mark] van groep 6 stopt', 'class-name', 'colleague'],
    ['Dank aan juf [Anja]', 'role-name', 'colleague'],
    ['Mevrouw [Pieters] kwam langs', 'role-name', 'parent'],
    ['[de moeder van de tweeling in groep 4]', 'described-parent', 'parent'],
    ['Trots op ons team, met [Ilse] voorop', 'first-name', 'colleague'],
    ['Alle leerlingen, ook [Sem], deden mee', 'first-name', 'pupil'],
    // The words don't tell.
    ['Met [Ilse] op de foto', 'first-name', undefined],
    ['Met [Ilse] in het team van groep 6', 'first-name', undefined],
  ])('%s', (marked, rule, person) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const seen = {
      detector: 'person-name',
      source: 'text',
      start,
      end,
      text: text.slice(start, end),
      rule,
    } as const;
    expect(FIXING.whoIs(seen, text)).toBe(person);
  });
});

describe('the capacity one speaks in', () => {
  it('is offered to no leader whose protocol says that a leader always speaks for the school', () => {
    const text = 'Dit beleid is een ramp';
    const finding = findingOf(text, {
      concern: 'speaking-role',
      verdict: 'advise',
      clauses: ['K-A1'],
      aspects: ['opinion'],
      seen: [text],
    });
    const offered = (role: Role, protocol: string) =>
      FIXING.fixesFor(finding, room(text, role, protocol)).map(({ becomes }) => becomes);
    expect(offered('school-leader', 'konot-2023')).toEqual([]);
    expect(offered('teacher', 'konot-2023')).toEqual(['Op persoonlijke titel:']);
    expect(offered('school-leader', 'onderwijs-primair-2024')).toEqual(['Op persoonlijke titel:']);
  });

  const opinion = (text: string, protocol: string, clause: string, maxLength?: number) => {
    const finding = findingOf(text, {
      concern: 'speaking-role',
      verdict: 'advise',
      clauses: [clause],
      aspects: ['opinion'],
      seen: [],
    });
    const at = { ...room(text, 'teacher', protocol), ...(maxLength !== undefined && { maxLength }) };
    return FIXING.fixesFor(finding, at).map((fix) => applied(text, fix.edits));
  };
  it('is said in the words the protocol suggests', () => {
    expect(opinion('De toets moet weg', 'onderwijs-primair-2024', 'OP-GR3b')).toEqual([
      'Mijn persoonlijke mening: de toets moet weg',
    ]);
    expect(opinion('Cito moet weg', 'konot-2023', 'K-A1')).toEqual(['Op persoonlijke titel: Cito moet weg']);
  });
  it('is said in the language of the draft', () => {
    expect(opinion('The test is the worst of all', 'konot-2023', 'K-A1')).toEqual([
      'My personal opinion: the test is the worst of all',
    ]);
  });
  it('is not offered where it does not fit', () => {
    expect(opinion('De toets moet weg', 'konot-2023', 'K-A1', 30)).toEqual([]);
  });
});

describe('whatever the draft', () => {
  it('two changes in a row are one change', () => {
    const edit = (length: number) =>
      fc
        .tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 }))
        .map(([a, b, insert]) => ({ start: Math.min(a, b), end: Math.max(a, b), insert }));
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 20 })
          .chain((text) => fc.tuple(fc.constant(text), fc.array(edit(text.length), { maxLength: 6 }))),
        ([text, rows]) => {
          let now = text;
          let edits: readonly TextEdit[] = [];
          for (const row of rows) {
            const end = Math.min(row.end, now.length);
            const next = { ...row, start: Math.min(row.start, end), end };
            edits = composed(edits, next);
            now = applied(now, [next]);
          }
          expect(applied(text, edits)).toBe(now);
        },
      ),
    );
  });
  it('edits stay inside it, in order, apart from each other', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(' Daan', ' en ', "'s ", ' 06-12345678', '. ', 's moeder', ' op ', '@', '#'),
          ),
          { maxLength: 20 },
        ),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        (pieces, places) => {
          const text = pieces.join('');
          const evidence = places.map(([a, b]) => {
            const start = a % (text.length + 1);
            const end = Math.min(text.length, start + (b % 12));
            return {
              detector: 'x',
              rule: 'x',
              source: 'text' as const,
              start,
              end,
              text: text.slice(start, end),
            };
          });
          const base = findingOf(text, { concern: 'named-person', verdict: 'ask', clauses: [], seen: [] });
          const findings = (['personal-data', 'named-person', 'school-named', 'speaking-role'] as const).map(
            (concern) => ({ ...base, concern, evidence }),
          );
          const { edits } = FIXING.together(findings, room(text));
          let at = 0;
          for (const edit of edits) {
            expect(edit.start).toBeGreaterThanOrEqual(at);
            expect(edit.end).toBeGreaterThanOrEqual(edit.start);
            expect(edit.end).toBeLessThanOrEqual(text.length);
            at = edit.end;
          }
        },
      ),
    );
  });
});
