import { describe, expect, it } from 'vitest';
import { wordsOf } from '../drafts';

type Row = readonly [text: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'text'>];

const SPEAKS_UP: readonly Row[] = [
  [
    'Kids van groep 7: maak een TikTok van je spreekbeurt en tag onze school!',
    { account: { kind: 'school' } },
  ],
  ['Groep 6 doet de dance challenge op TikTok, volg ons!'],
  ['Hé groep 8! Volg ons nieuwe insta-account', { account: { kind: 'school' } }],
  ['Onze groep 5 gaat viral op TikTok, geef ze een like en een follow'],
  ['Wie van jullie uit groep 7 maakt de leukste reel? Tag @obsdepopulier', { account: { kind: 'school' } }],
  ['Follow our class on Instagram, my year 4 kids run it themselves!'],
];

const SILENT: readonly Row[] = [
  ['TikTok is vanaf 13 jaar. Tips voor ouders van groep 7 op mediawijsheid.nl'],
  ['Lesidee groep 7: laat kinderen een filmpje maken over de Gouden Eeuw'],
  ['Volg ons op Instagram voor nieuws van de school', { account: { kind: 'school' } }],
  ['Veel kinderen uit mijn groep 6 zitten al op TikTok. Hoe bespreken jullie dat?'],
  ['Volg mij voor meer lesideeën voor groep 3'],
  ['Ouders: Snapchat is niet voor kinderen onder de 13.'],
  ['Vandaag leerden we in groep 8 hoe je een account veilig instelt'],
  ['Leuk filmpje over breuken voor groep 6, link in bio'],
];

describe('minimum-age', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('minimum-age', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(text).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('minimum-age', { ...rest, text })).toEqual([]);
    });
});
