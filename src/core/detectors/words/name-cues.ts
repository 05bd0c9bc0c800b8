/**
 * Words around a name that say whose name it is. Source: compiled for Bezint; folded, one list a string.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a name: somebody of the school. */
export const SCHOOL_ROLES = words(`
juf juffrouw juffie meester meneer meneertje mevrouw mevr mw dhr heer collega collegas duo duocollega duopartner directeur
directrice directeurtje schoolleider adjunct rector conciërge concierge begeleider ib'er iber ib stagiair stagiaire
stagiaires leerkracht leerkrachten leraar lerares onderwijsassistent onderwijsassistente oa rt'er gymjuf gymmeester vakleerkracht
invaljuf invalmeester invaller kleuterjuf muziekjuf zorgcoordinator administratrice secretaresse leerling leerlinge pupil
klasgenoot klasgenootje klasgenote overblijfmoeder leesmoeder luizenmoeder hulpmoeder hulpouder overblijfjuf tussenschoolse zij-instromer
teacher miss mister mr mrs ms principal headteacher colleague student classmate intern klasouder vertrouwenspersoon
teamleider bouwcoordinator coordinator teamgenoot mentor stagebegeleider praktijkopleider schoolopleider
schoonmaakster schoonmaker kokkin kantinejuf secretaris bibliotheekjuf leesjuf logopedist logopediste vrijwilliger vrijwilligster huismeester terreinknecht
brugfunctionaris topcollega werkplekbegeleider praktijkbegeleider zorgjuf zorgleerkracht titularis zorgco zorgleraar directie
`);

/** Before a name: what a child or parent is called. */
export const CHILD_WORDS = words(`
jongetje meisje ventje mannetje ukkie kleuter peuter kind kindje vriendje vriendinnetje bff maatje kleine lieve stoere arme
ene genaamd heet heette noemen noem namens tweeling jarige jarige jongen
`);

export const KIN = words(`
moeder vader mama papa mam pap ma pa ouders ouder oma opa broer broertje zus zusje zoon zoontje dochter dochtertje tante oom
stiefmoeder stiefvader stiefouders pleegmoeder pleegvader pleegouders verzorger verzorgers mum mom dad mother father parents
son daughter brother sister grandma grandpa tweelingbroer tweelingzus vriendje vriendinnetje moesje va moe neefje nichtje
opaatje
`);

/** Said of the writer's own circle when "mijn", "onze", "ons", "my" or "our" stands before. */
export const OWN_CIRCLE = words(`
man vrouw vriend vriendin zoon zoontje dochter dochtertje dochters zonen zus zusje zussen broer broertje moeder vader mama papa oma
opa nicht nichtje neef neefje tante oom schoonmoeder schoonvader schoonzus kleinzoon kleindochter kind kinderen kids partner verloofde hond kat poes
pony paard baby buurvrouw buurman buurmeisje buurjongen oudste jongste middelste meisje jongen lief liefje schat bestie bff husband wife boyfriend
girlfriend son daughter brother sister niece nephew dog cat mum mom dad grandma grandpa peetdochter petekind huisgenoot vent hubby zoonlief dochterlief
manlief kleinkind puppy konijn cavia hamster
`);

/** Kin that stand before their own name: "oma Riet". */
export const KIN_TITLES = words(
  'oma opa tante oom ome nonkel nicht neef zus broer granny grandpa grandma uncle aunt auntie omi opi beppe pake',
);

