/** Dutch, the source of truth; `en/settings.ts` satisfies it. Names of settings, roles, sites and other choices. */
export const settings = {
  /** How dates and numbers are written. */
  locale: 'nl-NL',
  roles: {
    teacher: 'Leerkracht',
    employee: 'Andere medewerker',
    'school-leader': 'Schoolleider',
    intern: 'Stagiair',
    pupil: 'Leerling',
    parent: 'Ouder',
  },
  sites: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    x: 'X',
    linkedin: 'LinkedIn',
    tiktok: 'TikTok',
  },
  concerns: {
    'people-in-media': 'Mensen in beeld',
    'personal-data': 'Persoonsgegevens',
    'named-person': 'Iemand genoemd',
    'school-named': 'De school genoemd',
    confidential: 'Vertrouwelijk',
    tone: 'Toon',
    'speaking-role': 'Namens wie je spreekt',
    representative: 'Vertegenwoordiger',
    discussion: 'Discussie',
    'pupil-contact': 'Contact met leerlingen',
    'official-channel': 'Officiële communicatie',
    'school-account': 'Account van de school',
    'school-identity': 'Logo en huisstijl',
    'working-hours': 'Werktijd',
    'teacher-channel': 'Kanaal als meester of juf',
    placement: 'Stage',
    incident: 'Incident',
    'minimum-age': 'Minimumleeftijd',
  },
  permissions: {
    parents: 'ouders of verzorgers',
    management: 'directie of leidinggevende',
    mentor: 'begeleider',
    person: 'degene om wie het gaat',
  },
  days: {
    1: 'maandag',
    2: 'dinsdag',
    3: 'woensdag',
    4: 'donderdag',
    5: 'vrijdag',
    6: 'zaterdag',
    7: 'zondag',
  },
  languages: { nl: 'Nederlands', en: 'Engels', auto: 'Zoals de browser' },
  names: {
    protocol: 'Protocol',
    protocolPack: 'Eigen protocol, als tekst',
    role: 'Je rol',
    schoolNames: 'Namen van de school',
    foundationNames: 'Namen van de stichting',
    schoolAccounts: 'Accounts van de school',
    schoolContact: 'Gegevens die de school zelf publiceert',
    schoolLogo: 'Logo van de school',
    workingHours: 'Werktijden',
    holidays: 'Schoolvakanties',
    contacts: 'Bij wie je terechtkunt',
    language: 'Taal',
    mode: 'Proefstand',
    sites: 'Sites',
    hints: 'Stille hint onder het typen',
    history: 'Overzicht bijhouden',
  },
  /** Titles and descriptions in the policy schema: what an administrator reads in the policy list. */
  policy: {
    protocol: {
      title: 'Protocol',
      description: 'onderwijs-primair-2024, konot-2023, of de id van een eigen protocol (protocolPack).',
    },
    protocolPack: {
      title: 'Eigen protocol',
      description:
        'Het eigen protocol van de school als JSON-tekst (bezint-protocol/1), zoals de pagina het opslaat.',
    },
    role: {
      title: 'Rol',
      description: 'teacher, employee, school-leader, intern, pupil of parent.',
    },
    schoolNames: { title: 'Namen van de school', description: 'De namen en afkortingen van de school.' },
    foundationNames: {
      title: 'Namen van de stichting',
      description: 'De namen en afkortingen van de stichting.',
    },
    schoolAccounts: {
      title: 'Accounts van de school',
      description: 'Accounts van de school op sociale media, met of zonder @.',
    },
    schoolContact: {
      title: 'Contactgegevens van de school',
      description: 'Telefoonnummers, e-mailadressen en adressen die de school zelf publiceert.',
    },
    schoolLogo: {
      title: 'Logo van de school',
      description:
        'Een klein PNG-, JPEG- of WebP-plaatje als data-adres (data:image/png;base64,…), hoogstens 60.000 tekens.',
    },
    workingHours: {
      title: 'Werktijden',
      description: 'days: 1 (maandag) tot en met 7 (zondag); from en to als HH:MM.',
    },
    holidays: {
      title: 'Schoolvakanties',
      description: 'from en to als JJJJ-MM-DD, beide dagen meegerekend.',
    },
    contacts: {
      title: 'Contactpersonen',
      description: 'E-mailadressen: manager, privacyOfficer, mentor.',
    },
    language: { title: 'Taal', description: 'nl, en of auto.' },
    mode: {
      title: 'Stand',
      description:
        'warn houdt berichten vast; trial houdt niets vast en telt alleen in het overzicht op de laptop.',
    },
    sites: { title: 'Sites', description: 'Van facebook, instagram, x, linkedin en tiktok.' },
    hints: { title: 'Hints', description: 'on of off: de stille hint voordat iemand op Plaatsen drukt.' },
    history: { title: 'Overzicht', description: 'on of off: het overzicht op de laptop.' },
  },
};
