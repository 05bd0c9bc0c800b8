/** Words by which an intern tells of the placement, and those by which it is no such thing. Source: compiled for Bezint. */
export const PLACEMENT_WORDS: Readonly<Record<string, string>> = {
  // The placement school, its class, its pupils.
  told: `
stageschool|stageklas|stageklasje|stagegroep|stagekids|stagekindjes|stagekinderen|stagejuf|stagemeester|stageteam|stagementor
stage|stagedag|stagedagen|stageweek|stagemoment ~8-<apart> <people>
op|bij|van mijn|m'n|mn|my stage|stageadres|stageplek|internship|placement
stagedag|stageweek|stagemiddag|stageochtend <num>
bij mij op stage|placement
<people> ~8-<apart> stage|stagedag|stageplek|stageweek|stageadres
mijn|m'n|mn|onze|my ~1 stage|stageplek|stageplaats|internship|placement ~6-<apart> <people>|<deed>
<people> ~6-<apart> mijn|m'n|mn|my stage|internship|placement
stage|stagedag|stageplek ~5 verliefd|geweldig|top|zwaar|drama|hel|chaos|leukste|ramp|held
my internship|placement|practicum|stage kids|class|school|students|pupils
internship|placement kids|class|students|pupils|school
mijn|m'n|mn|my|onze ~1 klas|klasje|groepje|kids|kleuters|kindjes|leerlingen|kinderen|stagekinderen|pupils|students|class|groep
wat een klas|groep|klasje|zooitje|stel
deze|die klas|kids|kinderen|leerlingen|kleuters|bende|boefjes|kindjes
<num> kids|kinderen|kleuters|leerlingen|lln|kindjes ~3 groep|gr|klas
kids|kinderen|kleuters|leerlingen|lln|kindjes uit|van|in ~1 groep|gr|klas
groep|gr <num> ~6-<apart> <deed>|vandaag|vanmiddag|vanochtend|gisteren
vandaag|vanmiddag|vanochtend|gisteren|morgen ~6-<apart> groep|gr <num>
een|dat|die|het|ene jongetje|meisje|kind|leerling|kleuter|ventje|jongen ~8 klas|groep|gr|stage|les|juf
jongetje|meisje|kind|leerling|kleuter|ventje|jongen ~3 vandaag|gisteren|vanmiddag|vanochtend|tegen|vroeg|zei
in|tijdens|bij mijn|m'n|mn les
mijn|m'n|mn|my eerste|first ~1 les|gymles|rekenles|taalles|lesson
eerste|tweede|derde|laatste ~1 stagedag|stageweek
laatste dag ~3 stage|groep|klas
stagiair|stagiaire|intern bij|op|van|at ~6 school|groep|gr|klas
stage ~2 bij|op|in groep|gr|klas|obs|cbs|bs|school|basisschool
mentor|stagebegeleider|praktijkbegeleider|begeleidster ~6 zegt|zei|vindt|vond|is|heeft|had
`,
  // Said of a class of one's own, which outside a placement could be a course or a family.
  hint: `
mentor|begeleidster|begeleider|praktijkopleider|praktijkbegeleider|mentorjuf|mentormeester|werkplekbegeleider
teamkamer|lerarenkamer|personeelskamer|koffiekamer|pleinwacht|kringgesprek|kleuterbouw
rekenles|taalles|gymles|leesles|dictee|spellingles|muziekles|tekenles|voorleesles|lesje|les ~4 overnemen|geven|gegeven|gaf|geef|draaien|gedraaid|mocht|moest|ging
mocht|moest|ging|gaf|geef ~5 rekenles|taalles|gymles|leesles|dictee|spellingles|muziekles|tekenles|les
nagekeken|nakijken ~4 groep|klas|dictees|schriften|toetsen
dictee|toets|schriften|toetsen ~6 nagekeken|nakijken
voor de klas|groep
<num>|alle|die ~1 boefjes|kids|kinderen|kleuters|snoetjes|koters|koppies|apies|monsters|schatjes|gezichtjes|kindjes|leerlingen|lln|pubers
<num> paar ogen|handjes
kleuter|kleuters|kleutertjes|kleutertje
de|die juf|meester ~4 keek|zegt|zei|zeggen|vond|vindt|gaf|lachte|heeft|had|was|liep|knikte|deed|doet|laat
er is|was|zit|zat|zitten ~1 een|eentje ~1 meisje|jongen|jongetje|jochie|kind|kindje|ventje|knul|tussen|bij
jochie|jochies|menneke|mannetje|hummel|hummels|dreumesen|kring|kringetje|overblijf|schoolzwemmen|buitenles|gymzaal|kapstok*|gezichtjes|neuzen
<num> jassen|neuzen|tekeningen|bedankbriefjes|briefjes|schriften
|jongen|jongetje|kind|leerling|knulletje ~1 met|van|uit|die|dat|in|achterin
my|these|those|little|the ~1 year <num>s?|kids|kiddos|pupils|students
grade|year <num>
die|deze|mijn|m'n|mn|mijn kleintjes
invallen|ingevallen ~4 groep|gr|klas
ruzie|vechtende|vechtpartij ~6 plein|klas|jongens
zei|zegt er eentje|een
thema ~4 afgesloten|geopend|gestart
kind|jongetje|meisje|eentje ~4 huilde|huilen|zei|noemde
afscheid ~3 kids|klas|kinderen|groep|boefjes|toppers
ga ~2 ze ~2 missen
bende|groep|klas|koppies uit <num>
ze noemden|noemen|vroegen ~1 me|mij|of
juf|meester ~1 ben|bent|bennen|heeft|hebt|heb|wat|waarom|mag je|u|jij|ik|een
juffie|juf noemt|noemen|noemde
tekening|tekeningen|knuffel|briefje ~6 kreeg|gekregen|van
kreeg ~5 tekening|tekeningen|knuffel|knutsel
op ~1 school hier
deze school
rapport|rapporten|oudergesprek|oudergesprekken|tienminutengesprek*
ouders ~6 mij|me|stagiair|stagiaire
stagiair|stagiaire
groepje|plusgroep|leesgroepje ~4 begeleid|begeleiden|rekenen|lezen
buitenspelen|speelkwartier|plein ~6 ruzie|toezicht|vandaag
musical|schoolreis|schoolreisje|sportdag|kamp ~4 mee|groep|klas
`,
  // Studies, other children than those of the placement.
  study: `
college|colleges|hoorcollege|tentamen|tentamens|pabo|verslag|scriptie|studieboek|studiegenoten|studiegenoot|medestudent*|werkgroep|portfolio|assessment|wiscat|hertentamen|cijfer|minor|opleiding
klasgenoten|klasgenoot|jaargenoten|projectgroep
buurkind*|buurjongen|buurmeisje|nichtje|neefje|nichtjes|neefjes|oppas*|zusje|broertje|petekind|mijn zoon|dochter
scouting|zwemclub|voetbal|voetbalteam|kamp|jeugdclub|hockeyteam|bijbaan|bijbaantje|bso
vroeger|toen ik
lesidee|lestip|tip|tips|iemand
university|uni|lecture|exam|essay
`,
  // A placement sought, one long ago, or studies.
  apart: `
zoek|zoeken|gezocht|op zoek|looking|seeking ~6 stage|stageplek|stageplaats|stageplekken|stageschool|internship|placement
stage|stageplek|stageplaats|stageschool|internship gezocht|zoeken|vinden|gevonden|nodig
wie heeft|weet ~5 stageplek|stageplaats|stage
solliciteer* ~4 stage|stageplek
stagemarkt|stagebureau|stageverslag|stageovereenkomst|stagevergoeding|stagecontract
vorig|vorige|twee|drie jaar ~4 stage
stage ~4 vorig jaar|schooljaar
jaar|jaren|maanden geleden|terug ~6 stage
terugkijkend|destijds|toentertijd ~8 stage
stage ~4 jaar|jaren geleden|terug
`,
};

export const PLACEMENT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  people:
    "kind kids kinderen kindjes kleuter kleuters leerling leerlingen lln klas klasje groep groepje gr jongetje meisje ze hun hen team collega's juf meester mentor ouders school class pupils students children teamkamer lerarenkamer personeelskamer gebouw lokaal plein collegas bikkels boefjes schatjes toppers jongen jongens meisjes 8 school".split(
      ' ',
    ),
  deed: 'gooit gooide schreeuwt luistert luisterde lachte huilde vroeg zei deden doen gaan ging gingen waren was zijn is maakten maakte speelden geleerd gegeven les lesgegeven rennen zongen los wilden wilde kregen zaten'.split(
    ' ',
  ),
  apart: ['.', '!', '?', 'zoek', 'gezocht', 'zoeken', 'pabo', 'tentamen'],
};

/** At a phrase's end: what is done, when, by whom. It shows that something is told, and is not what is told of. */
export const PLACEMENT_LOOSE: readonly string[] =
  'vroeg zei zegt zeggen deden doen gaan ging gingen waren was zijn is heeft hebben had heb vond vindt vandaag gisteren ze hun hen me of van met uit'.split(
    ' ',
  );
