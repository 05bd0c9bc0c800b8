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
    ons kids|kinderen|leerlingen
    groep <num> en|t/m|& <num> daag*|volg|add|maak|doe|tag|film|dans*
  `,
  class: `
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
    morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks ~2 in de klas
    tot ~2 maandag|morgen|dinsdag|woensdag|donderdag|vrijdag ~1 in de klas|groep
    bij|in mijn|m'n|mn|mij ~1 in? de? klas
    je gymtas|gymspullen|broodtrommel|huiswerk|werkstuk|spreekbeurt|boekbespreking|agenda|toets|topo|tafels|rapport|opstel
    voor de toets|spreekbeurt|boekbespreking|topo
    in de klas
    niet verder vertellen
    bij mij ~2 langs
    bij mij in de klas
    na te blijven
    nablijven
    see you in class
    in class
    your homework
  `,
};
