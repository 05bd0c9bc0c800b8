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
  [
    'Kinderen van groep 5 t/m 8: doe mee met onze Insta-challenge en tag ons!',
    { account: { kind: 'school' } },
  ],
  ['Onze zesdeklassers runnen nu zelf een TikTok, ga ze allemaal volgen!'],
  ['Check de TikTok van groep 7, gemaakt door de kids zelf! Volgen dus'],
  [
    'Leerlingen kunnen hun vragen stellen via onze Snapchat, voeg ons toe: depopulier',
    { account: { kind: 'school' } },
  ],
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
  ['Vandaag in groep 7 gesproken over TikTok en reclame. Wat weten ze veel!'],
  ['Oud-leerlingen van de middelbare: volg mij voor bijles havo/vwo'],
  ['Volg onze school op LinkedIn', { account: { kind: 'school' } }],
  ['Wij maakten met groep 6 een stopmotionfilmpje over de Romeinen'],
  ['Mijn groep 4 vindt mijn dansje niks. Volg me voor meer gênante momenten'],
];

describe('minimum-age', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('minimum-age', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(`${text} ${rest?.inReplyTo?.text}`).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('minimum-age', { ...rest, text })).toEqual([]);
    });
});
