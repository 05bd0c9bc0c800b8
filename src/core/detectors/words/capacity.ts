/**
 * Ways to say for whom one speaks. Source: the wordings the protocols themselves give (Onderwijs Primair 2024 OP-GR3b,
 * "Mijn persoonlijke mening is dat..."; Konot 2023 K-A1, "op persoonlijke titel of namens Konot"), and the disclaimers
 * customary in Dutch and English biographies, 2026.
 */
export const CAPACITY_CLASSES = {
  self: ['mezelf', 'mijzelf', 'meself', 'mezelluf', 'mijn', 'myself'],
  employer: [
    'werkgever*',
    'werk',
    'school',
    'stichting',
    'bestuur',
    'team',
    'organisatie',
    'schoolbestuur',
    'stageschool',
    'employer*',
    'konot',
    'foundation',
    'board',
  ],
  view: [
    'mening',
    'meningen',
    'visie',
    'kijk',
    'opvatting*',
    'overtuiging',
    'opinie*',
    'gedachte*',
    'noot',
    'reactie',
    'bijdrage',
    'view',
    'views',
    'opinion',
    'opinions',
    'take',
    'note',
  ],
} as const;

export const CAPACITY = {
  personal: `
    op ~1 persoonlijke|eigen|prive titel
    op eigen naam
    in|uit|onder eigen naam
    eigen titel
    ik|dit ~1 praat|spreek|zeg ~2 als burger|mens|privepersoon|ouder|vader|moeder
    als burger|gewoon mens|belastingbetaler gesproken|sprekend|zeg
    persoonlijke|prive|privemening <view>
    privemening
    mijn|m'n|mn eigen? <view>
    eigen mening|opinie|visie
    spreek|praat|zeg|schrijf|tweet|post|deel|reageer|typ ~3 voor mezelf|mijzelf
    sprekend|gesproken voor mezelf|mijzelf
    voor mezelf|mijzelf ~1 spreek|sprekend
    namens mezelf|mijzelf
    als prive persoon?
    als privepersoon
    als particulier
    prive account
    priveaccount
    niet ~1 namens ~3 <employer>
    niet ~1 namens de|mijn|onze|een
    niet de mening|visie van
    niet ~1 van|door mijn|m'n|mn|de|onze <employer>
    los van|staat mijn|m'n|mn|de|onze <employer>
    los van de organisatie
    mening|meningen|tweets|posts|berichten|uitspraken|teksten is|zijn ~2 van mij|mezelf|mijzelf
    is|zijn van mij
    tweets|meningen prive
    tweet|post|schrijf|spreek op persoonlijke
    speaking ~2 for myself
    speak ~2 for myself
    for myself only
    just|only me speaking|talking
    me speaking, not
    personal take|hat
    personal <view>|capacity|account
    in a|my personal|private capacity
    my own? opinion|view|views|opinions
    <view> ~3 my|mine own?
    own views|opinions
    not ~1 my|the|our employer*|school*|board*|foundation*
    not ~2 on behalf of
  `,
  'on-behalf': `
    !niet namens !mezelf|mijzelf
    !not on behalf of
  `,
};
