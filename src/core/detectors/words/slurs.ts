/**
 * Slurs and insults. Compiled by hand for Bezint from general knowledge of Dutch, Flemish and street language; no
 * published lexicon was copied. Some slurs were added after reading the Dutch cases of Multilingual HateCheck (CC BY 4.0),
 * so figures on that set are not those of unseen text. Kept apart by how sure one word alone is.
 */
import { list } from './list';

/** Stands for a word put together of a swear word and a person or a part of one (see `abuse.ts`). */
export const SWORN_AT = '§sworn';

/** Hardly ever said without hurting someone. */
export const SLUR = list(`
neger negers negerin negerinnen nikker nikkers nikkertje zandneger zandnegers roetmop roetmoppen niknok niknokken makak makaken bosneger
bosnegers kutmarokkaan kutmarokkanen kutmarokkaantjes kutturk kutturken kutpolen kutallochtoon kutallochtonen kutbuitenlander
kutbuitenlanders kutmoslim kutmoslims kankerneger kankernegers kankermarokkaan kankermarokkanen kankerturk kankerturken
kankerjood kankerjoden kankerhomo kankerhomo's kuthomo kuthomo's kankerbuitenlanders jodenhond rotjood rotjoden smous spleetoog spleetogen
geitenneuker geitenneukers kamelenneuker kamelenneukers kameelneuker haatbaard haatbaarden theedoek theedoekje muzelman
muzelmannen moslimtuig islamtuig asieltuig cultuurverrijker cultuurverrijkers kansenparel kansenparels kanslozen
sodomiet sodomieten manwijf manwijven shemale shemales tranny tranny's trannies kontneuker kontneukers poepstamper poepstampers
vuilenek blauwe-kaak spaghettivreter kaaskoppen-tuig wappie-tuig tering-turk zwartjoekel zwartjoekels koelie koelies
kutwijf kutwijven kkwijf kankerwijf kankerwijven teringwijf pokkewijf rotwijf klotewijf takkewijf takkewijven kankerhoer kankerhoeren kuthoer
teringhoer hoerenjong hoerenzoon hoerenkind hoerenjoch kankerkind kankerkinderen kankerlijer kankerlijers teringlijer teringlijers tyfuslijer
tyfuslijers pleurislijer pleurislijers klerelijer klerelijers kankermongool kankermongolen kankerhond teringhond mongolenkop
randdebiel randdebielen kankerjong teringjong teringjoch kutjong kutjoch kutkind kutkinderen kutouder kutouders kutjuf
kutmeester kutleraar kutleraren kutlerares kutdocent kutdirecteur kutschool kutcollega kutcollega's klotekind klotekinderen kloteschool
klotejoch klootzak klootzakken klootzakje klootviool kloothommel kloothommels schoft schoften hufter hufters teringlul
smeerlap smeerlappen rotzak rotzakken etterbak etterbakken kankeretter mislukkeling mislukkelingen zakkenwasser zakkenwassers kontkruiper
mierenneuker mierenneukers schijtlijster imbeciel imbecielen §sworn
`);
/** An insult when it is said of a person ("wat een …", "je bent een …"), but a word with other uses too. */
export const INSULT = list(`
teef teven hoer hoeren slet sletten sletje del dellen snol snollen trut trutten trutje troela troela's doos dozen muts
heks heksen feeks kreng krengen bitch bitches wijf wijven secreet serpent mokkel viswijf
flikker flikkers pot potten nicht nichten mietje mietjes janet janetten poot poten relnicht
mongool mongolen mongooltje debiel debielen kreupele kreupelen spast spasten autist autisten idioot idioten gek-van achterlijke
gehandicapte downie retard retards tokkie tokkies
lul lullen lulletje eikel eikels zak klojo klojo's kwal kwallen klier klieren etter etters rat ratten varken varkens zwijn zwijnen
hond honden aap apen ezel ezels kalf kalveren koe slang parasiet parasieten kakkerlak kakkerlakken
sukkel sukkels sukkeltje loser losers kneus kneuzen prutser prutsers stumper stumpers stakker nietsnut nietsnutten lapzwans luiwammes
leegloper leeglopers profiteur profiteurs lafaard lafaards lafbek griezel griezels engerd engerds viezerik viezeriken vetzak
vetzakken dikzak dikzakken dikkop domoor dombo dombo's droeftoeter droeftoeters oen oenen sufferd slijmbal slijmerd halvegare halvezool
malloot minkukel onbenul onbenullen nitwit nitwits randfiguur
pedo pedo's pedofiel pedofielen psychopaat psychopaten narcist dictator nazi nazi's fascist clown clowns pannenkoek
uitschot afval vuil vuiligheid tuig gespuis geteisem schorem schorriemorrie gajes gepeupel ongedierte onderkruipsel onderkruipsels
pik pikken stuk-vreten wrak misbaksel misbaksels miskraam onmens onmensen paljas wannabe kutgast huilebaby huilebaby's huilebalk huilebalken jankerd jankerds bangerik bangeriken lelijkerd lelijkerds dikkerd dikkerds
mafkees mafkezen gluiperd gluiperds aandachtshoer dikzak papzak papzakken vetklep vetkleppen stinkerd stinkerds zeurkous aansteller aanstellers huichelaar huichelaars freak freaks
gedrocht gedrochten klaploper klaplopers trol trollen graaier graaiers zuurpruim zuurpruimen dief dieven oplichter oplichters leugenaar leugenaars bedriegers
dommerd dommerds koekwauzen etterbakje etterbakjes slons slonzen dronkenlap brulaap brulapen mongolenstreek mongolenwerk mongolengedrag debielenstreek idiotenstreek zeug zeugen rioolrat rioolratten adder adders hyena hyena's aasgier aasgieren bloedzuiger bloedzuigers slijmballen slijmerds haaibaai haaibaaien sloerie sloeries trien troel troelen rukker rukkers hork horken lomperik
lomperiken kinkel kinkels pummel pummels boerenpummel vlegel vlegels uilskuiken uilskuikens druiloor droplul lamzak lamzakken sneuneus zielenpoot zielenpoten
zielepoot zielepoten zielenpiet stomkop stomkoppen domkop domkoppen sufkop leeghoofd leeghoofden koekwaus koekebakker knurft knurften plurk plurken smiecht smiechten
schoelje etterbuil etterbuilen schijtluis schijtluizen schijterd onnozelaar onnozelaars lelijkaard lelijkaards strontkop strontkoppen seut seuten
zuurstofverspilling zuurstofverspiller hersenloze zwakzinnige randdebiel mongo mongo's kwijlebal kwijlebabbel viespeuk viespeuken
donkey creep creeps loeder loeders weirdo weirdos dumbass psycho skank slut whore dimwit
`);
/** Said of a group or a person, these put them below people. */
export const VILE = list(`
afval uitschot vuil vuiligheid tuig gespuis geteisem ongedierte rioolrat rioolratten hyena's bloedzuigers aasgieren adders plaag kankergezwel gezwel gezwellen tumor rat ratten varken varkens
zwijn zwijnen beest beesten aap apen kakkerlak kakkerlakken parasiet parasieten luizen vlooien pest bedreiging gevaar schande
verspilling vloek schadelijk ondermensen untermenschen profiteurs verkrachters criminelen terroristen dieven wilden barbaren
hersenlozen rotzakken klootzakken schoften eikels lullen hufters idioten debielen sukkels losers hoeren sletten teven teringlijers
rotzak klootzak schoft eikel lul hufter idioot debiel hoer slet teef teringlijer teringlijder stront drek schijt schuim smeerlappen
onmensen viezeriken lafaards leugenaars achterlijken pedofielen duivels demonen
vermin scum trash filth rats animals pigs cockroaches subhuman disgusting worthless garbage
`);
export const VILE_ADJECTIVE = list(`
walgelijk walgelijke walgelijker walgelijkst walgelijkste afstotend afstotende afstotelijk weerzinwekkend weerzinwekkende waardeloos
waardeloze achterlijk achterlijke achterlijkste dom domme dommer domst domste inferieur inferieure minderwaardig minderwaardige mindere smerig smerige
smerigste vies vieze vieste gestoord gestoorde lelijk lelijke lelijkste lui luie luiste crimineel criminele gewelddadig gewelddadige wreed wrede onwetend
onwetende verneukt verneukte misselijkmakend misselijkmakende hersenloos hersenloze hersendood hersendode debiel debiele idioot idiote verachtelijk
verachtelijke onmenselijk onmenselijke primitief primitieve barbaars onbeschaafd abnormaal onnatuurlijk pervers perverse ziekelijk
ziekelijke onderontwikkeld verrot verrotte slechtste ergste vreselijkste abject laf laffe weerzinwekkendste afschuwelijk
afschuwelijke onbetrouwbaar onbetrouwbare stupide gevaarlijk gevaarlijke
`);
/** Adjectives that turn a plain noun for a person into an insult ("vuile Turk", "achterlijk joch"). */
export const SPITEFUL = list(`
vuile vuil vieze vies smerige smerig gore goor achterlijke achterlijk domme stomme debiele debiel mislukte lelijke lelijk vadsige luie
laffe rotte kanker kk tering tyfus teringse kankerse klote kut pokke gestoorde gestoord zieke idiote walgelijke waardeloze waardeloos
stinkende schijnheilige hersenloze hersendode zielige miezerige gemene valse enorme totale vervelende kutte fucking fckng teringse
verzuurde zure chagrijnige hysterische uitgedroogde verbitterde opgeblazen onnozele harteloze linkse rechtse stupid fucking dumb ugly lazy filthy
`);
export const DISEASE = list(
  `kanker kk kkr tering tyfus typhus tyfes klere kolere pest pleuris pestpokken takke schijt`,
);
