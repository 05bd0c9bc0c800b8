/**
 * How abuse is put together in Dutch: who, which verb, what is called down on whom. Source: compiled by hand for
 * Bezint; the kinds of sentence follow the functional tests of Röttger et al., "HateCheck" (ACL 2021), and were tuned
 * on the Dutch cases of Multilingual HateCheck (CC BY 4.0): figures on that set are not those of unseen text. Format:
 * `text/phrases`.
 *
 * Tags: `group` = at a group, `after-group` = with a pronoun for a group named before it, `person` = at a person,
 * `threat`, `slur`. A tag that ends in `+` carries its own negation, so "niet" near it does not lift it.
 */
import { list } from './list';
import { ANYONE, CHILD, CHILDREN, PARENT, SCHOOL_BODY, STAFF } from './persons';
import { DISEASE, INSULT, SLUR, SPITEFUL, VILE, VILE_ADJECTIVE } from './slurs';
import { GROUP } from './groups';

const ANIMALS = new Set(
  list(
    "zeug zeugen hyena hyena's adder adders aasgier aasgieren donkey hond honden aap apen ezel ezels kalf kalveren koe slang varken varkens rat ratten zwijn teef teven poot poten pot potten kip",
  ),
);

export const ABUSE_CLASSES = {
  group: [...GROUP, '§group'],
  someone: [...CHILD, ...CHILDREN, ...PARENT, ...STAFF, ...ANYONE, ...GROUP, '§group'],
  body: SCHOOL_BODY,
  slur: SLUR,
  insult: [...INSULT, ...SLUR],
  /** Insults that are not also animals: "een man met zijn ezel". */
  scold: [...INSULT.filter((word) => !ANIMALS.has(word)), ...SLUR],
  /** Of somebody by name these leave no doubt; "een clown", "een heks" may be a costume. */
  foul: [
    ...SLUR,
    ...list(
      `mongool mongolen mongo debiel debielen idioot sukkel sukkels loser losers eikel eikels lul trut hoer slet teef bitch retard mietje janet flikker viezerik vetzak
      dikzak lelijkerd lelijkaard aansteller huilebalk jankerd leugenaar oplichter nietsnut kreng secreet gluiperd slijmbal slijmerd engerd griezel lafaard sloerie
      mislukkeling onderkruipsel gedrocht misbaksel varken zwijn zeug rioolrat gestoorde achterlijke halvegare stomkop domkop smiecht hork pedo psychopaat autist spast
      tokkie aso kneus moron freak dumbass whore slut pig`,
    ),
  ],
  animal: list(
    `zeug geit gans trut taart doos bok ezel koe varken zwijn kalkoen kip rat slang heks teef trol pad nijlpaard walrus walvis olifant ekster gier aap hond kreng muts
    zak tang feeks zeur zeikerd rukker viezerik trien trol gnoom`,
  ),
  eninsult: list(
    `donkey cow pig rat dog witch freak troll whale monkey snake bitch loser idiot moron weirdo creep nerd clown cunt slut whore retard brat fatty dumbass trash`,
  ),
  vile: VILE,
  vileadj: VILE_ADJECTIVE,
  spite: SPITEFUL,
  disease: DISEASE,
  cut: list(
    `niet nie ni geen nooit niemand nauwelijks , ; : maar omdat dat want of als dan waar ondanks noch zonder net zoals wel`,
  ),
  public: list(
    `wethouder wethouders minister ministers staatssecretaris burgemeester premier politicus politica kamerlid kamerleden raadslid bestuurder`,
  ),
  neg: list(`niet nie ni geen nooit niemand noch`),
  cop: list(`is zijn ben bent zij blijf blijft blijven was waren zyn zn`),
  you: list(`jij je u jullie gij ge gullie jou`),
  them: list(`ze hen hun zij jullie die deze`),
  third: list(`hij ze zij ie die deze dat`),
  a: list(`een 'n n zo'n zon zulke de het gewoon echt allemaal`),
  hate: list(
    `haat hate haten veracht verachten verafschuw verafschuwen walg walgen minacht minachten verfoei verfoeien verdoem verdoemen`,
  ),
  kill: list(
    `vermoorden vermoord doden dood doodmaken doodschieten doodslaan doodsteken doodtrappen doodschoppen afmaken afslachten slachten wurgen
    verdrinken verbranden vergassen ophangen opknopen executeren geexecuteerd uitroeien uitgeroeid martelen gemarteld verkrachten
    verkracht onthoofden onthoofd stenigen gestenigd afgemaakt afgeslacht doodgeschoten doodgeslagen opgehangen vergast verbrand
    verdronken gewurgd neerschieten neergeschoten neersteken neergestoken verminken castreren gecastreerd steriliseren gesteriliseerd
    sterven creperen lijden pijnigen vernietigen vernietigd vernietigt uitmoorden opblazen`,
  ),
  beat: list(
    `slaan meppen trappen schoppen rammen beuken stompen steken schieten snijden breken wurgen pakken slopen kapotmaken mishandelen
    aftuigen afrossen verrot`,
  ),
  remove: list(
    `opgesloten opsluiten verbannen uitgezet uitzetten gedeporteerd deporteren opgeruimd opruimen verwijderd verdwijnen oprotten
    optiefen opkankeren opdonderen opzouten weg eruit dood verboden afgevoerd vergast aangevallen`,
  ),
  place: list(
    `dierentuin kooi kooien kerker kerkers goot riool kamp hok hokken keuken aanrecht vuilnisbak vuilnisbelt gesticht`,
  ),
};

