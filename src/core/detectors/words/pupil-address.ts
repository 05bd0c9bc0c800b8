/**
 * Words to or about pupils of a primary school. `vocative`: spoken to. `class`: a class or its pupils are named. `one`: what one
 * says to one pupil. Source: the group names of Dutch and Flemish primary schools and the English school years, 2026.
 */
export const PUPIL_ADDRESS_CLASSES = {
  many: [
    'kids',
    'kinderen',
    'jongens',
    'meiden',
    'meisjes',
    'toppers',
    'kanjers',
    'leerlingen',
    'lln',
    'klas',
    'groep',
    'allemaal',
    'schatten',
    'bikkels',
    'helden',
    'boefjes',
    'kidz',
    'kiddos',
    'guys',
    'class',
    'pupils',
    'students',
    'groepje',
    'achtstegroepers',
  ],
  hello: [
    'hoi',
    'hey',
    'hee',
    'he',
    'heey',
    'hallo',
    'lieve',
    'beste',
    'dag',
    'yo',
    'hi',
    'hello',
    'dear',
    'he',
  ],
} as const;

export const PUPIL_ADDRESS = {
  vocative: `
    *clubbers|*clubleden|*koorleden|dansers|voetballers|schakers uit|van groep? <num>
    <hello> ~1 <many>
    <hello> ~1 groep <num>
    voor ~1 mijn|m'n|mn|onze|alle groep <num>
    voor ~1 mijn|m'n|mn|onze|alle klas|kids|leerlingen|groep|kanjers|toppers
    jongens en meiden|meisjes
    zit|zitten je|jij|jullie ~1 in <num>|groep
    wie van jullie
    wie ~1 van|uit groep|klas
    <hello> ~2 van|uit groep
    jongens|meiden|meisjes|kids|kinderen|toppers|schatten|boefjes van|uit mijn|m'n|mn|onze|groep ~1 klas|groep|<num>
    leerlingen van mij
    <many> van|uit de|onze|ons bovenbouw|onderbouw|middenbouw|school|kleuters
    ons kids|kinderen|leerlingen
    groep <num> en|t/m|& <num> daag*|volg|add|maak|doe|tag|film|dans*
  `,
  class: `
    mijn|m'n|mn|onze|de zessers|zeveners|achters|vijfers|vierers|achtsters|zevensters
    uit|van <num> ,? <num> en|& <num>
    groep|gr|groepen|klas|grade|year <num>
    groep acht|zeven|zes|vijf|vier|drie|twee|een
    <num> jarige*
    zesdeklassers|vijfdeklassers|vierdeklassers|derdeklassers|achtstegroepers|zevendegroepers|groepachters|achtstegroepers|groepzeveners|kleuters|onderbouwers|bovenbouwers
    mijn|m'n|mn|onze|ons leerlingen|klas|kids|groep|kinderen|toppers|kanjers
    our|my class|pupils|kids|students|year|graders
    leerlingen|lln|pupils
    kinderen van groep|onze|de
  `,
  one: `
    op mijn|m'n|mn bureau|tafel
    in de kring
    zag|zagen dat je ~4 gewonnen|gescoord|geslaagd|gehaald|eerste|medaille|beker
    to ~1 class|school|club|lesson on ~1 monday|tuesday|wednesday|thursday|friday
    on monday|tuesday|wednesday|thursday|friday ~3 class|school|club|lesson
    wear|bring ~3 to ~2 school|class|club
    morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks ~2 in de klas
    tot ~2 maandag|morgen|dinsdag|woensdag|donderdag|vrijdag ~1 in de klas|groep
    bij|in mijn|m'n|mn|mij ~1 in? de? klas !zit|zitten|zat|zaten|is|komt
    je gymtas|gymspullen|broodtrommel|huiswerk|werkstuk|spreekbeurt|boekbespreking|agenda|toets|topo|tafels|rapport|opstel
    voor de toets|spreekbeurt|boekbespreking|topo
    in de klas !zit|zitten|zat|zaten|is|komt
    niet verder vertellen
    zie|zien je|jou ~2 morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks|dan ~2 op|in|weer ~1 school|klas|les|terug
    zie je|jou maandag|morgen
    tot morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks ~2 les|klas|school|groep
    goed|super|knap|hard|netjes|lekker ~1 gewerkt|gedaan|geoefend|geleerd|gelezen ~2 vandaag|vanmiddag|hoor|!
    je ~1 hebt|heb ~2 super|goed|knap|hartstikke|heel ~2 gedaan|gewerkt|geleerd
    trots op jou|je
    mee naar de klas|school
    naar|in de klas ~2 mee|meenemen|laten
    zingen we ~2 voor je
    leg ik ~6 uit
    laat ~4 zien in de klas
    je leesboek|rekenwerk|weektaak|schrift|som|sommen|cijfer|voldoende|juf|meester|klas|klasgenoten|boekverslag|presentatie|poster|schooladvies|brugklas
    je wiskunde|dictee|spelling|tafeldiploma|werk|boek|surprise|rol
    in groep <num>
    bij juf|meester
    well done|great|good job|work ~4 today|class|yesterday
    did|doing great|well|amazing|brilliant
    your reading|spelling|maths|school|project|book|test|drawing
    back to school
    gefeliciteerd ~4 maandag|morgen|klas|trakteren|traktatie
    trakteer*
    je ~2 jas|tas|beker|broodtrommel|fiets ~3 hangt|ligt|staat
    voor de hele klas|groep
    bij mij in het|'t lokaal
    niet ~3 tegen je ouders|moeder|mama|vader
    <num> op je rapport|toets|dictee
    je een <num>|voldoende|onvoldoende
    mis|missen je|jou ~3 klas|les|groep
    bij mij ~2 langs
    bij mij in de klas !zit|zitten|zat|zaten|is|komt
    na te blijven
    nablijven
    see you in class
    in class
    your homework
  `,
};