/** Before a name: somebody everybody may know. */
export const PUBLIC_ROLES = words(`
minister ministers staatssecretaris premier president burgemeester wethouder kamerlid koning koningin prins prinses keizer keizerin paus
schrijver schrijfster auteur illustrator illustratrice tekenaar dichter dichteres kinderboekenschrijver kinderboekenschrijfster zanger
zangeres rapper acteur actrice presentator presentatrice voetballer voetbalster trainer bondscoach coach keeper spits atleet atlete
schaatser topsporter topsportster sporter olympier paralympier wielrenner hoogleraar professor prof dr drs onderzoeker filosoof pedagoog psycholoog orthopedagoog dj vlogger youtuber influencer tiktokker
cabaretier komiek regisseur componist schilder kunstenaar kunstenares wetenschapper astronaut ontdekkingsreiziger uitvinder generaal admiraal dominee pastoor bisschop
lijsttrekker fractievoorzitter politicus politica journalist journaliste columnist hoofdredacteur singer author writer minister prime
sint st santa san saint heilige heiligen held heldin hoofdpersoon personage ridder heks tovenaar piraat kapitein sergeant wielrenster
zwemster zwemmer turnster tennisser tennisster judoka songfestivalwinnaar ambassadeur spreker keynote beleidsadviseur
farao pharaoh heer god godin mythe sage sprookje
`);

/** Before "van", "door", "over", "met": a work or a show, made by somebody known. */
export const WORKS = words(`
boek boeken prentenboek prentenboeken roman romans gedicht gedichten liedje liedjes lied nummer hit album film serie podcast artikel column lezing workshop
training interview blog webinar theorie visie model methode voorleesboek musical muziek schilderij kunstwerk citaat quote uitspraak onderzoek proefschrift
boekje thriller strip stripboek verhaal verhalen schilderijen beeld documentaire concert optreden show voorstelling song book podcastaflevering keynote publicatie
opiniestuk essay theaterstuk poezie versje versjes rapport advies visie citaten studiedag masterclass cursus congres
`);

/** After a full name: somebody who publishes, performs or governs. */
export const PUBLIC_VERBS = words(`
schrijft schreef betoogt betoogde stelt onderzocht onderzoekt zingt zong presenteert presenteerde scoort scoorde interviewde illustreerde componeerde schilderde regisseert
acteert speelde won wint publiceert publiceerde pleit pleitte wrote writes sings says argues
`);

/** A word after a name that makes the two the name of something else: a school, a street, a cup. */
export const INSTITUTION =
  /^(?:.*(?:school|scholen|straat|laan|plein|weg|college|lyceum|museum|stadion|huis|park|toernooi|bokaal|cup|prijs|award|stichting|fonds|festival|ziekenhuis|kliniek|kerk|zaal|brug|tunnel|universiteit|hogeschool|theater|arena|kade|gracht|singel|hof|penning|trofee|foundation|academy|academie|instituut|kindcentrum|toets|test|methode|orkest|band|trio|club|fm|tv|bv|nv|holding|bouw|bakkerij|makelaars|verzekeringen|optiek|boekhandel|collectie|dag|week|feest|jaar|ommegang|mars|markt)|ikc|kc|po|vo)$/;

/** Half of Twente is called so ("Nijhuis", "Tijhof", "Verlaan"): after a first name it is a surname, unless it is plainly a building. */
export const LIKE_A_SURNAME =
  /^(?!.*(?:zieken|gast|te|dorps|buurt|stad|zorg|school|inloop|thee|club|verpleeg|wijk|gemeente|kinder)huis$)(?:.{2,}(?:huis|hof|weg|brug|kerk|bouw|park|zaal|mars)|.{3,}laan)$/;

