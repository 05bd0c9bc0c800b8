import { describe, expect, it } from 'vitest';
import { wordsOf } from '../drafts';

type Row = readonly [text: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'text'>];

const SPEAKS_UP: readonly Row[] = [
  ['Hee Guusje, heb je je spreekbeurt al af?', { surface: 'message' }],
  ['Groep 8, volg me op insta! @meesterjoost'],
  ['Lieve kids uit groep 7: voeg me maar toe op snap hoor'],
  ['Je mag me altijd appen als het thuis niet gaat, beloofd. Tot morgen in de klas', { surface: 'message' }],
  [
    'Jaa leuk filmpje!! zie je morgen in de klas',
    { surface: 'reply', inReplyTo: { author: 'amir_gr7', text: 'nieuwe trickshot' } },
  ],
  [
    'haha goeie! vergeet je huiswerk niet he',
    { surface: 'reply', inReplyTo: { author: 'lotje', text: 'meester mag ik u toevoegen??' } },
  ],
  ['Voor mijn leerlingen: mijn dm staat open, stuur maar een berichtje als je vragen hebt over de toets'],
  ['Dag schatten van groep 8, ik ga jullie missen! Add me op snap: juf.kim'],
  ['Hi Lin, how is your leg? See you Monday in class!', { surface: 'message' }],
  ['jongens van mijn klas wie is er online? fortnite? add me: meestert'],
  ['Hoi Amir! Ik zag je filmpje, supergoed gedaan', { surface: 'message' }],
  ['Hai Guusje! Wat leuk dat je me volgt. Hoe gaat het met je konijn?', { surface: 'message' }],
  [
    'Super gedaan in de musical!! 👏',
    { surface: 'comment', inReplyTo: { author: 'guusje.terpstra', text: 'musical groep 8 was zo leuk' } },
  ],
  ['Wie van groep 8 heeft er ook Snap? Stuur me jullie naam dan voeg ik jullie toe!'],
  ['kids uit mn klas: vanavond live op insta, komen jullie kijken? volg @jufnoor'],
  ['Zeg Amir, denk je aan je topo voor maandag?', { surface: 'message' }],
  [
    'nee joh jij had een 8 voor je spreekbeurt, vraag maandag maar',
    { surface: 'reply', inReplyTo: { author: 'amir.h', text: 'meester wat had ik voor mijn spreekbeurt' } },
  ],
  ['Hey kanjers van groep 7! Mijn privé insta is nu open voor jullie: @juf.lies'],
  [
    'Sure, add me on snap! See you in class tomorrow 😊',
    { surface: 'reply', inReplyTo: { author: 'lilly_yr6', text: 'miss do you have snap' } },
  ],
];

const SILENT: readonly Row[] = [
  ['Volg me op insta voor meer lesideeën! @jufkim'],
  ['Mijn groep 8 was vandaag zo lief'],
  ['Hoi Linda, morgen om 9 uur in de teamkamer?', { surface: 'message' }],
  ['Fijne vakantie groep 5!', { account: { kind: 'school' } }],
  ['Tot maandag allemaal!'],
  ["Collega's van groep 7/8: volg @lesidee voor gratis werkbladen"],
  [
    'Dank je wel, wat lief!',
    { surface: 'reply', inReplyTo: { author: 'Moeder van Tim', text: 'Bedankt voor het mooie jaar juf' } },
  ],
  ['Tips voor een leuke musical voor groep 8? Stuur me een dm!'],
  ['Wie heeft er nog een invaller voor groep 6? App me even'],
  ['Ik geef les aan groep 4 en maak filmpjes over rekenen. Volg me voor meer.'],
  [
    'Gefeliciteerd met je diploma! Tot snel',
    { surface: 'message', inReplyTo: { author: 'Anouk', text: 'Geslaagd voor de pabo!' } },
  ],
  ['Volg ons op Instagram!', { account: { kind: 'school' } }],
  ['Beste ouders van groep 6, app mij gerust bij vragen'],
  ['Hey Samira, zie je vanavond bij yoga', { surface: 'message' }],
  ['Ik volg @jufkim al jaren, aanrader voor wie groep 3 heeft'],
  ['Vandaag zei een kleuter dat ik er moe uitzie. Bedankt schat.'],
  ['Hoi Marjan, kun jij morgen mijn pleinwacht overnemen?', { surface: 'message' }],
  ['Leuke foto!', { surface: 'comment', inReplyTo: { author: 'Tante Ans', text: 'Weekendje Parijs' } }],
  ['Volg @obsdepopulier voor meer leuke activiteiten', { account: { kind: 'school' } }],
  ['Mijn dm staat open voor startende leerkrachten met vragen'],
  ['Ik heb mijn klas beloofd dat ik ga stoppen met roken. Duimen!'],
  ['Stuur me een berichtje als je de powerpoint wilt hebben, groep 5/6'],
  [
    'Beste mevrouw, kunt u mij maandag even bellen via school?',
    { surface: 'message', inReplyTo: { author: 'Moeder Noah', text: 'Noah wil niet meer naar school' } },
  ],
  [
    'Ja morgen gymles in de hal, tot dan!',
    { surface: 'message', inReplyTo: { author: 'Collega Bram', text: 'Gaat gym door in de klas of hal?' } },
  ],
  ['Tot volgend jaar lieve groep 8! 💛'],
];

describe('pupil-contact', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('pupil-contact', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(`${text} ${rest?.inReplyTo?.text}`).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('pupil-contact', { ...rest, text })).toEqual([]);
    });
});
