/** Dutch, the source of truth; `en/welcome.ts` satisfies it. The first-run page. */
export const welcome = {
  title: 'Welkom bij Bezint',
  intro:
    'Ik lees je bericht nog één keer mee voordat je het plaatst, en zeg welke afspraak van school erbij hoort. Jij beslist altijd zelf. Niets verlaat je computer.',
  choices: 'Drie vragen',
  later:
    'Weet je het nog niet? Laat het zo staan: Bezint werkt al. Je kunt het later veranderen bij Instellingen.',
  which: 'Welk protocol?',
  who: 'Wie ben je?',
  school: 'Hoe heet je school?',
  schoolHelp: 'Ook afkortingen; één per regel. Je mag dit leeg laten.',
  other: 'Mijn school heeft een eigen protocol',
  practise: 'Probeer het hier',
  done: 'Klaar. Je kunt dit tabblad sluiten.',
  toSettings: 'Meer instellingen',
  toProtocol: 'Lees het protocol',
  setBySchool: 'Je school heeft dit al voor je ingesteld.',
};