export const ABUSE: Readonly<Record<string, string>> = {
  group: `
!met|de|geen|vol|van|die|alle|zoveel|tegen <hate> ~5-<cut> <group>
ik|wij|we ~2-<neg> walg* ~1 van ~4 <group>
walgenorm ~1 van ~4 <group>
hekel|schijthekel|teringhekel aan ~4 <group>
kan|kunnen|kon ~4-<neg> <group> ~6 uitstaan|luchten|zien|verdragen
minachting|haat|walging|woede|afkeer|afschuw ~4-<cut> voor|jegens|van|tegen ~4 <group> !voelen
<group> ~5-<cut> maken|maakt me|mij ~2 ziek|misselijk|boos|woedend|kotsmisselijk|pissig
zien ~1 van ~4 <group> ~8 maakt me|mij ~4 boos|ziek|woedend|misselijk|kotsmisselijk
<group> ~10-<neg> vullen|vult|vervullen|vervult me|mij ~2 met ~3 woede|haat|walging|afschuw
zat|beu|moe|ziek|misselijk|pissig|kotsmisselijk ~2 van|om ~4 <group>
word|worden ~3 pissig|ziek|misselijk ~1 van ~3 <group>
<group> ~3-<cut> <cop> ~5-<cut> <vile>|<vileadj>|<slur>
<cop> ~1 <group> ~5-<cut> <vile>|<vileadj>|<slur>
dat|want|omdat|als ~2 <group> ~5-<cut> <vile>|<vileadj>|<slur> ~1 <cop>
<group> ~1 zoals|als jij|jullie|hij|zij|deze ~1 <cop> ~5-<cut> <vile>|<vileadj>|<slur>
<group> ~8 <vileadj> te zijn
typisch ~4 <group> ~2 om ~4 <vile>|<vileadj>|<slur>|<insult>
typisch ~4 een <slur>
aard ~1 van ~3 <group> ~2 om ~4 <vile>|<vileadj>|<slur>|<insult>
altijd ~1 <group> die ~2 <vileadj> is
zo|even <vileadj> als ~3 <group>
erger|viezer|smeriger|dommer|lager|slechter|lelijker|walgelijker ~1 dan ~3 <group>
alleen|enkel <group> kunnen|kan zo <vileadj>
<group> gedragen|gedraagt zich ~2 als ~3 <vile>
<vile>|<vileadj> van ~1 een <group>
<vileadj>|<spite> <group>
<group> ~3-<cut> infesteren|besmetten|vervuilen|verpesten|verzieken|ruineren|overspoelen|vergiftigen|bezoedelen
zwermen|hordes|horde|zwerm|kudde ~2 <group>
toelaten ~3 <group> ~8 ruineren|verpesten|kapot|vernietigen
leiding|macht|stemrecht ~2 geven ~4 grootste|stomste|ergste fout
<group> ~6 leiding|macht|stemrecht ~2 geven ~4 grootste|stomste|ergste fout
<group> behoren|horen|hoort|behoort ~3-<cut> in|achter ~3 <place>
<group> ~3-<cut> moet|moeten|moesten|horen|dienen|mogen|zouden ~5-<cut> <remove>
moet|moeten ~3-<cut> <group> ~4-<cut> <remove>
<group> ~3-<cut> moet|moeten|mogen ~4-<cut> het|dit|ons land uit
<group> ~4 hun ~1 bek|rotbek|bakkes|muil|smoel|kop|rotkop ~2 houden
<group> ~5-<cut> terug naar hun ~2 land
weg met ~2 <group>
dood aan ~2 <group>
dood ~1 met ~1 <group>
doodaan ~2 <group>
verdoem ~3 <group>
verdoemalle ~1 <group>
stop ~2 <group> ~3 <place>
leven|levens ~4 <group> ~5 waardeloos
<group> ~3 leven|levens ~4 waardeloos
`,
  'group+': `
<group> horen|hoort|thuishoren ~3 niet ~1 in|op|bij|achter|voor ~3 directie|bestuur|politiek|voetbal|stuur|kabinet|regering|team|buurt|wijk|winkel
<group> ~2 <cop> ~3 kanker|pest|tyfus|gif|virus ~1 van|voor|in
vertrouw nooit ~8 <group>
zou|ga|wil nooit ~7 <group> ~2 is|heeft|aangeraakt|gemaakt
nooit ~7 aangeraakt ~4 <group>
<group> ~3 nooit|niet aantrekkelijk
leven|levens ~4 <group> ~5 er niet toe
leven|levens ~4 <group> ~5 niets|niks|geen ~2 waard
leven|levens ~4 <group> ~6 minder waard
waardevoller|belangrijker|meer ~2 dan ~2 dat van ~2 <group>
<group> ~2 <cop> ~1 geen|nauwelijks ~1 mensen
<group> ~2 geen mensen zijn
<group> ~3 geen ~1 recht om te leven|bestaan
<group> ~3 geen bestaansrecht
verschil ~3 tussen ~2 dode ~3 <group>
verschil ~2 tussen ~2 rat|ratten|ongedierte|beesten|varkens ~2 en ~3 <group>
<group> horen|hoort ~2 hier ~2 niet
<group> horen|hoort|thuishoren ~2 niet ~1 voor|in|op|bij|thuis ~3 klas|school|land|thuis|maatschappij|leger
<group> kunnen ~1 ook ~1 helemaal ~1 niets|niks
<slur>|<insult> kunnen ~1 ook ~1 helemaal ~1 niets|niks
<group> kunnen ~4 niet ~4 weerhouden ~5 <vileadj>
niets|niks|niemand|nergens ~2 erger|viezer|smeriger|dommer|lelijker ~1 dan ~3 <group>
niemand ~2 zo <vileadj> als ~4 <group>
sterf|dood|doodgaan|kanker ~2 liever ~3 dan ~8 <group>
liever ~2 dood|kanker|sterven|ebola|corona ~2 dan ~8 <group>
sterf liever ~8 <group>
`,
  'person+': `
no one ~1 likes|wants|loves|misses ~1 you|u
nobody|noone|everyone|everybody ~1 likes|wants|loves|misses|hates ~1 you|u
grotere|ergere|dommere|lelijkere|gluiperiger|gluiperigere|luiere|zieligere ~1-<cut> <scold>|<animal> ~8 niet|nooit|nergens|zelden|geen
jij|je|jullie hoort|horen|hoor ~1 niet bij ons
niemand ~2 wil ~3 met|naast ~1 jou|je ~2 spelen|zitten|werken|gymmen
zo ~1 lelijk|dom|dik|achterlijk|vies|stom ~6 niemand ~1 wil|mag
niemand ~6 mag|wil ~1 jou|je
niemand ~1 mist ~1 jou|je
`,
  'after-group': `
<hate> <them> !niet
walg ~1 van <them>
<them> ~1 <cop> ~6-<neg> <vile>|<vileadj>|<slur>
van hen|ze <cop> ~5-<neg> <vile>|<vileadj>
het|dit|dat zijn ~3-<neg> <vile>|<slur>
ze|zij ~5-<neg> <vile>|<vileadj> ~1 <cop>
ze|zich ~3 als ~2 <vile> gedragen
ze|hen|hun ~3-<neg> laten lijden|boeten|creperen
hun|jullie leven|levens ~4 waardeloos
hun|jullie leven|levens ~4 niets|niks|geen ~2 waard
zal|zullen|ga ~2 ze ~4 <kill>
waardeloze ~1 <vile>
maken|maakt ~2 misselijk|ziek
dood aan allemaal
vergas|vermoord|deporteer ze
`,
  threat: `
breek|sla|schop|ram|trap|snij ik ~1 je|jullie|zijn|z'n|haar ~1 nek|benen|poten|tanden|kaak|keel|kop|hersens
smash|punch|kick|break|bash ~2 your|his|her|their ~2 face|head|neck|teeth|legs
ga|ga's|zal|wil ~3-<neg> die|dat|deze|zo'n ~1 <someone> ~8-<neg> kapotmaken|slopen|wurgen|vermoorden|opzoeken|aanvliegen|verrot
<someone>|haar|hem|ze|jou|je|jullie ~4 eens|flink|goed|echt ~2 te ~1 pakken|grazen ~1 neemt|nemen|neem|genomen
te ~1 pakken|grazen ~1 nemen ~3 <someone>|haar|hem|jou|je
dan piep je ~1 wel ~1 anders
na school|gym|les|training ~4 wacht|pak|grijp ik|we ~1 je|jou|jullie
pak|grijp ik|we ~1 je|jou|jullie ~2 na school|gym|les|training
wens ~10 dood|kanker|ziekte|ongeluk ~1 toe
kom ~4 met ~1 een|mn|mijn mes|pistool|bijl|wapen|honkbalknuppel
ik|we|wij|'k|k|iemand ~1 ga|gaan|zal|zullen|kom|wil|ga's ~5-<neg> <group>|jou|je|jullie|u|hem|haar|hen|ze|<someone> ~6-<neg> <kill>
ga|zal|zullen|gaan ~1 ik|we|wij|iemand ~1 jou|je|jullie|u|hem|haar|hen|ze|<group> ~6-<neg> <kill>|<beat>
<kill>|<beat> ga|zal ik ~1 je|jou|jullie|hem|haar|ze
ik|we|wij|'k|k ga|gaan|zal|zullen|kom ~1 je|jou|jullie|u|hem|haar|ze ~3-<neg> <beat>
ik|we|wij ~1 overweeg ~4 <group>|<someone> te <kill>
ik|we|wij zal|zullen|ga|gaan ~1 je|jou|jullie ~6-<neg> pijn doen
ik|we|wij zal|zullen|ga|gaan ~6 <group> ~3-<neg> pijn doen
ik|we|wij zal|zullen|ga|gaan ~1 je|jou|jullie|<group> ~2 blijven aanvallen
<group> ~4-<neg> <kill> door mijn handen
je|jij|jullie|hij|zij ~1 zal|zult|zullen ~6-<neg> sterven|doodgaan|creperen
nek|nekken|benen|poten|tanden|kaak|botten ~4 <group> ~2 breken
ik|we|wij ~1 breek|breken ~1 je|jullie|zijn|haar|hun ~1 nek|benen|poten|kaak|tanden|botten
ik ~1 sla|schop|trap|ros|mep|beuk|hoek|ram|steek|schiet|maak|snij|wurg ~1 je|jou|jullie|hem|haar|ze ~4-<neg> dood|kapot|neer|verrot|bek|muil|bakkes|smoel|kop|af|elkaar|lens|ziekenhuis|keel|tanden
ik ~1 sla|schop|trap|ros|mep|beuk|hoek|ram|steek|wurg ~1 je|jou|jullie !over
ik|we ~1 sla|schop|trap|ros|mep|beuk|ram|wurg|slaan|schoppen|trappen ~1-<neg> die|dat|deze|zo'n ~2-<cut> <someone> ~4-<neg> dood|kapot|neer|verrot|bek|muil|bakkes|smoel|kop|elkaar|lens|ziekenhuis|tanden|hersens
gooi|smijt|duw|schop|gooien|smijten|duwen|schoppen ~1-<neg> die|dat|deze|zo'n ~2-<cut> <someone> ~3-<neg> uit|van ~1 raam|trap|balkon|dak|klif
die|dat|deze|zo'n ~2-<cut> <someone> krijgt|krijg ~3-<neg> klap|dreun|mep|knal|hengst|optater ~1 van mij|me
sla|schop|trap|ros|mep|beuk|ram|steek|schiet|maak ik ~1 je|jou|jullie|hem|haar|ze ~4-<neg> dood|kapot|neer|verrot|bek|muil|bakkes|smoel|kop|af|elkaar|lens
we|wij slaan|maken|schieten|steken|trappen ~1 je|jullie|hem|haar|ze ~4-<neg> dood|kapot|neer|verrot|af|elkaar
einde ~2 maken aan ~4 <group>
einde ~3 maken aan ~2 <someone>|jou|jullie|hem|haar|zijn|je
leven|levens ~4 <group> ~2 beeindigen|afnemen
wil|ga|zal ~1 zijn|haar|je|jouw|jullie|hun leven ~2 beeindigen|afnemen|verwoesten|zuur
<group> ~4-<cut> verdienen|verdient|verdien ~5-<neg> sterven|dood|klappen|kogel|doodstraf|lijden|kanker|galg
verdienen|verdient|verdien ~3-<neg> <group>|jullie|je|jij|hij|ze ~6-<neg> sterven|dood|klappen|kogel|doodstraf|lijden|kanker|galg
jullie|je|jij|hij|zij|ze ~1 verdienen|verdient|verdien|verdienden ~4-<neg> sterven|klappen|kogel|doodstraf|kanker|dood
<group> ~4-<cut> moet|moeten|zouden|zou|mogen ~6-<cut> <kill>
moet|moeten|zouden ~4-<cut> <group> ~5-<cut> <kill>
moet|moeten|zouden ~1 ze|jullie|je|hem|haar ~3-<cut> <kill>
je|jij|jullie|hij|die|dat|ze ~1 moet|moeten|mag|mogen ~3-<cut> dood|doodgaan|sterven|creperen|afgemaakt|doodgeschoten|vergast|opgehangen|opgeknoopt
<someone> ~2 moet|moeten|mag|mogen ~3-<cut> dood|doodgaan|sterven|creperen|afgemaakt|doodgeschoten|vergast|opgehangen|opgeknoopt
ik zou ~5 <group> ~3-<neg> <kill>
het ~6 beste ~4 om ~4 <group> te <kill>
<kill> ~1 van ~4 <group> ~4 zou|moet|mag|hoort|verdient
als ~3 maar ~3 <group> ~3 <kill>
<kill>|dood|vermoord|verkracht ~1 alle <group>
iemand ~2 <group> ~1 zou <kill>
wereld|land|school ~3 beter ~4 zonder ~2 <group>|jou|jullie
<group> ~4 keel ~2 doorgesneden
<group> ~6 doodgeschoten|vermoord|opgehangen ~1 werden|worden|kregen
hoop|wens|wou|wil ~1 dat ~4 je|jij|jullie|hij|zij|ze|hem|haar|<someone> ~6-<neg> <kill>|doodgaat|doodgaan|sterft|crepeert|verongelukt|verongelukken|<disease>|verrekt
hoop|hopelijk ~4 je|jij|jullie|hij|ze ~4-<neg> doodgaat|doodgaan|sterft|crepeert|verongelukt|<disease>
ga|gaat toch?|maar?|lekker? dood !aan
ga|gaat ~1 je|jezelf ~2 ophangen|verhangen|verzuipen|doodmaken
val ~1 dood !van
kan|kunnen|mag|mogen ~4 doodvallen|verrekken|creperen|stikken
sterf ~3 <insult>|<slur>|<someone>|jij|je
maak jezelf ~1 af|kapot|dood
pleeg ~1 zelfmoord
was|waren ~2 je|jij|jullie|hij|ze ~3 dood !moe|op
krijg|krijgt|krijge toch? maar? ~1 de? <disease> !voor|nou|van
krijg allemaal ~1 <disease>
je|jij|jullie|hij|ze ~1 krijgt|krijgen|krijg ~3-<neg> klappen|tikken|kankerklappen
klappen krijg je
weet ~2 waar ~1 je|jij|jullie|hij woont|wonen|slaapt
weet je|jullie ~1 te vinden
je|jij|jullie gaat|gaan ~1 eraan
op je|jullie|zijn|haar ~1 bek|bakkes|muil|smoel|kanis|gezicht ~2 slaan|krijgen|slaat|krijg
wacht maar ~8 sla|slaan|dood|kapot|klappen|pakken|pak|kapotmaken|krijgen|af|vermoord|schop|steek
bedankje ~1 kogel
kill yourself
kys
go die
i ~1 will|gonna|'ll ~2 kill|hurt|beat|stab|shoot you|him|her|them
i'll|imma ~2 kill|hurt|beat|stab|shoot you|him|her|them
i ~1 hope ~1 you|he|she|they die|dies
you ~1 deserve to die
you|he|she|they should|deserve to? ~2 die|hang|burn
you're|youre dead meat?
`,
  slur: `
<slur>
`,
  person: `
ziek in|van ~1 je|jullie ~1 hoofd|kop|hersens
§name|<someone> stinkt ~1 naar|uit
stelletje|stel|bende|zooitje|troep ~1 criminelen|brulapen|randdebielen|halvezolen|sukkels|losers|hooligans
triest|trieste|zielig|zielige|sneu|sneue|treurig|treurige|miezerig|miezerige ~1-<cut> mannetje|vrouwtje|figuur|figuurtje|mens|typje|ventje|geval|vertoning ~2 zonder|dat|ben|bent
wat een stel|stelletje|zooitje|bende ~1 gekken|gestoorden|malloten|mafketels|randfiguren|idioten|mongolen|debielen
iedereen|wie|jullie|ouders|mensen|die ~8 is|zijn ~1 een? moordenaar|moordenaars|kindermisbruiker|kindermisbruikers|verkrachter|misdadiger|misdadigers
die van ~3 <cop> ~3-<cut> <foul>|dieven|oplichters|zakkenvullers|sukkels|idioten|losers|leugenaars|prutsers|amateurs
lelijke|domme|vieze|dikke|stomme ~1-<cut> koeienkop|paardenkop|varkenskop|apenkop|hondenkop|rattenkop|kop|smoel|bek|bakkes ~1 van
§name ~1 <cop> ~2-<cut> een|'n|n|zo'n|zon|echt|gewoon|letterlijk|een? ~3-<cut> <foul> !aan|van|voor|klaar
§name ~1 <cop> ~3-<cut> achterlijk|debiel|gestoord|walgelijk|oerlelijk|hersenloos|hersendood|minderwaardig|weerzinwekkend|zwakzinnig|lelijk|moddervet !bezig|van|nieuws
§name ~1 is|looks|was ~1 a|an|so|such|literally|like ~2 <eninsult>|ugly|disgusting|pathetic
die|dat van mij|ons|jou|hem|haar|hun|jullie|daar ~1 <cop> ~5-<cut> <insult> !aan|van|voor|klaar
die|dat van mij|ons|jou|hem|haar|hun|jullie|daar ~1 <cop> ~2-<cut> een|'n|n ~3-<cut> <animal>
verzuurde|zure|chagrijnige|hysterische|verbitterde|uitgedroogde|vadsige|bemoeizuchtige|achterbakse ~1-<cut> ouwe|oude|dikke|vette|domme|stomme|luie ~1-<cut> <animal>
verzuurde|verbitterde|uitgedroogde|vadsige|achterbakse|schijnheilige|uitgezakte ~1-<cut> <animal>|<insult>
ouwe ~1-<cut> zeug|trut|heks|teef|geit|muts|feeks|viezerik|tang|doos|zeikerd|zeurpiet|rat
ratten|rioolratten|varkens|hyena's|beesten|parasieten|zwijnen|kakkerlakken|sukkels|losers|idioten|debielen|mongolen zijn het|dat|ze daar|allemaal|gewoon|echt|,|.|!|stuk
zuurstof ~1 verspil*
verspilling van ~1 zuurstof
ugly|fat|stupid|dumb|disgusting|filthy|smelly|pathetic ~1-<cut> <eninsult>
you|u ~1 look|smell ~2 like ~2 <eninsult>
you|u|ur|you're|youre|your ~1 are? ~1 so? ~1 ugly|fat|dumb|pathetic|disgusting|stupid|worthless !today|sweater
shut ~1 up ~4 <eninsult>|ugly
such|what a|an ~2 <eninsult> ~1 teacher|kid|boy|girl|mother|father|parent|head|principal
wat ~1 een|'n|n ~2 ventje|mannetje|vrouwtje|figuurtje|types|baasje|mens ~1 ben|bent|is ~1 jij|je|u|jullie|dat
onder|in ~1 een steen|put|hol ~1 gaan? wonen|kruipen|leven
met die|dat|zo'n ~1 kop|smoel|bek|muil|hoofd !hoofd|koffie|thee
<public> ~4 <cop> ~3-<cut> een|de ~3-<cut> <insult>|<slur>
rot ~1 op <spite>? ~1 <insult>|<someone>
rot|flikker|donder|sodemieter|lazer|tief|kanker|tyf|pleur ~2 op met je|jullie|uw
flikker|tief|kanker|tyf|pleur|opkanker ~2 op !de|het|tafel
ga ~1 je schamen|ophangen|doodschamen
jij|je|jullie ~2 zo ~1 lelijk|vies|dik|dom ~1 dat ~8
kijk ~3 in ~2 spiegel ~2 lelijk*|dik*|varken|vetzak
lelijke|dikke|domme|vieze|stomme|achterlijke ~1-<cut> rat|trol|pad|heks|koe|hond|zeug|varken|aap|trut|doos|neger|homo|mongool|bitch|loser|nerd|flop|dikzak|vetzak|dwerg|bril
niemand ~2 vindt|vind ~1 je|jou ~2 leuk|aardig
niemand ~1 zit ~2 op ~1 jou|je te wachten
iedereen ~1 lacht|lachte|kotst|walgt ~1 om|je|jou|van ~1 je|jou|uit
iedereen ~1 lacht ~1 om ~1 hem|haar|die
is|ben|bent ~1 de ~1 grootste|ergste|domste|lelijkste|stomste|dikste|zieligste ~2 <insult>|<slur>
je|jij|jullie hebt|hebben|heb ~3-<cut> een|'n|n ~2-<cut> <slur>
ga ~1 lekker|maar|gewoon ~2 huilen|janken ~3 moeder|mama|mammie
je|jouw ~1 moeder|ma|pa|vader is|heeft ~3 <insult>|dik|lelijk|hoer|arm
gtfo|stfu|kys
kech|kechs|kehba|zebi|teringhond|kankerhond|sharmuta
<you> ~1-<cut> <cop> ~5-<cut> <insult> !aan|van|voor|klaar
<cop> <you> ~5-<cut> <insult> !aan|van|voor|klaar
<you> ~1-<cut> <cop> ~4-<cut> achterlijk|debiel|gestoord|walgelijk|afstotend|lelijk|hersenloos|hersendood|dom|waardeloos|zielig|misselijkmakend|gehandicapt|mislukt|minderwaardig|weerzinwekkend|goor !bezig
<cop> <you> ~4-<cut> achterlijk|debiel|gestoord|walgelijk|afstotend|hersenloos|hersendood|dom|waardeloos|gehandicapt|mislukt|minderwaardig|blind|doof !of|bezig
<you> ~1-<cut> <cop> ~4 lelijkste|domste|ergste|slechtste|walgelijkste|smerigste
hij|zij|ze|die|dat ~1-<cut> <cop> ~4-<cut> een|een?|'n|n|de|zo'n|zon|zulke|echt|gewoon ~3-<cut> <insult> !aan|van|voor|klaar
hij|zij|ie|<someone> ~2-<cut> <cop> ~4-<cut> achterlijk|debiel|gestoord|walgelijk|afstotend|lelijk|hersenloos|hersendood|dom|oerdom|kansloos|minderwaardig|weerzinwekkend|zwakzinnig !bezig|van
hij|zij|ie|<someone> ~2-<cut> <cop> ~3-<cut> waardeloos vuil
<someone>|<body> ~3-<cut> <cop> ~4-<cut> <scold> !aan|van|voor|klaar
<someone> is|zijn|ben|bent ~1 <cop>? ~4-<cut> <vile>
zo'n|zon|zulke ~3-<cut> <insult> !om|ijs|koffie|thee|eten|verf
wat ~1 een|'n|n ~4-<cut> <insult>
watte ~1 <insult>
stelletje|stel|bende|zooitje|zooi|groepje|kudde|troep ~1 <insult>|<slur>|hersenlozen|achterlijken|onbenullen|kutkinderen|apen
stelletje <spite>? ~1 <someone>|<body>|<insult>
achterlijk|achterlijke|debiel|kk|kanker|kut|tering|tyfus ~1 stelletje|zooi|zooitje|bende|volk|klas|groep|school|team|tent|<someone>
<spite> ~1-<cut> <insult>|<slur> !aan
vuile|vieze|gore|smerige|achterlijke|mislukte|stinkende|debiele|schijnheilige|kanker|kk|tering|tyfus|fucking|fckng|kutte|teringse|kankerse ~1-<cut> <someone>|<insult>
jij|jullie|jou <spite> ~1 <insult>|<slur>|<someone>
nog ~1 zo'n|zon <insult>
die|dat|deze|dit <spite>? <insult> !van|is|was|in|op|won|aan|uit|heeft|staat|met|die|blaft|,
die|dat|deze|onze|mijn <insult> van ~1 een <someone>
die|dat ~1 clown|sukkel|idioot|eikel|lul|trut|heks|kneus|prutser|gek|aap|pannenkoek|mongool|debiel van ~3 een
<insult> van een <someone>|<insult>
<insult> die|dat je|jij|jullie bent|ben|zijn
te veel|teveel <slur>|hoeren|sletten|teven|mongolen|debielen|flikkers|potten|kreupelen|idioten
voor mij ~1 ben|bent je|jij ~2 <insult>
<someone> ~6 moet|moeten|mag ~3 haar|zijn|z'n|d'r|hun|dr|zn ~1 bek|rotbek|bakkes|muil|smoel|kop|klep houden
hou|houd|houdt|houden|hou's|hou'd ~2 je|jullie|jou|dr ~1 bek|bakkes|muil|smoel|kop|waffel|klep|rotbek|snavel|kkbek|kankerbek|teringbek
bek|muil|smoel houden jij|jullie
bek dicht ~1 jij|jullie|<insult>|<slur>
kop|bek|smoel dicht ~2 <insult>
vol|vol ~1 met ~2 debielen|mongolen|idioten|sukkels|losers|tuig|randdebielen|achterlijken|kneuzen|eikels|hoeren|tokkies
jij|je|jullie stinkt|stinken
die|dat <scold> van|uit ~1 groep|klas|school|hiernaast|de
<scold> zijn|is het
iedereen haat|haten ~1 je|jou
homo|gay|mongool|autist ben je|jij
die|dat dikke|dikkerd|dikkop|lelijkerd|lelijke van|uit
hoop ~1 dat ~1 je|jij|hij|ze|zij ~6 flikkert|breekt|stikt|crasht|verdrinkt|verongelukt
hoop|hopelijk ~12 nek|been|benen|poten ~1 breekt
dat|dit|die ~1 tuig|uitschot|gespuis|schorem|gajes|onderkruipsel|gedrocht|misbaksel
gedrocht|onderkruipsel|misbaksel van ~2 een <someone>
opgerot|oprotten|opkankeren|optiefen ~1 met ~1 die|deze|al ~1 <group>|<someone>
je ~1 moeder is ~3 <insult>|<vileadj>
je moeder ~2 hoer|slet|kut
rot|flikker|donder|sodemieter|lazer|tief|kanker|pleur|optyfus|kk ~1 toch? maar? lekker? eens? gewoon? op ~4 jij|je|jullie|u|<insult>|<slur>|<someone>
rot lekker|toch|gewoon|eens op
opkankeren|optyfussen|oprotten|opzouten|opdonderen ~1 jij|jullie|<someone>|<insult>
laat hem|haar|ze|hun kanker|stikken|verrekken|creperen
ik spuug|schijt|pis|kots op ~1 je|jou|jullie|hem|haar|<someone>
fuck|fck|kk|neuk jou|jullie|hem|haar|<someone>|<body>
sukkel|loser|mongool|debiel|idioot|eikel|klootzak|hoer|slet|bitch|mietje|teef|trut|lul|oetlul|homo|flikker dat|die je|jij bent|ben
achterlijk|waardeloos|hersenloos|gestoord|dom|minderwaardig|zielig|armzalig ~1 wrak|wezen|stuk|mens|wijf|joch|kind|ventje|mannetje|figuur|geval|creatuur|zooitje|volk
stuk|stukje ~1 stront|vreten|verdriet|schorem|schorriemorrie|tuig|onbenul|ongeluk
hersens|hersenen|iq ~3 van ~1 een ~2 garnaal|vis|mug|kip|amoebe|pinda|steen|krop
ergste soort <insult>
<insult> <insult>
lelijk|dik|stom|dom|vies|vet ~1 varken|hond|wijf|kreng|zwijn|koe|trol|heks|beest
you're|youre|ur ~3 idiot|moron|loser|bitch|retard|asshole|pig|disgusting|pathetic|stupid|worthless|trash|dumb
you ~1 are ~3 idiot|moron|loser|bitch|retard|asshole|pig|disgusting|pathetic|stupid|worthless|trash|dumb
he's|she's|hes|shes|they're ~3 idiot|moron|loser|bitch|retard|asshole|pig|disgusting|pathetic|worthless|trash|idiots|morons
is|are|was|such ~1 a|an ~2 idiot|moron|bitch|retard|asshole|cunt|dickhead|twat
bunch of idiots|morons|losers|retards|monkeys|animals|savages|brats
fucking|stupid|dumb|lazy|ugly idiot|idiots|bitch|bitches|cow|kids|teacher|teachers|parents|brat|brats|moron|morons|woman|head
piece of shit|crap|trash|garbage !code
shut ~1 the? fuck|hell up
shut your mouth
`,
};

