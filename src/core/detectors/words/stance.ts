/**
 * Ways of taking a side without the words "ik vind", by what they do. `closing`: ends the matter ("punt.", "zo simpel is het").
 * `sarcasm`: praise that is none. `agreement`: joins somebody else's opinion. `rhetorical`: a question that wants no answer.
 * `blame`: what follows from what others did ("en dan klagen", "moet je niet gek opkijken"). `dismissal`: does away with something.
 * `axiom`: a general truth that is none ("zolang …", "zonder … geen", "is geen … maar"); `trend`: how it has been for
 * years; both count beside a disputed subject only.
 * Source: own list after the e-ANS (2021) on modality, comparison, conditional and concessive clauses and rhetorical questions.
 */
export const STANCE_CLASSES = {
  high: [
    'minister*',
    'kabinet',
    'haag',
    'ministerie',
    'ocw',
    'bestuur*',
    'politiek',
    'overheid',
    'gemeente',
    'inspectie',
    'bewindspersoon',
    'bewindslieden',
    'staatssecretaris',
  ],
  late: ['eindelijk', 'nou', 'nu', 'eens', 'nog'],
} as const;

export const STANCE = {
  closing: `
    , punt
    . punt .
    punt uit
    period .
    full stop .
    end of story|discussion
    einde discussie|verhaal
    zo simpel|eenvoudig|makkelijk|moeilijk ~1 is
    simpel ~1 zat
    that simple
    niet meer en niet minder
    basta
    rocket science
    en anders niet
    klaar .
    klaar is kees
    that's it
    dat moest ~1 ~1 even|gezegd
    het is ~1 niet anders dan
    moet ~2 van het|mijn hart
    wake up
    word ~1 wakker
    zie|zo zit ~1 dat
    hoe moeilijk kan
    zo moeilijk is ~1 niet
    denk daar ~2 over na
    laat dat ~2 inzinken|bezinken
    think about that
    let that sink
    no excuses
    enough already
  `,
  sarcasm: `
    fijn|leuk|lekker|gezellig|mooi|top|knap hoor|dan
    goed|lekker bezig <high>
    mooi|leuk|goed|fijn|knap bedacht|geregeld
    logica ?
    logisch toch ?
    fruitmand*|taartje|bloemetje|applausje ~8 <high>
    <high> ~8 fruitmand*
    applaus voor
    petje af voor <high>
    hoe|wat verrassend|origineel|handig
    wat een verrassing
    goh
    tuurlijk , ~1
    ja hoor
    dank|bedankt ~1 <high>
    gefeliciteerd ~1 <high>|den
    yeah right
    well done ~2 government|minister|ministry
    great idea ~8 !|?|🙄|🙃
    blijkbaar|kennelijk is|zijn|mag|mogen|moet|kan|denkt|vindt|hebben
    zogenaamd|zogenaamde|zogeheten
    je verzint ~2 niet
    kun|kan je niet verzinnen
    grappig dat|hoe
    vast heel
    wereldidee
    heus ~2 wel
  `,
  agreement: `
    amen
    precies dit|dat|zo !wat
    precies !om|<num>|een|op
    exact dit
    helemaal|volledig|volkomen|geheel|roerend mee? eens|akkoord|waar|juist
    eens !|.
    zo eens
    spijker op
    zo is het ~1 !|.|,
    zo is dat
    hear , hear
    hear hear
    eindelijk iemand
    goed|mooi|treffend|scherp|raak gezegd|verwoord|geschreven
    wat hij|zij|jij zegt
    dit dus
    dit 👆
    💯
    so true
    this .|!|👆|💯
    exactly this
    couldn't agree more
    totally agree
    waar woord
    wijze|ware woorden
    woord van waarheid
    niks|niets aan toe te voegen
    niet mee eens
    oneens
    dikke onzin
    preek
  `,
  rhetorical: `
    waarom moet|moeten|mag|mogen|krijg|krijgt|krijgen|kan|kunnen|doen|laten|blijven|blijft|betalen|betaalt|verdient|verdienen|luistert|geven|gaan|zijn|is|heeft|hebben ~14 ?
    wanneer ~8 <late>
    hoe lang|lang|vaak nog
    hoelang nog|moeten|gaan|blijven
    waar blijft|blijven
    waar is|zijn ~4 gebleven|lef|geld
    waar gaat|gaan ~3 geld|miljoenen|miljarden ~2 naar|heen
    wie ~2 nog voor de klas
    wie ~1 wil|gaat dat|dit|er ~3 nog
    wie betaalt ~1 dat|dit|de
    wie ~1 heeft hier|daar ~1 wat|iets aan
    wat gaat er ~2 af|vanaf
    wat schieten|schiet ~3 op
    wat lost ~2 op
    is|zijn ~3 gek|blind|doof geworden|?
    leg ~1 me|mij ~1 ~1 uit
    leg ~1 uit
    hoe dan
    mag ik ~8 of ~4 ?
    of ~2 lig|ligt|ben ~2 aan mij
    ligt ~1 het ~1 aan mij
    serieus ?
    really ?
    why do|are|must|should|does|can't ~14 ?
    when will
    how is ~4 fair|possible|okay|ok
    what is|are ~4 thinking
    vind|vinden we|jullie dit|dat ~1 normaal
    is dit|dat ~2 normaal|eerlijk|nou
    en dat ~2 noemen|heet
    noemen ze|we dat|dit
  `,
  blame: `
    samenleving|land|politici|<high>|bestuurders|mensen|ouders|scholen|managers die|dat ~10 krijgt|krijgen|verdient|verdienen|mag|mogen|moet|moeten|kan|kunnen|snapt|snappen
    iemand|iemands|ze bedacht|verzonnen|bedenkt dat
    beknibbelt|beknibbelen ~2 op
    symptoom van
    structureel ~2 fout|mis|tekort
    prachtig|mooi|leuk|prima|goed ? , maar
    prachtig|mooi|leuk|sympathiek|nobel , ~1 maar ~2 wie|hoe|waar|wat|zonder|dan
    puur|pure pesterij|symboliek|geldklopperij|angst|onwil|armoede|luiheid
    wet van meden
    en ~1 dan ~3 klagen|verbaasd|roepen|mopperen|huilen|raar|gek|zeuren|schrikken|zich|vragen
    niet ~2 raar|gek|vreemd ~1 opkijken|opkijkt|staan|vinden
    verbaasd|verbaasde zijn|staan dat|over
    gek he
    vind je het gek
    niemand die ~5 doet|ingrijpt|luistert|durft
    niemand doet ~2 iets|wat
    dankzij <high>
    <high> ~4 slaapt|faalt|liegt|snapt|kijkt|doet|laat|plukt|heeft ~4 niks|niets|weg|geen|toe|vallen|stikken
    nog ~1 nooit ~6 voor ~1 klas|groep|bord gestaan|staan|stond
    nooit ~3 voor ~1 klas|groep ~1 gestaan|stond
    achter ~2 bureau bedacht|verzonnen|zitten
    wie ~1 denkt|roept|beweert|meent|gelooft|zegt ~10 heeft|moet|mag|kent|weet|is
    heeft|hebben ~1 het niet|nooit begrepen|gesnapt
    afgeschoven|afschuiven|doorgeschoven ~4 op|naar
    op ~2 bord|bordje ~1 van
    bij ~1 leraar|leraren|school|scholen|leerkracht gelegd|neergelegd|gedumpt|gedropt
    over ~1 ruggen|rug van|heen
    jarenlang|structureel ~6 uitknijpen|uitknijpt|bezuinigd|verwaarloosd|genegeerd
    door mensen die
    de zoveelste
    tal van managers
    de hete brij
    met de mond beleden
    mooie woorden
    luchtballon*
    papieren tijger
    wc - papier
  `,
  dismissal: `
    geef mij|ons|ze|hen|de|me geen ~8 maar
    mag|mogen|moet|moeten ~1 het|de|den ~1 <high> ~2 uitleggen|verantwoorden|oplossen|bedenken|betalen
    <high> ~2 mag|moet ~3 uitleggen|verantwoorden|oplossen|betalen
    leg|leggen ~3 werk ~1 neer ~12 <high>|doormodderen|genoeg|zat|klaar
    throw ~5 away|out
    bin|ditch|scrap|drop the|those|these|all
    never|doesn't|don't|didn't ~1 made? ~1 make? sense
    makes|made ~1 no|little sense
    give them|us|teachers|children|kids|schools ~2 time|knowledge|books|space|trust|back|whole|real
    stop ~1 blaming|testing|asking|pretending|treating|calling
    take ~5 seriously
    i'd rather|sooner
    instead of
    more harm than
    set up to fail
    a box to tick
    tick|ticking boxes
    over mijn|mn|m'n lijk
    gestolen worden
    laten we ~1 eerst|nou|vooral|eens|toch|stoppen|ophouden|beginnen
    doe ~1 iets|wat !leuks|anders
    doe er ~2 aan
    geef ons
    tijd om ~1 het|dat|dit|die|de ~4 anders|opnieuw|te|af
    dan moet|moeten je|we|men|u ~3 wel|ook|eerst
    zou|zouden pas
    wat kinderen|leraren|scholen|leerlingen ~2 nodig hebben
    durft niemand
    niemand durft
    horen|hoort niet ~1 in|op|thuis|bij
    is|are ruining|destroying|killing|failing|breaking
    het is|wordt tijd dat|voor|om
    prullenbak|prullenmand|vuilnisbak|kliko|papierbak|container in|ermee|mee
    overboord|weggooien|wegdoen|opheffen|opdoeken|ontmantelen
    hou|houd|houden ~1 ~1 op met
    hou|houd toch op
    kap|kappen ~1 ~1 met|mee
    doe|gooi ~3 weg
    gooi ~4 overboord|eruit
    niet ~1 te doen ,|.|!
    niet vol te houden
    hoeft|hoeven|hoef|moet|mag|kan|mogen|kunnen van mij ~1 niet|weg|best
    van mij hoeft|mag|moet|mogen
    bespaar|bespaart|spaar me|mij|ons
    geef ~3 liever
    ik ben ~3 klaar|zat|moe
    daar ~2 klaar mee
    <high> ~4 aftreden|opstappen|ontslag|naar huis|weg
    laat ~2 <num>? kleuters|kinderen|leraren|leerkrachten|scholen|juffen|kids ~3 zijn|spelen|doen|lesgeven|werken|bewegen
    let kids|children|teachers|them be|play|teach
    pay teachers|them
    ban ~3 !ana
    no place in
    get rid of
    time to ~2 ban|stop|scrap|rethink|listen
    moet|moeten|mag|mogen|kan|kunnen ~4 korter|langer|kleiner|omhoog|omlaag|eraf|eruit|vaker|strenger|eerder|later|hoger|lager|groter|op de schop|helling
    gelijk ~1 stoppen|weg
    geef ~2 leraren|leerkrachten|scholen|school|kinderen|kleuters ~4 tijd|ruimte|vertrouwen|rust|terug
    investeer
    betaal ~3 meer|beter|fatsoenlijk|normaal
    maak|zorg eerst|eindelijk|nou|dan
    begin eens|eerst
    luister|luistert ~1 eens|eindelijk|nou
    baas ~1 in ~1 eigen
    ik ~1 stem ~4 op|links|rechts
    stem ~1 ze|hem|haar|ze weg
    stem ~1 op|links|rechts|blanco|met
    hulde aan|voor
    leve de|het
    nee tegen
    ja tegen
  `,
  axiom: `
    until ~10 will|won't|we'll|nothing
    was|is the easy|hard|real part|problem|question|scandal
    we'd|you'd|i'd call
    spend|spends|spent ~8 then|and|but
    if ~8 we'd|you'd|would
    zolang ~8 blijf|blijft|blijven|zal|zullen
    pas als|wanneer ~10 dan|wordt|kan|verandert
    weer ~1 een <high> die|met
    nog ~3 jaar ~2 zo doormodderen|doorgaan|verder
    doormodderen|aanmodderen|doorploeteren
    vroeger ~10 nu|tegenwoordig
    het zijn altijd
    als ~8 dan ~6 pas|nooit|niet
    zolang !als|mogelijk|ik|mijn|mn|m'n|je|jij
    zonder ~6 geen|niks|niets|wordt|kun|kan|blijft|is
    is|zijn|blijft|blijven geen
    is|zijn|blijft|wordt|worden niet te
    is|zijn|was|wordt ~2 niets|niks anders|meer|minder dan
    is|zijn|worden|wordt het nieuwe
    zal|zullen|gaat|gaan|kan|kunnen ~3 nooit
    allesbehalve
    begint|beginnen ~1 bij|thuis|met een|de|het|ouders|goede|leraren|kleine
    niet ~6 maar
    geen ~4 maar
    wel ~6 , ~1 maar geen|niet
    wel geld|tijd ~4 voor
    geld|tijd ~4 voor ~8 maar|en niet|geen|niets|niks
    hoe meer|minder|groter|kleiner ~8 hoe
    minder|meer dan ~2 ooit
    verdeelt|verdelen|benadeelt|straft|beloont|vergroot|vergroten|verkleint
    in ~1 ruil|plaats voor|van
    een gunst|fooi|aalmoes|schijntje|doekje|wassen|recht|luxe|farce|illusie|verdienmodel|melkkoe|pleister|kruimel
    de enige sector|plek|baan|beroep
    is|zijn belangrijker|nuttiger|harder|leuker|waardevoller dan
    zegt|zeggen niks|niets|weinig|meer|alles
    meet|meten ~4 niet|niks|geen
    leer|leert|leren ~4 niets|niks|niet|meer|nooit|beter
    gaat|gaan ~3 mis|fout|kapot|ten|eraan|verloren|onderdoor
    loopt|lopen ~3 spuigaten|vast|leeg|weg
    verdwijnt|verdwijnen|belandt|eindigt ~3 la|lade|zakken|kast
    is|zijn|was|waren ~2 vol|leeg|kapot|gek|failliet|klaar|kansloos|dood|heilig|doorgeslagen ~1 .|!|,|en|van
    tekortdoen|tekort doen
    de rug recht
    in de knel|steek|kou
    onder het mom|motto
    if ~10 , ~10 pay|stop|start|then|don't
    is not|isn't|aren't|are not ~1 a|an|the
    will never
    always ~4 never
    nobody ~4 teach|listens|cares
    you can't
  `,
  own: `
    persoonlijk vind|denk ik
    vind|denk ik persoonlijk
    ik vind ~1 dat we|er|de|het|ze|deze|die|nederland|iedereen|niemand|men|je|wij|twente|onze|elke|elk|alle
    vind ik ~1 dat we|er|de|het|ze|deze|die|nederland|iedereen|niemand|men|je|wij|twente|onze|elke|elk|alle
    ik maak ~1 zorgen over
    in my view|opinion
    i said it
  `,
  generic: `
    geen|niet|nooit|niets|niks !ver
    toch|tenminste|overal
    moet|moeten|hoort|horen|verdient|verdienen|mag|mogen
    ieder|elk kind|school|leraar|leerkracht|mens|land
    iedereen|niemand|altijd
    is|zijn een|de|het ~3 geworden|industrie|koe|sprookje|schijn*|circus|ziekte|hobby|strijd|kwestie
    straks ook|nog
    gebakken peren
    en nog ~1 zitten|zit|zijn|is|moeten|krijgen
    er uit
    eruit .|!
    wil|willen|scheelt
    shouldn't|should|never|no|not
  `,
  narrative: `
    ik|we|wij heb|hebben|ben|was|waren|ging|gingen|had|hadden|kreeg|kregen|mocht|mochten|ga|gaan|zit|sta|werk|zoek|zoeken|lees|mis
    heb|ben|was|ging|had|kreeg|mocht|ga|zit|sta|werk ik|we|wij
    vandaag|vanochtend|vanmiddag|vanavond|gisteren|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|vakantie|straks
    mijn|mn|m'n|onze|ons|je|jullie|jouw|uw
    hij|zij|haar|hem
    juf|meester|mevrouw|meneer
    zorgde|werd|werden|waren|was|stelde|verdedigt
    my|our|today|yesterday|tomorrow|we|he|she
    haha|😂|😅|❤️|😍|🥰|☀️|🎉|😊
    klaar|gekocht|gelezen|besteld|leuk|leuke|mooi|mooie|fijne|fijn|tip|graag|zin
  `,
  trend: `
    al|nu jaren|jarenlang|decennia|decennialang
    jaar na jaar
    jaar in , jaar
    jarenlang
    steeds|alsmaar|almaar meer|minder|vaker|groter|voller|zwaarder|hoger|lager
    alweer|weer|wederom ~1 een|zo'n ~1 rapport|plan|plannetje|minister|bezuiniging|wet|regel|regeltje|protocol|formulier|methode|vinkje|taak|pilot|commissie|onderzoek|campagne|app|test|toets
    nog|weer meer ~1 erbij|op|werk|taken|regels|toetsen|vinkjes|formulieren|administratie|papier*|meten
    er ~2 bij ~1 op
    te vroeg|laat|duur|druk|vol|groot|hoog|zwaar|lang|snel|vaak
    altijd ~1 maar|weer|hetzelfde|dezelfde
    elk|ieder|elke|iedere jaar|keer|kabinet|minister ~8 weer|opnieuw|ander|andere|hetzelfde
    fooi|aalmoes|loonstrook*|leaseauto
    <num> euro .|!|? ~1 en
    onderbetaald*|ondergewaardeerd*|kapotgemanaged|uitgehold|uitgekleed|uitgeperst|uitgemolken|doodgeknepen|overbelast*|overvraagd*|ondergesneeuwd
    bizar land|dat
    zonde van
    grootste probleem|onzin|fout
    ramp
  `,
};
