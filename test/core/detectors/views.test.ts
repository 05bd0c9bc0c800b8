import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { draftOf } from '../drafts';
import { unmark } from './table';

/**
 * The detectors behind opinions, messages and contact. Several of their rules may see the same words, so a hit is one
 * signal with exactly the marked span; a near miss is silence.
 */
const CASES: Readonly<
  Record<string, { readonly hits: readonly string[]; readonly misses: readonly string[] }>
> = {
  announcement: {
    hits: ['Morgen is de «school dicht»', '«Graag gymspullen meenemen»'],
    misses: ['Het regent buiten', 'Ik fiets naar huis', 'Lekker gegeten met vrienden'],
  },
  capacity: {
    hits: ['«Op persoonlijke titel»: dit kan beter', 'Ik «spreek voor mezelf»'],
    misses: ['De titel van het boek', 'Ik praat graag', 'Een persoonlijk record gelopen'],
  },
  'education-topic': {
    hits: ['De «werkdruk» stijgt', '«passend onderwijs» kost geld', 'de «inspectie» komt'],
    misses: ['De bloeddruk stijgt', 'een passende jurk', 'Het orkest speelt een suite'],
  },
  invitation: {
    hits: ['«Volg me op TikTok»', '«Stuur me een DM»'],
    misses: ['Ik volg een cursus', 'Hij stuurde een kaart', 'Wij wandelen morgen'],
  },
  neutral: {
    hits: ['«Bedankt» voor het delen', '«Lees het artikel op» nos.nl'],
    misses: ['Weg ermee', 'Het kan niet langer zo', 'Onzin'],
  },
  opinion: {
    hits: ['«Ik vind» dat het anders moet', '«Wat een onzin»', '«Schandalig»'],
    misses: ['Lekker gegeten met vrienden', 'Ik fiets naar huis', 'Het regent buiten'],
  },
  'parent-address': {
    hits: ['«Beste ouders»', 'Mevrouw, «uw zoon» was er niet'],
    misses: ['Mijn ouders wonen in Assen', 'Zijn zoon speelt viool', 'Beste vrienden'],
  },
  'public-affairs': {
    hits: ['De «minister» snapt het', 'de «gemeenteraad» vergadert'],
    misses: ['De minestrone smaakt', 'Gouda is een mooie stad', 'Het kabinetje in de hal'],
  },
  'pupil-address': {
    hits: ['«Hoi groep 7»', '«kids van groep 8»', '«lieve leerlingen»'],
    misses: ['Een mooie dag', 'een groep vrienden', 'lieve oma'],
  },
  'school-voice': {
    hits: ['«Wij als school»', '«Onze school vindt» dit', '«Bij ons op school geloven we» erin'],
    misses: ['Wij als gezin', 'Mijn school was klein', 'Op school geleerd'],
  },
  stance: {
    hits: ['«Helemaal mee eens»', '«Precies dit»', '«Punt uit»'],
    misses: ['Het regent buiten', 'Ik fiets naar huis', 'Lekker gegeten met vrienden'],
  },
  'everyday-subject': {
    hits: ['De «bondscoach» kiest anders'],
    misses: ['Het regent buiten', 'Ik fiets naar huis'],
  },
  'school-context': {
    hits: ['Met het «schoolreisje» mee', 'de «juf» leest voor'],
    misses: ['Het regent buiten', 'Ik fiets naar huis', 'Lekker gegeten met vrienden'],
  },
};

const seen = (detector: string, text: string) =>
  sceneOf(draftOf({ text }))
    .signals(detector, 'text')
    .map(({ start, end, text: words }) => ({ start, end, text: words }));

describe.each(Object.entries(CASES))('%s', (detector, { hits, misses }) => {
  it.each(hits)('sees %s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(seen(detector, text)).toEqual(expect.arrayContaining(spans));
  });

  it.each(misses)('is silent at %s', (text) => {
    expect(seen(detector, text)).toEqual([]);
  });
});
