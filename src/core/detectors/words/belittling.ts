/**
 * Negative and belittling talk about a school and its people. Source: compiled by hand for Bezint. Format:
 * `text/phrases`. Tags name the target: `school` (the school, its management, staff), `parents`, `pupils`, `people`.
 */
import { list } from './list';
import { CHILD, CHILDREN, PARENT, STAFF } from './persons';

const PUPILS = [
  ...CHILD.filter((word) => word !== 'student'),
  ...CHILDREN,
  ...list(
    `klas klasje groep groepje stelletje onderbouw bovenbouw middenbouw combinatiegroep achtstegroepers brugklassers`,
  ),
];
const BODY = list(
  `bestuur schoolbestuur directie mt managementteam management team schoolteam school schooltje stageschool basisschool leiding schoolleiding
  bestuurskantoor stafbureau personeelszaken hr or mr gmr tso bso overblijf pabo roc stageplek stage werkplek opleiding schoolkantoor vmbo
  college bovenbouwteam onderbouwteam`,
);

export const BELITTLING_CLASSES = {
  school: [
    ...STAFF,
    ...BODY,
    ...list(`bovenschoolse stichting lerarenkamer teamkamer personeelskamer koffiekamer`),
  ],
  body: BODY,
  staff: STAFF,
  parent: [
    ...PARENT.filter((word) => !['oma', 'opa', 'ma', 'pa', 'mem', 'heit', 'grootouders'].includes(word)),
    ...list(`oudertje oudergroep ouderraad klassenouder luizenmoeder luizenmoeders`),
  ],
  pupil: PUPILS,
  any: [...STAFF, ...BODY, ...PARENT, ...PUPILS],
  worse: list(
    `onbekwaam onbekwame ongeinteresseerd ongeinteresseerde uitgeblust uitgebluste verzuurd verzuurde bekrompen wereldvreemd wereldvreemde halfgaar halfgare zwakzinnig zwakzinnige
    achterbaks achterbakse onbenullig onbenullige autoritair autoritaire dictatoriaal losgeslagen ongemanierd ongemanierde onopgevoed onopgevoede verrot verrotte kinderachtig kinderachtige
    bespottelijk bespottelijke beneden-peil ondermaats ondermaatse onvolwassen gluiperig gluiperige narcistisch narcistische hersenloos hersenloze talentloos talentloze ordeloos
    onverschillig onverschillige gemakzuchtig gemakzuchtige besluiteloos besluiteloze harteloos harteloze onmenselijk gewetenloos gewetenloze betweterig betweterige
    wanhopig-niet idioot idiote geschift geschifte gek-van ontoerekeningsvatbaar lamzakkig slecht-opgevoed tuig bagger prut waardeloos nutteloos`,
  ),
  thing: list(
    `garnaal vis mug kip amoebe pinda steen krop goudvis baksteen broodrooster deurmat kiwi pantoffeldiertje kwal banaan gieter`,
  ),
  lief: list(`lieve leuke echte kleine schattige`),
  cut: list(`niet nie ni geen nooit maar omdat want of als dan zodat ; : zonder allesbehalve`),
  cop: list(`is zijn was waren blijft blijven wordt worden bent ben vind lijkt lijken zn`),
  nothing: list(`niks niets nix niksniet geen nul nada geeneens weinig noppes`),
  damn: list(
    `donder reet bal fuck fck moer zak ruk flikker klap sodemieter kloten pepernoot snars flikker hol zier mallemoer klote`,
  ),
  bad: list(
    `waardeloos waardeloze belachelijk belachelijke incompetent incompetente onbekwaam onbekwame ondermaats ondermaatse kansloos kansloze dramatisch
    dramatische lachwekkend hopeloos hopeloze lui luie arrogant arrogante irritant irritante onbeschoft onbeschofte verwend verwende hysterisch hysterische asociaal asociale
    onuitstaanbaar onuitstaanbare onhandelbaar onhandelbare knettergek wereldvreemd wereldvreemde laf laffe slap slappe ongeschikt ongeschikte
    stom stomme dom domme achterlijk achterlijke kut klote ruk bagger kak tyfus schijnheilig schijnheilige achterbaks achterbakse zielig zielige
    gestoord gestoorde debiel debiele bemoeizuchtig bemoeizuchtige kortzichtig kortzichtige onprofessioneel onprofessionele onbetrouwbaar
    onbetrouwbare nutteloos nutteloze traag sloom slome lomp lompe bot botte onaardig gemeen gemene onmogelijk onmogelijke verschrikkelijk vreselijk vreselijke zuur zure chagrijnig chagrijnige onnozel onnozele hypocriet hypocriete egoistisch egoistische verwaand verwaande onredelijk onredelijke respectloos respectloze waardeloosheid inefficient lamlendig lamlendige overbodig overbodige ongeinteresseerd krankzinnig gek-makend dramaqueens
    ruggengraatloos mislukt mislukte verrot pauper nep useless incompetent pathetic lazy terrible rubbish ridiculous clueless horrible unbearable spoiled spoilt`,
  ),
  joke: list(
    `lachertje aanfluiting ramp drama schande grap janboel zooitje zootje puinhoop puinzooi bende circus schertsvertoning poppenkast klucht
    lachter zwijnenstal slangenkuil kippenhok amateurclub kneuzenclub zooi teringzooi kutzooi tyfuszooi klerezooi bagger rampenplan farce
    joke disgrace mess disaster nightmare`,
  ),
  nag: list(
    `zeurpiet zeurkous zeurkousen zeurpieten bemoeial bemoeials betweter betweters dramaqueen controlfreak controlfreaks zeikerd zeikerds zeiksnor zeikwijf
    zeikwijven janker jankers slijmbal slijmballen luilak luilakken lapzwans flapdrol flapdrollen prutser prutsers amateur amateurs
    prinsesje nest ettertje ettertjes aso aso's tokkie tokkies pauper paupers kenau draak draken roddeltante roddeltantes roddelaar roddelaars
    klikspaan kletsmajoor kletsmajoors mutsen tut tutten graaier graaiers zakkenvullers zakkenvuller kapsones querulant querulanten zeveraar zeveraars zaag zagevent
    rotkind rotkinderen rotjoch rotjochie rotjong rotklas rotschool rotjuf rotouders tutje stuiterbal-niet ondingen monster-niet
    brat brats karen karens snob snobs
    theemuts theemutsen snotaap snotapen slapjanus slapjanussen slapjas slapjassen mafkees mafkezen mafketel botterik botteriken azijnpisser azijnpissers azijnzeiker
    azijnzeikers mierenneuker mierenneukers kommaneuker kommaneukers regelneef regelneven regelnicht jaknikker jaknikkers wegkijker wegkijkers draaikont draaikonten zuurpruim
    zuurpruimen nitwit nitwits onbenul onbenullen leeghoofd leeghoofden kneus kneuzen knoeier knoeiers charlatan charlatans tiran tirannen narcist narcisten dictator
    machtswellusteling fossiel fossielen dinosaurussen uilskuiken uilskuikens droeftoeter droeftoeters klaagmuur klaagmuren zaniker zanikers zeurzak zeurzakken zeurmadam
    zeikzak zeikzakken lulhannes schreeuwlelijk schreeuwlelijken huichelaar huichelaars hypocriet hypocrieten egoist egoisten egotripper egotrippers slijmjurk
    slijmjurken kontlikker kontlikkers hielenlikker hielenlikkers wijsneus wijsneuzen bemoeikont bemoeikonten ruziezoeker ruziezoekers luiwammes luiwammesen lijntrekker lijntrekkers
    baantjesjager baantjesjagers bobo bobo's kantoorklerk papiertijger bureaucraat bureaucraten stoethaspel stoethaspels sukkel sukkels loser losers idioot idioten kreng krengen trut trutten heks heksen
    zombie zombies ijskonijn stresskip stresskippen dramadoos drama-queen dramakoningin aandachtsgeil hooligans hooligan terroristen crimineeltjes boefjes-niet tuig schorem
    nachtmerrie-niet curlingouders curlingouder helikopterouders-niet gluiperd gluiperds intrigant leugenaar leugenaars`,
  ),
  whine: list(
    `zeiken zeikt gezeik mekkeren mekkert gemekker janken jankt gejank kakelen zaniken zanikt gezanik drammen dramt gedram miepen zeveren zevert zagen zaagt emmeren emmert`,
  ),
  fuss: list(`zeuren zeurt zeurde klagen klaagt klaagde miezemuizen gezeur geklaag`),
  again: list(`weer alweer altijd constant continu steeds telkens elke eeuwig alleen-maar weeral`),
};