/** Words that condemn what they quote: with a verb of saying they turn abuse into a reproach. */
export const CONDEMNING = list(`
haatvol haatdragend hatelijk haat racistisch racisme seksistisch seksisme discriminatie discriminerend homofoob walgelijk verschrikkelijk afschuwelijk
onacceptabel acceptabel respectloos respect schandalig schande ongepast gepast oke ok kwetsend kwetst pijn verdriet verdrietig
bedroevend treurig triest jammer zielig misleid onwetend dom schrik schrok geschrokken fout verkeerd siert pikken accepteren
verbannen geblokkeerd blokkeren blokkeer verwijderd gemeld melden aangifte gestraft aangesproken
waarom hoezo nergens nodig belachelijk erg grens grenzen kan niet mag taboe verboden scheldwoord
scheldwoorden schelden uitschelden uitgescholden gescholden pesten nare lelijke woorden taal taalgebruik
grapje grap grappig schaam schamen foei weerzinwekkend respect bah
`);
/** Verbs and nouns of saying. */
export const SAYING = list(`
zeggen zegt zeg zei zeiden gezegd schrijven schrijft schreef geschreven schrijf noemen noemt noem noemde noemden genoemd roepen
roept riep riepen geroepen roep uitspraak uitspraken woord woorden opmerking opmerkingen reactie reacties bericht berichten posten plaatsen tweet
tweets citaat quote uitmaken uitgemaakt beweren beweert denken sturen stuurde scheldwoord scheldwoorden gebruiken lees las
oproepen oproep staat letterlijk praten praat noemend uitdrukking term dixit aldus
`);
/** The writer means herself. */
export const SELF = list(`mezelf mijzelf ikzelf`);
