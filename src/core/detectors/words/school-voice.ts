/**
 * Ways in which a text speaks as if it were the school or its foundation. Source: Onderwijs Primair 2024 OP-GR3a ("Wek niet
 * de indruk dat je namens de school spreekt") and how Dutch schools write about themselves on their own websites, 2026.
 */
export const SCHOOL_VOICE_CLASSES = {
  body: [
    'school',
    'basisschool',
    'schoolteam',
    'team',
    'stichting',
    'bestuur',
    'schoolbestuur',
    'organisatie',
    'directie',
    'managementteam',
    'mt',
    'kindcentrum',
    'ikc',
    'scholengroep',
    'onderwijsteam',
    'onderwijsstichting',
  ],
  states: [
    'vindt',
    'vinden',
    'gelooft',
    'geloven',
    'kiest',
    'kiezen',
    'staat',
    'staan',
    'wil',
    'willen',
    'streeft',
    'streven',
    'hecht',
    'hechten',
    'betreurt',
    'betreuren',
    'steunt',
    'steunen',
    'distantieert',
    'distantieren',
    'nodigt',
    'nodigen',
    'zoekt',
    'zoeken',
    'biedt',
    'bieden',
    'bedankt',
    'bedanken',
    'wenst',
    'wensen',
    'feliciteert',
    'feliciteren',
    'condoleert',
    'condoleren',
    'besluit',
    'besloten',
    'laat',
    'laten',
    'belooft',
    'beloven',
    'vraagt',
    'vragen',
    'roept',
    'roepen',
  ],
} as const;

export const SCHOOL_VOICE = {
  'we-as-school': `
    wij|we als ~1 <body>
    als ~1 <body> ~1 <states>|zijn|hebben|doen|gaan|zetten|nemen|werken|horen|maken|zien|zeggen wij|we
    als ~1 <body> ~2 wij|we <states>|zijn|hebben|doen|gaan|zetten|nemen|werken|zeggen|zien
    wij|we van|bij|vanuit ~2 stichting|basisschool|school|obs|cbs|kbs|rkbs|bs|ikc|kc|kindcentrum|daltonschool
    we|us as a school|team|foundation
    as a school ~1 we
  `,
  'school-states': `
    onze school|stichting|organisatie|basisschool|scholengroep vindt|gelooft|kiest|streeft|hecht|betreurt|steunt|distantieert|nodigt|zoekt|wenst|feliciteert|belooft
    onze school|stichting|organisatie|basisschool staat voor|achter|pal
    ons team|bestuur|schoolteam|kindcentrum vindt|gelooft|kiest|streeft|hecht|betreurt|steunt|distantieert|nodigt|zoekt|wenst|feliciteert|belooft
    ons team|bestuur|schoolteam|kindcentrum staat voor|achter|pal
    bij ons op school <states> we|wij
    op onze school <states> we|wij
    de school|stichting|directie laat weten
    het|ons officiele? standpunt van ~1 school|stichting|bestuur
    our school believes|thinks|stands|supports|feels|wants
    at our school we believe|think
  `,
};
