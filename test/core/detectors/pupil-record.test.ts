import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { draftOf } from '../drafts';

/** Text read in a picture, and the words seen. Texts made up for these tests. */
const SCREENS: readonly [string, readonly string[]][] = [
  ['ParnasSys  Groepskaart 6A  Jansen, Kees  DMT: 61', ['ParnasSys', 'Groepskaart']],
  ['Klassenlijst groep 4', ['Klassenlijst']],
  ['Leerling: K. Jansen  Diagnose: dyslexie', ['Leerling:', 'Diagnose:']],
  ['Medicatie: 10 mg om 12 uur', ['Medicatie:']],
];
const OTHER_PICTURES: readonly string[] = [
  'Het lied van de ooievaar en de dromedaris',
  'VACATURE leerkracht groep 6',
  'Lesdoel: klokkijken op kwartieren',
  'Menu van de dag: soep 4,50',
  'Hoofdstuk 4 Hechting',
];
const SAID: readonly string[] = [
  'screenshotje van ParnasSys, zie jij de fout?',
  'hierbij de nieuwe klassenlijst voor de feestjes',
  'de medicijnlijst van mijn groep even gefotografeerd',
];
const NOT_SAID: readonly string[] = [
  'ParnasSys ligt er weer eens uit',
  'De hele middag rapporten geschreven in ParnasSys',
  'screenshot van mijn agenda, help',
  'Meer info in Social Schools of Parnassys',
];

describe('pupil-record', () => {
  it.each(SCREENS)('reads the screen "%s"', (text, words) => {
    const scene = sceneOf(draftOf({ text: '', attachments: [{ kind: 'image', text }] }));
    expect(scene.signals('pupil-record').map((signal) => signal.text)).toEqual(
      expect.arrayContaining([...words]),
    );
  });

  it.each(OTHER_PICTURES)('leaves the picture "%s"', (text) => {
    const scene = sceneOf(draftOf({ text: '', attachments: [{ kind: 'image', text }] }));
    expect(scene.signals('pupil-record')).toEqual([]);
  });

  it('reads a list of people with their numbers', () => {
    const text = 'Groep 3  Kees 06-11223344  Noor 06-44332211  Ali 06-13572468';
    const scene = sceneOf(draftOf({ text: '', attachments: [{ kind: 'image', text }] }));
    expect(scene.signals('pupil-record').some((signal) => signal.rule === 'list')).toBe(true);
  });

  it.each(SAID)('hears that one is shown: "%s"', (text) => {
    expect(sceneOf(draftOf({ text })).signals('pupil-record')).not.toEqual([]);
  });

  it.each(NOT_SAID)('hears nothing shown: "%s"', (text) => {
    expect(sceneOf(draftOf({ text })).signals('pupil-record')).toEqual([]);
  });
});