export const BELITTLING: Readonly<Record<string, string>> = {
  school: `
<school> ~8 weten|weet ~2 van voren ~3 van achteren
<school> ~10 linkerhand ~6 rechterhand ~2 doet
<school> ~8 kip zonder kop
<school> ~8 kippen zonder kop
<school> ~6 op ~1 z'n|zijn|haar smalst
<school> ~8 zo lek als ~1 een
<school> ~6 ouwe ~1 jongens ~1 krentenbrood
<school> ~8 ons ~1 kent ~1 ons
<school> ~6 <cop> ~2 niet te ~1 volgen|filmen|harden|vertrouwen
<school> ~6 belooft|beloven ~6 komt|komen ~3 niks|niets
<school> ~8 voor de bühne|buhne
<school> ~6 kop ~1 noch ~1 staart
visie op z'n|zijn|haar ~2
<school> ~12 niets|niks ~1 te zoeken
saaiste|slechtste|stomste|domste|kutste|vreselijkste|ergste|triestste|suffigste school|scholen|klas|juf|meester|lessen|leraar|leraren
<school> ~4 doen|doet ~3 maar ~2 alsof
vergaderen ~2 over ~6 minder ~2 vergaderen
wat ~2 die|ze ~2 boven|hogerhand|bestuurskantoor ~6 uitvoeren|uitvoert|doen
die ~1 van boven|hogerhand
niets|niks ~1 te zoeken in|voor ~3 klas|school|onderwijs
<school> ~8 kan|kunnen nog|zelfs ~1 geen|niet ~6 zonder|fatsoenlijk|normaal
<school> ~10 museumstuk|fossiel|relikwie|prehistorie|steentijd|middeleeuwen|oertijd
<school> ~8 ivoren toren
<school> ~6 ver ~1 van de werkvloer
<school> ~8 sinds <num> ~4 geen|niet ~3 les|klas ~2 gegeven|gestaan|gezien
lekkere|mooie|fijne|fraaie <school> ~1 ben|zijn|hoor|is
lekker|mooi|fraai voorbeeld ~2 <school>
<school> ~6 ruziet|ruzien|kibbelen ~2 als ~1 kleuters
<school> ~8 hand ~1 in ~1 eigen boezem
<school> ~8 boter op ~2 hoofd
<school> ~8 zand in ~2 ogen
<school> ~6 speelt|spelen ~2 mooi weer
<school> ~8 de|een plaat ~2 voor ~2 kop
<school> ~6 met twee maten
<school> ~6 nog ~1 nooit ~4 voor de klas ~1 gestaan
<school> ~8 wijs ~1 geworden|uit
couldn't|could|can't|cannot ~3 organise|organize|run|find|spell|teach ~5 brewery|pulse|stethoscope|paper|sock|drawer
clueless|useless|hopeless|incompetent|spineless|lazy bunch|lot|people|staff|office|team
<school> ~8-<cut> ruggengraat|iq|inlevingsvermogen|verstand|empathie|charme|daadkracht|visie|organisatietalent|geheugen|intelligentie ~3 van een
ruggengraat|iq|inlevingsvermogen|empathie|charme|daadkracht|organisatietalent ~3 van een ~6 <school>
<school> ~8-<cut> hangt|hangen ~6 van|aan elkaar|mekaar
<school> ~8 liever ~3 kwijt|zien
liever ~4 kwijt ~3 dan ~2 rijk|morgen
<school> ~8 laan|deur ~2 uit ~2 sturen|gestuurd|gezet|trappen|getrapt|schoppen|geschopt|gooien|werken
<school> ~8 ontslaan|oprotten|ophoepelen|opzouten|opdonderen|opflikkeren
ontsla ~2 <school>
<school> ~6 niet|geen|amper ~2 mee te ~2 werken|praten|leven|bezeilen|houden
<school> ~6 hand ~1 boven ~2 hoofd
<school> ~10 onder ~2 tapijt|kleed|mat|vloerkleed
doofpot|doofpotcultuur|angstcultuur|vriendjespolitiek|wanbeleid|wanbestuur|mismanagement|machtsspelletjes|achterklap|pestcultuur|graaicultuur
<school> ~6 kijkt|keek|kijken|weggekeken|wegkijken|wegkijkt ~2 weg|andere-kant
<school> ~6 kop|hoofd ~2 in ~2 zand
<school> ~8 neus ~2 bloedt|bloeden
<school> ~8 niet thuis ~1 geeft|gegeven|geven
<school> ~8 geen ~1 knip ~2 neus
<school> ~8 grootheidswaan|hoogmoed|kapsones|kapsoneslijder|poeha|powertrip
<school> ~6 naast ~1 hun|zijn|haar schoenen
<school> ~6 loze|lege|mooie ~1 praatjes|beloftes|woorden|kreten
<school> ~6 nul|geen|weinig ~2 empathie|inzicht|fatsoen|zelfreflectie|zelfkennis|ruggengraat|ballen|hersens|hersencellen|benul|daadkracht|leiderschap|communicatie|ruggegraat
<school> ~4-<cut> liegt|liegen|loog|bedrieg*|manipuleert|manipuleren|intimideert|intimideren|kleineert|kleineren|pest|pesten|treitert
<school> ~6 toxic|giftig|giftige|verziekt|verziekte|verrot|verrotte|ziekmakend|onveilige|schandalig|schandalige|schandelijk
toxic|giftige|verziekte|verrotte ~2 <school>|sfeer|werksfeer|werkplek
<school> ~4-<cut> <cop> ~5-<cut> <worse>
<worse> ~1 <school>
<school> ~8 weken ~1 vakantie ~6 <fuss>|<whine>
<school> ~8 blij ~2 als ~2 weg|vertrekt|ophoepelt
<school> ~4 he , !
<staff> , he .
<school> ~8 snapt|snappen|begrijpt|begrijpen|luistert|luisteren ~3 echt ~1 nooit|niks|helemaal
zou|had|hadden ~3 <school> ~6 nooit ~3 mogen ~2 worden|lesgeven|aannemen|aangenomen
<school> ~6 nooit ~2 aangenomen|aannemen
<school> ~8 achter ~2 ellebogen
<school> ~6 zakken ~1 vullen|vult
<school> ~4 kinderen|pupils ~3 bang ~2 voor
wereld|school ~4 beter ~2 zonder ~2 <school>
<school> ~6 zelfs|nog ~1 geen|niet ~6 organiseren|regelen|tellen|spellen|schrijven|lezen|rekenen|stilhouden|vasthouden|krijgen
<school> ~6 te ~1 stom|dom|lui|beroerd|laf|gierig|traag|bang|schijterig ~2 om|voor
<school> ~6-<cut> bakt|bakken er ~3 <nothing> ~2 van
<school> ~6-<cut> bakt|bakken er ~3 geen ~1 <damn> van
ze ~1 bakken|kunnen|snappen|begrijpen er ~3 <nothing> ~2 van ~4 <school>
<school> ~8-<cut> ballen verstand
bakt|bakken <school> er ~3 <nothing> ~2 van
<school> ~6-<cut> kan|kunnen er ~4 <nothing> ~2 van
<school> ~6-<cut> snapt|snappen|begrijpt|begrijpen|weet|weten er|daar|hier ~4 <nothing> ~2 van
<school> ~6-<cut> kan|kunnen ~2 echt|ook|helemaal|gewoon <nothing>
<school> ~8-<cut> doet|doen|deed|voert|voeren ~4 geen ~2 <damn>
<school> ~4-<cut> doet|doen ~3 <nothing> !met|meer|liever|anders|aan
<school> ~6-<cut> doet|doen er|daar ~2 <nothing> ~1 aan
geen ~1 <damn> ~2 doet|doen|uitvoert|uitvoeren
interesseert|boeit ~3 <school> ~2 geen ~1 <damn>
<school> ~4-<cut> <cop> ~5-<cut> <bad> !van
<school> ~10 <nothing> ~1 doen|uitvoeren|kunnen|snappen
hopeloos|kansloos|triest|hopeloze geval|gevallen
traag ~1 van begrip
<nag>|klaplopers ~2 die|dat ~1 <school>
<nag> zijn|is het
<school> ~6 <cop> ~3 een ~3 grap|lachertje|giller
wat kan|kunnen ~6 <whine>|zeuren|klagen
<cop> <school> ~4-<cut> <bad> !van|voor
<school> ~4-<cut> <cop> ~4-<cut> een ~3 <joke>|<nag>
<school> ~4-<cut> <cop> ~4 de ~1 slechtste|ergste|stomste
<school> ~4-<cut> <cop> ~4 <nag>
<bad> ~1 <school>
<school> ~3-<cut> liegt|liegen|bedriegt|bedriegen|sjoemelt|sjoemelen
slechte|beroerde|barslechte <school>
niet ~1 vooruit ~1 te branden
deuk in ~2 pakje
geen deuk
<school> ~8 alleen ~3 zichzelf
slechtste|ergste|stomste|vreselijkste|domste|luiste ~1 <school>
wat een|'n|n ~4 <joke> ~4 <school>
wat een|'n|n ~2 waardeloze|belachelijke|slechte|vreselijke|verschrikkelijke|treurige|kansloze ~1 tent|toko|school|organisatie|club|bende|boel|vertoning
<school> ~6 waardeloze|treurige ~1 tent|toko|club|bende
<nag> van ~2 <school>
incompetente|luie|waardeloze|achterlijke|kansloze|arrogante ~1 bende|boel|zooi|club|tent|types|mensen|figuren|lui
<school> ~8-<cut> achter de feiten aan
<school> ~8-<cut> kantjes ~1 eraf|af
<school> ~8-<cut> potje|rommeltje|zooitje|puinhoop|bende|teringzooi ~1 van
<school> ~8 pet naar gooit|gooien
<school> ~6 geen ~2 idee ~2 waar|wat|hoe
<school> ~6 geen ~1 ruggengraat|benul|verstand|visie
<school> ~6 nergens ~2 verstand
<school> ~8 toeten noch blazen
<school> ~8 naar huis ~1 had|hadden gemoeten|gemoogd
<school> ~4-<cut> kan|kunnen ~2 niet ~1 lesgeven|lezen|rekenen|communiceren|luisteren|organiseren|plannen
<school> ~4-<cut> kan|kunnen ~2 geen ~1 orde houden
niemand ~3 kan ~4 lesgeven
<school> ~4 hoort ~3 niet ~2 voor de klas
<school> ~6 luistert|luisteren ~2 nooit
<school> ~6 laat|laten ~2 ons|me|mij|je|iedereen ~4 stikken|barsten|zwemmen|vallen|creperen
<school> ~6 lak|schijt aan
<school> ~6 belazert|belazeren|naait|naaien|besodemietert|bedondert|flikt|flikken ~2 ons|me|mij|je
<school> ~8 alleen ~1 maar ~6 bezig ~2 met ~1 zichzelf
<school> ~6 alleen ~1 maar ~2 met zichzelf
<school> ~3-<cut> roddelen|roddelt|slijmen|slijmt
<staff>|<school> ~3 <again> ~2 roddelen|klagen|zeuren
<school> ~4-<cut> <whine>
<school> ~4-<cut> <again> ~3-<cut> <fuss>
spoort|sporen ~2 <school> ~1 niet
<school> ~5 spoort|sporen ~4 niet
<school> ~4 niet goed ~1 snik|wijs|bij
<school> ~6 weg ~1 kwijt
<school> ~4 van ~2 de pot gerukt
<school> ~6 niet ~1 uitstaan|luchten
haat ~1 mijn|m'n|mn|deze|onze|die ~1 <school>
hekel aan ~2 mijn|m'n|mn|deze|onze|die|dat|het ~1 <school>
gek|doodziek|strontziek|moedeloos|kotsmisselijk|spuugzat|ziek ~1 van|worden ~3 <school>
klaar|zat ~1 met ~1 die|dat|deze|onze|dit|ons ~1 <school>
zat|beu die|dat|deze|onze|dit|ons <school>
neemt|nemen ~2 <school> ~2 serieus
our|my|this|the principal|school|board|colleagues|boss|team|headteacher|management|head ~2 is|are ~3 <bad>
our|my|this|the principal|school|board|colleagues|boss|team|headteacher|management ~2 is|are ~2 a|an|such ~2 <joke>
<bad> principal|school|board|colleagues|boss|headteacher|management|teachers
zoek|zoekt|zoeken ~2 ander|een-ander ~1 vak|baan
snugger|snuggerste|slimste ~3 <staff>
achterlijk|achterlijke|belachelijk|belachelijke|debiel|debiele ~1 beleid|plan|besluit|idee|regel|regels ~4 van ~2 <school>
<school> ~8-<cut> te roddelen|klagen|zeuren|zeiken
kliekje|kliek|kippenhok|roddelclub|slangenkuil|haaientank ~6 <school>
<school> ~6 kliekje|kippenhok|roddelclub|slangenkuil|haaientank
`,
  parents: `
<parent> ~14 zoek ~1 een hobby
<parent> ~12 ervaringsdeskundige|ervaringsdeskundigen|deskundige ~3 elk|alle|ieder
<parent> ~14 niet ~2 die ~6 kan ~2 lezen|parkeren|luisteren
<parent> ~14 neem ~1 een hobby
<parent> ~8 hebben|heeft ~2 niks|niets beters te doen
<parent> ~12 achter ~2 oren krabben
<parent> ~10 geen ~1 wekker
<parent> ~10 zelf ~2 geen ~1 idee|orde|structuur
gratis oppas ~6 <parent>
<parent> ~8 gratis oppas
<parent> ~8 grenzen ~1 stellen ~4 moeilijk|leren|vies|woord
<parent> ~10 van toeten noch
<parent> ~6 nog|zelfs ~1 geen ~4 smeren|strikken|lezen|afvegen
<parent> ~1 van tegenwoordig|vandaag
<parent> , he
<parent> ~6 prinsje|prinsesje|prinsjes|kroost|koter|koters ~3 nooit|alles|niets|niks|perfect
prinsje|prinsesje|koter|koters ~6 nooit ~4 fout
<parent> ~8 achter ~2 ellebogen
<parent> ~6 nul|geen|weinig ~2 opvoeding|fatsoen|manieren|inzicht|zelfreflectie|hersens|hersencellen|benul|ruggengraat|ballen
<parent> ~4-<cut> <cop> ~5-<cut> <worse>
<worse> ~1 <parent>
<parent> ~6 niet|geen ~2 mee te ~2 werken|praten|leven|bezeilen
<parent> ~6 nooit|geen ~2 kinderen ~2 krijgen|nemen|gekregen|moeten
<parent> ~8 kinderen ~2 dumpen|dumpt|afgedumpt|gedumpt|af-te-schuiven
dumpen|dumpt|dump ~3 kind|kinderen|kroost
<parent> ~6 te ~1 stom|dom|lui|beroerd|asociaal|laf ~2 om|voor
<parent> ~8 denkt|denken ~4 alleen|middelpunt|wereld|koning|prinses|rechten|beter
<parent> ~6 rijbewijs|diploma|examen ~4 kind|kinderen|ouder|opvoeden
appel ~6 boom ~8 <parent>
<parent> ~8 appel ~4 boom
<parent> ~4 nog ~2 erger
<parent> ~6 zelf ~3 kleuter|kleuters|kinderachtig|kind
drammerig*|bakfietsouders|bakfietsmoeders|curlingouders
<parent> ~5-<cut> <cop> ~5-<cut> <bad> !van|voor
<parent> ~5-<cut> <cop> ~3 <nag>
<bad> ~1 <parent>
met zulke <parent>
stupid|dumb|crazy|awful|terrible|annoying|insane mother|father|mom|mum|dad|parents|parent
slechte|beroerde|barslechte <parent>
zeikouder*
zeurouder*
zeikmoeder*
zeurmoeder*
zeikvader*
klaagouder*
klaagmoeder*
kutouder*
rotouder*
drammouder*
asomoeder*
asoouder*
weer|alweer|weeral|nog ~2 zo'n|zon|zulke ~1 <parent>
weer|alweer|weeral ~1 een|zo'n ~1 madam|madammeke|meneer|mevrouw ~6 die ~8 denkt|weet|vindt
wat een|'n ~1 draak|kenau|wijf|secreet ~3 mens|moeder|vader|ouder|collega
weer|alweer|weeral ~1 een|zo'n ~1 <parent> ~8 die ~8 weet|weten|denkt|vindt|zeurt|klaagt|moeilijk|komt
<parent> ~6 die ~4 beter weet|weten
<parent> ~5-<cut> altijd|allemaal|alles ~1 beter weet|weten
<parent> ~4-<cut> weet|weten ~1 het ~3 beter
<parent> ~5-<cut> <whine>
<parent> ~4-<cut> <again> ~3-<cut> <fuss>
<parent> ~6 opgevoed ~2 moeten|worden
<parent> ~8 opvoedcursus|opvoedingscursus
<fuss>|<whine> van ~3 <parent>
<fuss>|<whine> ~1 over|met <parent>
<again> ~2 <parent> ~3 <fuss>
<parent> ~6 spoort|sporen ~3 niet
<parent> ~4 niet goed ~1 snik|wijs
<parent> ~8 liever dom ~2 houden
<parent> ~5 kan|kunnen ~2 niet ~1 opvoeden
<parent> ~6 bakt|bakken|snapt|snappen|kan|kunnen er ~4 <nothing> ~2 van
<parent> ~8 doet|doen er ~2 <nothing> ~1 aan
<parent> ~6 geen ~2 <damn> ~3 interesseert|boeit|schelen|doet|doen
interesseert|boeit ~3 <parent> ~2 geen ~1 <damn>
<parent> ~8 te lui ~4 om
<parent> ~8 te beroerd ~4 om
gek|doodziek|strontziek|moedeloos|kotsmisselijk|spuugzat|ziek ~1 van|worden ~3 <parent>
klaar|zat ~1 met ~1 die|deze|onze|zulke|dat ~1 <parent>
zat|beu die|deze|zulke <parent>
nagel ~2 doodskist
<parent> ~4 achter ~2 ipad|telefoon|tablet|scherm ~2 parkeren|geparkeerd
parkeren ~3 achter ~3 ipad|telefoon|tablet|scherm
neem ~3 kinderen ~3 als je
moeten|mogen ~2 <parent> ~4 opvoeden|opvoedcursus|opvoedingscursus
<parent> ~4 moeten|mogen|zou ~3 eens ~2 opvoeden|opvoedcursus
haat ~2 <parent>
hekel aan ~3 <parent>
the|these|those|our|some parents ~2 are ~3 <bad>|crazy|insane|worst|stupid|idiots
<bad> parents|mom|mother|father
`,
  pupils: `
<pupil> ~4-<cut> <cop> ~5-<cut> <worse>
<worse> ~1 <pupil>
stel|stelletje|bende|troep|kudde|roedel|horde|zooi|zooitje|verzameling|zwerm ~2-<lief> apen|beesten|wilden|varkens|monsters|terroristen|idioten|ettertjes|zwakzinnigen|hyena's|ratten|snotapen|rotjochies|kneuzen|schapen|nietsnutten|leeghoofden
<pupil> ~6 niet|geen|amper ~2 mee te ~2 werken|leven|bezeilen|houden
<pupil> ~6 nul|geen|weinig ~2 hersens|hersencellen|hersencel|opvoeding|fatsoen|manieren|benul|verstand
hersencel|hersencellen ~4 samen|delen|met
<pupil> ~6 te ~1 stom|dom|lui|beroerd|achterlijk ~2 om|voor
iq ~3 van ~2 een ~2 <thing>
verwende|brutale|luie|vervelende|irritante|rotte|achterlijke|vreselijke ~2-, snotapen|snotneuzen|nesten|prinsesjes|etters|ettertjes|apen|mormels|krengen|krengetjes|rotzakjes|pubers|gasten|donderstenen|kutjes|blagen
<pupil> ~8 komt|komen|wordt|worden|word ~3 nooit|niks|niets ~1 van|terecht
<pupil> ~6 niks|niets ~1 van ~2 terecht
<pupil> ~4 hopeloos|verloren|kansloos geval|zaak
<pupil> ~6 dom|dommer ~2 als|dan ~2 het|een ~1 achterend|varken|varkens|ezel|steen|baksteen|stoeptegel|deur
dat|die|dit|deze|onze|mijn ~2 <pupil> ~6-<cut> spoort|sporen ~3 niet
<pupil> spoort|sporen ~3 niet
<pupil> ~4 niet goed ~1 snik|wijs
dat|die|dit|deze|onze|mijn ~2 <pupil> ~3-<cut> <cop> ~5-<cut> lui|verwend|onhandelbaar|irritant|onuitstaanbaar|onbeschoft|asociaal|dom|debiel|hopeloos|kansloos|waardeloos|achterlijk|kut|klote|stom|verrot|gestoord
<pupil> ~3-<cut> zijn|is ~3 <nag>
die|deze|dat|dit|onze ~2 <pupil> ~4-<cut> zijn|is ~3-<lief> beesten|dieren|apen|varkens|tuig|monsters|wilden|nachtmerrie|ramp|hel
greintje|greintje respect|fatsoen|opvoeding
verwend|verwende|irritant|irritante|onbeschoft|onbeschofte|luie|lui|dom|domme|hopeloze|hopeloos|onhandelbare|waardeloze|kansloze|asociale|vervelend|achterlijke|stom|stomme|brutale ~1-, <pupil>|ventje|nest|prinsesje|mormel|mormels
zo'n|die|dat|dit ~1 mormel|mormels|ettertje|ettertjes|rotjoch|rotkind|rotkinderen|rotklas|pestkop|pestkoppen|aso's
wat een ~3 ettertje|ettertjes|mormel|rotjoch|rotkind|rotkinderen|rotklas|teringklas|kutklas|zooitje|aso's
rotgroep|kutjaar|rotjaar|kutklas|rotklas|teringklas|klotegroep|kutgroep|klereklas|kankerklas
met ~1 dit|dat|zo'n|zon ~1 zooitje|stelletje|zootje|zooi|klas|tuig|ongeregeld
zooitje|zootje ongeregeld
deze|die|dit|mijn|onze ~1 klas|groep ~2 is ~3 slechtste|ergste|domste|luiste|irritantste|stomste|vervelendste|zwakste
slechtste|ergste|domste|luiste|irritantste|stomste|vervelendste ~1 klas|groep|leerlingen|kinderen|kind|lln|jaargang
gek|doodziek|strontziek|moedeloos|kotsmisselijk|spuugzat ~1 van|worden ~1 die|dat|deze|dit|mijn|m'n|mn ~3 <pupil>
haat ~1 die|dat|deze|dit|mijn|m'n|mn ~1 klas|groep|kinderen|kids|leerlingen|lln|kind|joch
hekel aan ~1 die|dat|deze|dit|mijn|m'n|mn ~1 klas|groep|kinderen|kids|leerlingen|lln|kind|joch
<pupil> ~6 onder|achter ~1 het behang
<pupil> ~4-<cut> te dom|lui|stom om ~1
achterlijk gehouden
dommer dan ~2 <pupil>
this|these|those|my ~1 kids|class|pupils|students|group ~2 are|is ~3 <bad>|idiots|brats|animals|stupid|dumb|dumber
worst class|group|kids|students
`,
  people: `
stel|stelletje|zooitje ~1 ongeleide projectielen
kleuterclubje|kleuterclub|apenrots|kiekenkot|apenkot|poppenhuis ~8 <any>
<any> ~8 kleuterclubje|kleuterclub|apenrots|kiekenkot|apenkot
<any> ~10 clowns .|!
wat ~2 zielig , ~2 <any>
<any> ~3-<cut> kan|kunnen ~1 echt|ook|gewoon ~1 niks|niets .|!|,
<any> ~4-<cut> <cop> ~1 erger|dommer|luier|kinderachtiger|lastiger|irritanter ~1 dan|als ~3 <any>|kleuters|kinderen|peuters
<any> ~5 als ~2 natte|dooie|dode|lege|slappe|kapotte|blinde|verdwaalde|halve|doofstomme krant|dweil|vis|spons|vaatdoek|zak|accu|gieter|mus|muur|kikker|batterij|vogel|klok|theedoek
<any> ~5 als ~2 zoutzak|dweil|puddingbroodje|baksteen|kleuter|kleuters|slak|slakken|zombie|robot|vaatdoek|koe|dictator|koning|keizer|prinses
<any> ~10 dumpen|dumpt ,|.|!
schaam je ~6 <any>
<any> ~14 , schaam je
<any>|vent|vrouw|man|mens|gast|kerel|type|types ~8 zonder ~1 ruggengraat|hersens|hersencellen|ballen|empathie|geweten|fatsoen|benul
een en al ~2 chagrijn|chagrijnen|chagrijnigheid|zuurpruim|zuurpruimen|zuurheid|gezeur|geklaag|gemopper|geroddel|achterklap|haat
<any>|<nag> ~6 elkaar|mekaar ~2 de tent uit
<any> ~10 op|over elkaar|mekaar ~3 vitten|katten|kankeren|zeiken|roddelen|afgeven
<any> ~8 elkaar|mekaar ~3 afkatten|afzeiken|afbranden|zwartmaken|wegpesten|tent-uit
<any> ~8 haat en nijd
<any> ~3-<cut> <cop> ~2 een|'n|n wandelend|wandelende ~1-<lief> ramp|stropdas*|rampgebied|zeurpiet|klaagmuur|sukkel|leeghoofd|lachertje|grap|puinhoop
niets|niks beters te doen ~2 dan
aan ~3 niet uit te leggen
iedereen|allemaal ~1 gek behalve
niet ~1 het ~1 scherpste mes
niet ~1 de ~1 snuggerste|slimste|scherpste
licht|lichtje ~2 niet aan ~2 boven
luie ~1 donder|donders|flikker|flikkers|varken|varkens|reet|apen|zakken|zak|krengen
zoek ~2 hulp ~2 !bij|voor
laat je ~2 nakijken|behandelen|opnemen
niet ~1 goed ~2 bij ~2 je ~1 hoofd|verstand|hoofie
niet goed ~1 wijs|snik|snugger ~1 jij|jullie|die|dat
niet ~2 mee te werken ~6 opsluiten
wie ~1 denk|denkt ~2 wel ~4 bent|is
schaam je ~1 kapot|dood|diep
je|jij|jullie ~1 zou|moet|moeten|moest ~3 diep? schamen
uitgebluste|verzuurde|zure|gefrustreerde|verbitterde|hysterische|overspannen|bemoeizuchtige|neurotische ~2-<cut> <any>|mutsen|theemutsen|trut|trutten|tante|tantes|wijven|mannetje|oude|types|kippen|dozen|troela's|madam
slangenkuil|wespennest|kippenhok|kakelfabriek|roddelclub|klaagclub|zeikclub|zeurclub|kneuzenclub|slangennest
stel|stelletje|clubje|bende|zooitje|kliekje|verzameling|groepje|team ~2-<lief> <nag>
<any> ~3-<cut> stinkt|stonk|stinken ~3 uit|naar|bek|mond|zweet|koffie
stinkt ~2 uit ~2 bek|mond|muil
<nag> van ~2 een ~1 <any>|vent|wijf|mens|man|vrouw
jij|je|jullie ~2 zo ~1 lelijk|dom|dik|vies|zielig|nep|saai ~1 dat
zo ~1 dom|dik|lelijk ~4 dat ~6 spiegel|spiegels|varken|achterend|vanzelf
<any> ~3-<cut> <cop> ~3 een ~2-<lief> <nag>
gezellig? stelletje ~1 roddeltantes|amateurs|prutsers|jankers|slijmballen|watjes|mutsen|egoisten|nietsnutten|zeurkousen|zeikerds|betweters|hypocrieten|luilakken|aso's|kleuters|kippen|ezels
stel ~1 roddeltantes|amateurs|prutsers|jankers|slijmballen|mutsen|nietsnutten|zeurkousen|zeikerds|betweters|hypocrieten|aso's|graaiers
`,
};

/** Family words: with "mijn" before them they are the writer's own people, no one of the school. */
export const FAMILY = list(
  `moeder vader mama papa mam pap ma pa ouders oma opa moeders vaders kind kinderen kids zoontje dochtertje puber pubers peuter kleuter tweeling jongens meiden meisje jongen`,
);
