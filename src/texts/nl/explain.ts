/** Dutch, the source of truth; `en/explain.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const explain = {
  draft: (id: string, verdict: string) => `${id}: ${verdict}`,
  verdict: {
    clear: 'niets op te merken',
    advise: 'een gedachte voor je plaatst',
    ask: 'hier is toestemming voor nodig',
    stop: 'dit kun je beter niet plaatsen',
  },
  concern: {
    'people-in-media': 'mensen in beeld',
    'personal-data': 'persoonlijke gegevens',
    'named-person': 'iemand van school is te herkennen',
    'school-named': 'de school wordt genoemd',
    confidential: 'iets wat vertrouwelijk is',
    tone: 'de toon',
    'speaking-role': 'namens wie je spreekt',
    representative: 'een mening van wie de school vertegenwoordigt',
    discussion: 'een discussie met een leerling of ouder',
    'pupil-contact': 'contact met een leerling',
    'official-channel': 'een officieel bericht buiten de schoolkanalen',
    'school-account': 'een account van de school',
    'school-identity': 'logo of huisstijl van de school',
    'working-hours': 'geplaatst onder werktijd',
    'teacher-channel': 'een eigen kanaal als meester of juf',
    placement: 'een bericht over de stageschool',
    incident: 'een incident',
    'minimum-age': 'kinderen op een platform vanaf 13 jaar',
  },
  permission: {
    parents: 'de ouders of verzorgers',
    management: 'de directie',
    mentor: 'de begeleider',
    person: 'de persoon om wie het gaat',
  },
  source: {
    text: 'de tekst',
    attachment: (number: number) => `bijlage ${number}`,
    account: 'het account',
    time: 'het tijdstip',
    reply: 'het bericht waarop je antwoordt',
  },
  finding: (concern: string, verdict: string) => `  ${concern}: ${verdict}`,
  seen: (words: string, place: string, start: number, end: number) =>
    `    gezien: “${words}” in ${place}, teken ${start} tot ${end}`,
  rule: (detector: string, rule: string) => `      door ${detector}, regel: ${rule}`,
  clause: (id: string, section: string, text: string) => `    ${id} (${section}): ${text}`,
  lifted: (whose: string) => `    opgeheven door toestemming van: ${whose}`,
  and: ' en ',
  failed: (line: number, error: string) => `regel ${line}: ${error}`,
  command: {
    usage: `Gebruik: npm run -s review -- [--protocol ID|BESTAND] [--role ROL] [--explain] [--language nl|en] < concepten.jsonl

Leest één concept per regel (JSON) en schrijft per regel één beoordeling.
  --protocol ID|BESTAND  voor regels zonder "protocol": een ingebouwd protocol of een eigen pakket
  --role ROL             voor regels zonder "role"
  --explain              in woorden in plaats van JSON
  --language nl|en       de taal van uitleg en meldingen`,
    unknownOption: (option: string) => `Onbekende optie: ${option}`,
    missingValue: (option: string) => `${option} vraagt om een waarde`,
    unknownRole: (role: string, roles: string) => `Onbekende rol: ${role}. Kies uit ${roles}`,
    unknownLanguage: (language: string) => `Onbekende taal: ${language}. Kies nl of en`,
    unknownProtocol: (id: string, ids: string) =>
      `Onbekend protocol: ${id}. Ingebouwd zijn ${ids}; een eigen pakket geef je als bestand`,
    unreadable: (file: string, reason: string) => `${file} kan niet worden gelezen: ${reason}`,
    brokenPack: (file: string) => `${file} is geen bruikbaar protocolpakket:`,
    packProblem: (line: number, path: string, problem: string) =>
      `  regel ${line}${path === '' ? '' : `, ${path}`}: ${problem}`,
    noJson: 'dit is geen JSON',
    noObject: 'dit is geen concept: verwacht een JSON-object',
    wrongField: (path: string, expected: string) => `${path}: verwacht ${expected}`,
    broken: (reason: string) => `de beoordeling liep vast: ${reason}`,
    packProblems: {
      'not-json': (column: string) => `dit is geen JSON (teken ${column} van de regel)`,
      missing: (expected: string) => `ontbreekt; verwacht ${expected}`,
      'wrong-type': (expected: string) => `verwacht ${expected}`,
      'unknown-field': (names: string) => `onbekend veld: ${names}`,
      'unknown-value': (values: string) => `onbekende waarde; kies uit ${values}`,
      'wrong-form': (form: string) => `heeft niet de juiste vorm (${form})`,
      'too-short': (least: string) => `te kort of leeg; minstens ${least}`,
      'too-long': (most: string) => `te lang; hoogstens ${most}`,
      'duplicate-id': (ids: string) => `deze id komt twee keer voor: ${ids}`,
    },
  },
};