/** Ordinary words that may carry a capital where a name is expected. */
export const NO_NAMES = words(`
ik je jij jullie u we wij ze zij hij het de een en of maar want dus dan toen nu er hier daar dit dat deze die wat wie waar hoe waarom welke
niet geen wel ook nog al weer heel zeer erg zo te om op in uit aan af over onder tussen naar van voor na bij met tot door per via
groep groepen klas klassen school scholen juf juffen meester meesters meneer mevrouw leerling leerlingen ouders kind kinderen kids iedereen niemand iemand
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober november december
vandaag morgen gisteren vanavond vanmiddag vanmorgen vanochtend straks nederlands engels frans duits rekenen taal lezen spelling gym gymnastiek muziek handvaardigheid tekenen
nederland belgie duitsland frankrijk engeland europa amsterdam rotterdam utrecht turkije marokko syrie polen oekraine suriname china
pasen kerst sinterklaas piet pieten carnaval koningsdag kerstmis sint facebook instagram tiktok whatsapp snapchat youtube linkedin twitter insta google teams zoom
cito parnassys esis magister kwink kanjer kiva snappet gynzy basispoort social schools po vo mr or gmr ib rt ict opp lvs cb ggd avg nt2 pabo hbo mbo
heeft had is was zijn waren wordt werd gaat ging komt kwam doet deed kan kon mag moet wil zal zou laat liet maakt zegt zei vindt vond krijgt kreeg staat zit ligt
mijn mn jouw jou hun ons onze uw haar zn z'n m'n beste lieve hallo hoi hi hey dag goedemorgen goedemiddag bedankt dank dankjewel sorry
leerkracht leerkrachten leraar leraren collega collegas team directie directeur bestuur stichting gemeente inspectie minister kabinet tweede kamer
namens hierbij graag fijne fijn mooie mooi leuke leuk goede goed lekker gefeliciteerd welkom succes beterschap heerlijk eindelijk helaas gelukkig
the a an and or but of to in on at for with from my our your his her their this that is was are were be we they he she it i you day week monday tuesday wednesday thursday friday saturday sunday
year years school class group grade teacher kids today tomorrow english dutch maths
een twee drie vier vijf zes zeven acht negen tien elf twaalf lieverd schat topper toppers held helden kanjer kanjers klasse bravo sterkte veel alle allemaal samen altijd nooit soms vaak
op hun tv nl ok oke ja nee hoor joh toch even ff gewoon zelf elkaar anders omdat als terwijl zodra zonder
`);

/** After an opening word that may be a name ("Roos …", "Mees …"): verbs only people do. */
export const PERSON_VERBS = words(`
zegt zei vraagt vroeg vindt vond huilt huilde lacht lachte bijt beet schopt schopte slaat sloeg roept riep wil wilde mag mocht leest las schrijft schreef snapt snapte weet wist
denkt dacht durft durfde danst heet rent tekent tekende vertelt vertelde heeft had krijgt kreeg won wint leert mist miste voelt begon durfde stuurt stuurde appt appte belde hielp helpt knutselt rekent
oefent speelt speelde zingt verhuist verhuisde stopt vertrekt lijkt kreeg moest moet moesten kan kon liep struikelde vloog gooit gooide scheldt schold pest pestte plaagt luistert luisterde verdient verdiende
says said asks cries cried hit laughed wants wanted got has had drew made told won learned reads read
`);

/** What comes after "is", "was", "wordt" only when a person is meant. */
export const PERSON_NOUNS =
  /^(?:jarig|ziek|irritant|vervelend|gemeen|dom|arrogant|grappig|aardig|brutaal|ondeugend|lui|creatief|afwezig|geblesseerd|populair|zes|zeven|acht|negen|tien|elf|twaalf|verdrietig|boos|blij|trots|verliefd|bang|gevallen|gepest|geslaagd|verhuisd|weggelopen|geschorst|gestart|gezakt|opgenomen|uitgevallen|overleden|bevallen|zwanger|verkouden|autistisch|dyslectisch|hoogbegaafd|druk|stil|verlegen|lief|slim|.*(?:kampioen|kampioene|winnaar|winnares|held|topper|jarige|ster|aanvoerder|kanjer|leerling|meisje|jongen|jongetje|ventje|klasgenoot|vriend|vriendin|collega|juf|meester|leerkracht|stagiair|stagiaire|burgemeester|voorzitter|leider))$/;

export const TITLES_BEFORE_SURNAME = words(
  'mevrouw mevr mw meneer dhr heer mr mrs ms miss familie fam juf juffrouw meester',
);

