/**
 * Words that say a text is about primary school, Dutch, Flemish and English. Source: compiled for Bezint.
 * Format: `text/phrases`. The tag tells what was seen; `weak` ones are heard outside school too.
 */
export const SCHOOL_WORDS: Readonly<Record<string, string>> = {
  class: `
groep|groepen|gr|grp . 1|2|3|4|5|6|7|8
groep|groepen|gr|grp 1|2|3|4|5|6|7|8 !mensen
groep|gr een|twee|drie|vier|vijf|zes|zeven|acht
1|2|3|4|5|6|7|8 ste|de|e klas|leerjaar
eerste|tweede|derde|vierde|vijfde|zesde klas|leerjaar|kleuterklas
1|2|3|4|5|6|7|8 ers
groep achters|zevens|achter|achtste
mijn|m'n|mn|onze 1je|2je|3je|4je|5je|6je|7je|8je|drietje|viertje|vijfje|zesje|zevens|achtste
1a|1b|1c|2a|2b|2c|3a|3b|3c|4a|4b|4c|5a|5b|5c|6a|6b|6c|7a|7b|7c|8a|8b|8c
klas|klasje|klassen|klassikaal
kleuterklas|kleuterklassen|kleuters|onderbouw|middenbouw|bovenbouw|leefklas|wereldklas|leefgroep|stamgroep|combigroep|combinatiegroep|plusklas|schakelklas|taalklas|instapklas|peuterklas
*klas
klassenfoto|klasfoto|schoolfoto|klassenavond|klassenuitje|klassenlijst|klassenapp|klasgenoot|klasgenoten|klasgenootje|klasgenootjes|klasgenote|klassegenoten|klassenouder|klassenleerkracht
my|our|whole|the class
in|uit de kring
instroomgroep|kleutergroep
my|our|last|first|second|third|fourth|fifth|sixth|reception grade|form
year|grade 1|2|3|4|5|6|7|8
classroom|classmates|classmate
class picnic|trip|photo|picture|party|outing|assembly|play|parents|teacher|hamster
groepsfoto|groepsapp
mijn|onze|de|m'n|mn groep
`,
  pupil: `
leerling|leerlingen|leerlinge|lln|leerlingetje|leerlingenraad|leerlingenzorg
pupil|pupils|schoolkids
kind|meisje|jongen|jongetje|leerling|ouder|moeder|vader|juf|meester uit|van|in 1|2|3|4|5|6|7|8 !jaar|euro|minuten|dagen|uur|km|keer|weken|maanden|:|juni|mei|juli|april|maart
werkplekbegeleider*|praktijkbegeleider*|stagecoach
aanmeldlijst|zorgkind|zorgkinderen|zorgleerling|zorgleerlingen|kdr in|uit ~1 mijn|m'n|mn|de
my student
my students
our students
schoolkind|schoolkinderen|basisschoolkind|basisschoolkinderen|kleuter|brugpieper|achtstegroeper|achtstegroepers|scholier|scholieren
mijn|onze|de|m'n|mn|jullie kids
my|these|the kids
kiddos|kiddo's
kind|kinderen|jongetje|meisje ~2 in|uit|van mijn|onze|m'n|mn klas|groep
`,
  staff: `
juf|juffen|juffrouw|jufje|juffie|juffies
meester|meesters !in|werk|stuk
leerkracht|leerkrachten|leraar|leraren|lerares|lkr|leerkrachtenteam|docententeam
onderwijsassistent|onderwijsassistente|onderwijsassistenten|oa ~1 groep
ib'er|ib'ers|iber|rt'er|zorgcoordinator|zorgleerkracht|vakleerkracht|gymjuf|gymmeester|schoolleider|schoolleiding|schooldirecteur|schoolbestuur|directrice|zijinstromer|invaljuf|invalmeester|invalleerkracht|kleuterjuf|klastitularis|zorgjuf|brugfiguur|conciërge|concierge
intern begeleider
adjunct - directeur
zij - instromer
teacher|teachers|headteacher|principal
teaching assistant
*juf
*leraar
*juffen
`,
  school: `
school|scholen|schools|schooltje
op|naar|van|bij|voor|uit school
basisschool|basisscholen|kleuterschool|schoolplein|schooldag|schooljaar|schoolreis|schoolreisje|schoolkamp|schoolkeuze|schoolweek|schooltv|schooltuin|schoolbel|schoolgebouw|schoolteam|schoolbord|schooltas|schooltijd|schooltijden|schoolgids|schoolfeest|schoolmusical|schoolband|schoolkoor|schoolkrant|schoolvoetbal|schooltoernooi|schoolplan|schoolarts|schooladvies|schoolavond|schoollogo|schoolverlaters|schoolvakantie|speelplaats|speelkwartier|basisonderwijs|kindcentrum|ikc|onderwijs|leslokaal|klaslokaal|lokaal|lerarenkamer|teamkamer|personeelskamer|gymzaal|gymles|kleuterlokaal|schoolse|buitenschoolse
schoolhek|schoolpoort|schoolmaatschappelijk|schoolmaatschappelijke|schoolbibliotheek|schoolbieb|schoolfruit|schoolregels|schoolafspraken|pestprotocol|schoolzwemmen|schoollunch|schoolontbijt|inspectiebezoek|onderwijsinspectie|schoolinspectie|leerplichtambtenaar|leerplicht|schoolfotograaf|schoolverpleegkundige|schoollogopedist*|schoolpsycholoog
lagere school
speciaal onderwijs
primair onderwijs

primary school
elementary school
at school
school trip
school play
our school
my school
playground duty
sbo|sbao|so-school
digibord
`,
  activity: `
schoolreis*
ouderavond|ouderavonden|oudergesprek|oudergesprekken|rapportgesprek|rapportgesprekken|startgesprek|startgesprekken|tienminuten*|oudercontact|informatieavond|kijkavond|inloopmoment|kijkmoment|ouderraad|oudercommissie|medezeggenschapsraad
10 - minutengesprek*
nablijven|strafwerk|veterstrikdiploma|speelkwartier|kringtijd
musical|eindmusical|afscheidsmusical ~4 groep|gr|klas|school|brugklas
groep ~1 musical
eindmusical|afscheidsmusical|schoolmusical
avondvierdaagse|avond4daagse|schoolvoetbal*|sportdag|sponsorloop|kinderboekenweek|koningsspelen|juffendag|meesterdag|voorleesontbijt|voorleeswedstrijd|voorleeskampioen|paasontbijt|kerstviering|kerstdiner|sintviering|pietengym|lentekriebels|kerstmusical|afscheidsavond|kennismakingsmiddag|wenochtend|wenmiddag|doordraaimiddag|doorschuifmoment|spelletjesmiddag|techniekmiddag|sinterklaasviering|verkeersexamen|kleutergym|kanjertraining|kanjerles|kanjerlessen|kinderraad|leerlingraad|voorleesjuf|kleuterfeest
juffen - en - meestersdag
meester - en juffendag
opa - en omadag
crea - middag
kamp ~2 groep
*kamp ~2 groep|gr
schoolkamp|kampweek|kampfilmpje|kampfilmpjes|groepskamp|brugklaskamp|zeeklassen|bosklassen|sneeuwklassen|boerderijklassen|schoolfeest|grootouderfeest|oudercontacten

show and tell
sports day
school play
parent evening
parents' evening
report card
`,
  lesson: `
rapportfolio|cito|citotoets|doorstroomtoets|eindtoets|entreetoets|kleutertoets|toetsweek|lvs|leerlingvolgsysteem|parnassys|esis|parro|basispoort|snappet|gynzy
cito - toets
social schools
opp|ontwikkelingsperspectief|groepsplan|handelingsplan|zorgteam|ondersteuningsteam|mdo|tlv|clb|pcl|mt-overleg|teamvergadering|bouwvergadering|medezeggenschap
techniekles|muziekles|tekenles|knutselles|kookles|taalronde|creales|musicalrepetitie|rekenles|taalles|leesles|spellingles|gymles|kringgesprek|weektaak|huiswerk|dictee|spreekbeurt|boekbespreking|werkstuk|avi|nakijken|nakijkwerk|nakijkstapel|lesgeven|lesgegeven|lesvoorbereiding
avi - lezen
technisch lezen
begrijpend lezen
les geven
voor de klas
in de klas
homework|lesson|lessons
spelling test
vmbo|havo|vwo|gymnasium - ~1 advies
vmbo|havo|vwo - basis|kader|tl|k|t ~2 advies
optellen|aftrekken|vermenigvuldigen|honderdtal|honderdtallen|tiental|tientallen ~1 tot|over|en|onder|met|blok
keersommen|deelsommen|staartdeling|staartdelingen|honderdtal|tientalsprong|splitsen|rijgen ~1 tot|sommen|over|.
blok <num> ~4 rekenen|taal|spelling|optellen|les|toets
reading comprehension|worksheets|worksheet
reading group
`,
  parents: `
ouder|ouders|verzorgers van ~3 leerling|leerlingen|klas|groep|school
hulpouder|hulpouders|overblijfouder*|luizenmoeder|luizenmoeders|leesmoeder|leesouders|klassenouder|klassenouders|groepsouder|zorgouder|schoolouders|luizenouder|luizenouders|luizenteam|luizenpluis*|ouderapp|ouderportaal|ouderbijdrage
mr - lid
or - lid
`,
  placement: `
stage|stageschool|stageklas|stagegroep|stagedag|stageplek|stageplaats|stagekids|stagekindjes|stagekinderen|stageperiode|stagejuf|stagemeester|stagebegeleider|stagebegeleidster|stagementor|stageweek|stageverslag|stageles|stagelessen|stagiair|stagiaire|stagiaires|lio|liostage|praktijkopleider|praktijkdag
lio - stage
wpo - stage
internship
student teacher
teacher trainee
my placement
placement school
`,
  weak: `
mijn|m'n|mn duo|duocollega
mijn|m'n|mn|onze|ons kanjers|bikkels|boefjes|toppers|toppertjes|apenkoppen|kindjes|kids|kleintjes
teamuitje|teamdag|teamweekend|teamfoto|teambuilding|personeelsuitje|personeelsfeest
rapport|rapporten|toets|toetsen|les|lessen|collega|collega's|studiedag|meivakantie|herfstvakantie|voorjaarsvakantie|zomervakantie|kerstvakantie|pabo|werkdruk|vergadering|team|kamp|vakantie
speelplein|gym|spelling|rekenen|tafels|voorlezen|knutselen|kids|kinderen|traktatie|schoolspullen|broodtrommel|gymtas|overblijf|tso|bso|nso|brandoefening|ontruimingsoefening|gymspullen|gymkleren|gymschoenen|invalkracht|invaldag|invalbeurt|speelzaal|naschoolse|tussenschoolse|kleutervakantie|directie|leerplicht|schorsing
colleague|colleagues
staff room
half term
summer holidays
`,
};

/** School vocabulary inside glued hashtags: "#groep6opkamp", "#juflife". Source: compiled for Bezint. */
export const SCHOOL_HASHTAG =
  /^(?:groep[1-8]|gr[1-8](?![0-9])|klas|mijnklas|onzeklas|school|basisschool|juf|meester(?!werk|lijk|proef)|leerkracht|leraar|teacher|onderwijs|leerling|kleuter|onderbouw|bovenbouw|middenbouw)|(?:groep[1-8]|klas|school|basisschool|leerkracht|leerlingen|kleuters|schoolreis|schoolkamp|teacherlife|teachersof[a-z]*|juflife|jufleven|onderwijs|musical8|stageschool|stageklas)(?:[a-z0-9]*)$/;
