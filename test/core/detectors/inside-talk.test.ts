import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

/** Role, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [Role, string, readonly string[]][] = [
  ['teacher', 'Uit het MT hoorde ik dat groep 3 en 4 samengaan', ['talk: Uit het MT hoorde']],
  [
    'teacher',
    'Niet verder vertellen, maar meester Bart vertrekt',
    ['talk: Niet verder vertellen, maar meester Bart vertrekt'],
  ],
  [
    'teacher',
    'In het oudergesprek zei een moeder dat ze de school niet vertrouwt',
    ['talk: In het oudergesprek zei', 'talk: oudergesprek zei'],
  ],
  [
    'employee',
    'Het bestuur heeft besloten dat er een locatie sluit',
    ['talk: bestuur heeft besloten dat er een locatie sluit'],
  ],
  [
    'teacher',
    'Nog niet officieel, maar er komt een fusie',
    ['talk: Nog niet officieel, maar er komt een fusie'],
  ],
  [
    'teacher',
    'Vertrouwelijk: er komt een fusie met de buurschool, het team weet het nog niet',
    ['talk: Vertrouwelijk: er komt een fusie'],
  ],
  [
    'teacher',
    'Het MT heeft besloten dat meester Joost na de kerst stopt',
    ['talk: Het MT heeft besloten dat', 'talk: MT heeft besloten dat'],
  ],
  [
    'teacher',
    'Ik mag het niet zeggen maar onze directeur gaat weg',
    ['talk: mag het niet zeggen maar onze directeur gaat weg'],
  ],
  [
    'teacher',
    'Oudergesprek gehad: moeder huilend aan tafel omdat pa drinkt.',
    ['talk: Oudergesprek gehad: moeder huilend'],
  ],
  [
    'teacher',
    'In de teamvergadering zei de directeur dat er twee mensen weg moeten',
    ['talk: In de teamvergadering zei'],
  ],
  [
    'teacher',
    'Volgend jaar blijft Daan zitten in groep 4, ouders weten t nog niet',
    ['talk: ouders weten t nog niet'],
  ],
];

const UNSEEN: readonly [Role, string][] = [
  ['teacher', 'Niet verder vertellen: de sint komt dinsdag'],
  ['teacher', 'Wij praten in de teamvergadering over lezen'],
  ['teacher', 'Morgen MT-overleg, met taart'],
  ['teacher', 'Jeugdzorg verdient meer geld, stem woensdag!'],
  ['teacher', 'Kan iemand een goede app aanraden voor kinderen met dyslexie?'],
  ['teacher', 'Onze klas heeft vandaag samen 1000 euro opgehaald voor KiKa (kinderkanker)'],
  ['teacher', 'Wereldkankerdag. Denk aan mijn moeder, die we vorig jaar verloren.'],
  ['teacher', 'Nieuwe regel: telefoons in de kluis. Rust in de klas!'],
  ['teacher', "Een jongen vroeg vandaag of dino's ook op school zaten"],
  ['teacher', 'Ik heb twee kinderen met ADHD thuis, dus ik snap ouders heel goed'],
  ['teacher', 'Hoera, ik heb een vast contract gekregen!!'],
  ['teacher', 'Mijn klas kreeg complimenten van de museumgids'],
  ['teacher', 'Alle kinderen uit groep 8 hebben hun advies binnen, wat een spannende week'],
  ['teacher', 'Lezing over hechting bij pleegkinderen gehad, indrukwekkend'],
  ['teacher', "Wij gaan als team op cursus 'omgaan met rouw in de klas'"],
  ['teacher', "Zijn er collega's die ervaring hebben met een rekenmuurtje?"],
  ['teacher', "Er is bij ons op school een vacature voor een IB'er"],
  ['teacher', 'Mijn collega trakteerde op taart, ze is 40 jaar in dienst!'],
  ['teacher', 'Vandaag koorts en keelpijn, dus juf blijft thuis'],
  ['teacher', 'Een leerling die vastloopt heeft een volwassene nodig die blijft.'],
  ['teacher', 'Het 5 mei-comité vroeg onze school voor een optreden'],
  ['teacher', 'Rust, reinheid, regelmaat: dat werkt bij kinderen met autisme én bij mij'],
  ['teacher', 'Hoe komt het dat meisjes met ADD vaak gemist worden? Interessant stuk.'],
  ['teacher', 'Wat een slecht nieuws over de brand in het zwembad'],
  ['teacher', 'Vandaag leerden we over het hart: kinderen luisterden met een stethoscoop'],
  ['school-leader', 'Wij zoeken per direct een vervanger wegens ziekte van een collega'],
];

describe('inside-talk', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (role, text, expected) => {
    const signals = sceneOf(draftOf({ role, text })).signals('inside-talk', 'text');
    expect(signals.map((signal) => `${signal.rule}: ${signal.text}`)).toEqual(
      expect.arrayContaining([...expected]),
    );
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (role, text) => {
    expect(sceneOf(draftOf({ role, text })).signals('inside-talk', 'text')).toEqual([]);
  });
});