/** Particles inside surnames. */
export const PARTICLES = words(
  `van de der den het 't ten ter te el al ben bin ibn abu oude olde grote klein kleine op von da dos di du la le in aan d' o'`,
);

/** Names that are words, but popular enough to be a child's in small letters where the words around say so. */
export const POPULAR_IN_SMALL = words(`
roos mees storm joy floor jet amber wolf merel fleur vos sterre puck lot rens bo bloem juul beau raf linde iris faas jade luna nova bent
dries tijn bram ties job rover skye sky pip mink rein sep gijs hazel lente ruby rosa jazz daisy rose grace hope coco ivy ace bink boris
`);

/** Capitalised for another reason than a person: only a clear context makes these a name. */
export const CAPITALISED_ANYWAY = words(`
kerst ramadan islam turk god java python gemini china india israel paris london vegas mars venus chelsea april may june juni august augustus
brooklyn sydney orion street dacia mercedes alexa siri claude kotlin scala swift german fries sint pi saga era rio kenia chad eden dakota savannah
verona vienna sienna end los san al el die den der nova copilot cortana asia alfa aster abba echo toto polo san oost west taal arend welcome
summer winter zomer lente herfst london pax zen sky ocean holly prins sir don mini mint god heer gouden gulden spring wild wil can will ace
kader server rol spel les toets kamp sport mei ster zon maan regen wind sneeuw feest hulst berg ede goes bergen camping christian islam
`);

/** Before a word that may be a name, these make it a thing: "de roos", "een max". */
export const ARTICLES = words(
  "de het een 't 'n the a deze dit elke iedere geen welke veel twee drie vier vijf alle andere nieuwe",
);

/** In small letters these are verbs and function words before they are names. */
export const NEVER_IN_SMALL = words('ben dan del don lux una an ant gun lin lei else kant');

/** A greeting or thanks: the name after it is spoken to. */
export const GREETINGS = words(`
hey hoi hi hallo dag beste lieve dankjewel bedankt gefeliciteerd sorry proost he ha dear thanks congrats hee heej yo hello proficiat ja nee haha klopt
oh ach eens
`);

/** Words of books, films, songs and games: characters are about. */
export const FICTION_NEAR =
  /(?<![a-z])(?:boek\w*|prentenboek\w*|voorlees\w*|voorlezen|verhaal|sprookje\w*|film\w*|musical ?rol|disney|serie|aflevering|hoofdstuk|personage|hoofdpersoon|kinderboeken\w*|leesboek\w*|auteur|schrijver|schrijfster|read aloud|novel|book|books|chapter|movie|lied|liedje|liedjes|album|concert|hit|koningsdag|prinses|koning|koningin|koningshuis|schilderij\w*|kunst\w*|museum|poppenkast|handpop|knuffel|pop|mascotte|verkleed|televisie|tv|luizenmoeder|bioscoop|streamen)(?![a-z])/;

/** Who the Bible tells of, and schools that read from it. */
export const BIBLICAL = words(`
adam eva noach abraham sara izak isaak jakob esau rebekka rachel lea jozef benjamin mozes aaron mirjam jozua rachab gideon simson delila ruth boaz naomi
samuel saul david jonathan goliath salomo elia elisa job ester esther daniel jona jesaja jeremia maria jozef johannes elisabeth petrus andreas jakobus
thomas mattheus marcus lucas zacheus lazarus martha bartimeus paulus silas timotheus stefanus nicodemus tobit judith hanna eli
`);

/** Words of Bible stories. */
export const BIBLE_NEAR =
  /(?<![a-z])(?:bijbel\w*|kijkbijbel|kinderbijbel|bijbelverhaal|godsdienst\w*|evangelie\w*|psalm\w*|zondagsschool|(?:oude|nieuwe) testament|profeten?|discipelen?|ark van noach|filistijn\w*|bible\w*|gospel\w*)(?![a-z])/;
