/**
 * Marks of an opinion. `verdict`: judges, also without "ik vind" ("gemiste kans"). `demand`: wants something otherwise ("hoog tijd
 * dat", "weg met"). `view`: announces a view of one's own. `claim`: states as a fact what can be disputed; it counts beside a
 * disputed subject only. `lean`: could be news too, so only a reader who weighs every opinion minds it.
 * Source: own list after the subjectivity cues of the Algemene Nederlandse Spraakkunst (e-ANS 2021, modality and
 * evaluative adverbs) and letters to the editor; no third-party lexicon.
 */
export const OPINION_CLASSES = {
  bad: [
    'schandalig*',
    'schandelijk*',
    'belachelijk*',
    'bespottelijk*',
    'absurd*',
    'onacceptabel*',
    'onbegrijpelijk*',
    'waanzin',
    'idioot',
    'idiote',
    'idioterie',
    'onzinnig*',
    'onzin',
    'flauwekul',
    'kolder',
    'lachwekkend*',
    'treurig*',
    'zorgwekkend*',
    'zorgelijk*',
    'onverantwoord*',
    'onhoudbaar',
    'onhoudbare',
    'onmenselijk*',
    'ongehoord*',
    'onterecht*',
    'krankzinnig*',
    'achterhaald*',
    'peperdu*',
    'waardeloos',
    'waardeloze',
    'nutteloos',
    'nutteloze',
    'zinloos',
    'zinloze',
    'mislukking',
    'fiasco',
    'farce',
    'poppenkast',
    'symptoombestrijding',
    'schijnoplossing*',
    'schijnvertoning',
    'kaalslag',
    'wanbeleid',
    'wegbezuinig*',
    'kapotbezuinig*',
    'lachertje',
    'hypocriet',
    'hypocrisie',
    'overschat',
    'overgewaardeerd',
    'doorgeslagen',
    'doorgeschoten',
    'tijdverspilling',
    'geldverspilling',
    'weggegooid',
    'dieptriest',
    'ridiculous',
    'outrageous',
    'disgrace*',
    'nonsense',
    'unacceptable',
    'overrated',
    'pointless',
    'hopeloos',
    'hopeloze',
    'armoedig',
    'oneerlijk*',
    'beschamend*',
    'stompzinnig*',
    'wereldvreemd*',
    'zinnig*',
    'bezopen',
    'gestoord*',
    'kortzichtig*',
    'onbestaanbaar',
    'wraakroepend*',
    'ongepast',
    'mess',
    'disaster',
    'broken',
    'misdadig*',
    'schaamteloos',
    'schaamteloze',
    'falend*',
    'flut*',
    'sardineblik*',
    'crimineel',
    'kansloos',
    'kansloze',
    'walgelijk*',
    'gekkenwerk',
    'gekkenhuis',
    'gotspe',
    'blamage',
    'aanfluiting',
    'wanvertoning',
    'schandvlek',
    'schandaal',
    'giller',
    'lariekoek',
    'gedrocht',
    'betutteling',
    'betuttelend*',
    'geneuzel',
    'gedram',
    'puinhoop',
    'wensdenken',
    'luchtfietserij',
    'kapitaalvernietiging',
    'bezigheidstherapie',
    'overbodig*',
    'onwerkbaar',
    'onuitvoerbaar',
    'onrechtvaardig*',
    'naief',
    'naieve',
    'windowdressing',
    'verschraling',
    'kapotgemanaged',
    'wegbezuinigd',
    'graaiers',
    'zakkenvullers',
    'prutswerk',
    'volksverlakkerij',
    'kolderiek',
    'misplaatst*',
    'rampzalig*',
    'funest',
    'desastreus',
    'doodzonde',
    'debiel',
    'ondoordacht*',
    'gevaarlijke onzin',
    'absurditeit',
    'failliet',
    'faillissement',
    'toonbeeld',
    'insane',
    'shameful',
  ],
  change: [
    'stoppen',
    'afgeschaft',
    'afschaffen',
    'ophouden',
    'weg',
    'anders',
    'beter',
    'verboden',
    'verbieden',
    'veranderen',
    'schrappen',
    'geschrapt',
    'luisteren',
    'minder',
    'terug',
    'eens',
    'dringend',
    'nodig',
    'eindelijk',
    'serieus',
    'meer',
    'gewoon',
    'nou',
    'toch',
    'verplicht',
    'op de schop',
    'investeren',
  ],
  worth: ['beter', 'meer', 'respect', 'waardering', 'better', 'more', 'rust', 'vertrouwen', 'ruimte'],
  bare: [
    'bezuiniging*',
    'oplossing',
    'probleem',
    'grap',
    'ramp',
    'lapmiddel',
    'excuus',
    'modewoord',
    'hype',
    'illusie',
    'sprookje',
    'schande',
    'beste',
    'slechtste',
    'mooiste',
    'grootste',
    'goede',
    'slechte',
    'verkeerde',
    'enige',
    'recept',
    'omweg',
    'belediging',
    'klucht',
    'circus',
    'papieren',
    'gemiste',
    'goed',
    'slecht',
    'domme',
    'echte',
    'wassen',
    'manier',
    'fabel',
    'ongelijke',
    'zegen',
    'vloek',
    'must',
    'sof',
  ],
} as const;

export const OPINION = {
  verdict: `
    <bad>
    schande
    ik word ~2 moe|ziek|gek|verdrietig|niet ~1 van
    krimp ~1 ineen
    symboolpolitiek
    vindt u|je het gek
    wat een onzin|gedoe|circus|ellende|aanfluiting|schande
    reken maar uit
    waar zijn|blijven ~2 ouders
    schaamteloos|schandelijk .|!
    beknibbelt|beknibbelen
    dat is wat ~2 kinderen|leerlingen|scholen|leraren|leerkrachten|we nodig hebben
    prestatiedruk|toetsdruk ~6 belachelijk|absurd|te hoog|idioot
    van de zotte|gekke
    om te huilen|janken
    te gek|zot|triest voor woorden
    de wereld op z'n|zijn kop
    de omgekeerde wereld
    niet ~1 van deze tijd
    niet ~2 uit te leggen
    niet ~1 meer normaal
    te dol voor
    slaat|slaan nergens op
    gaat nergens over
    genoeg is genoeg
    het zat dat|om
    spuugzat|kotsbeu|beu
    snap|snapt|snappen|begrijp|begrijpt ~3 niet|niks|niets waarom|dat|hoe|van|wat
    hoe kan het ~1 dat
    hoe is het ~1 mogelijk dat
    wie verzint|bedenkt dit|dat|zoiets|het
    wie heeft ~1 dit|dat|het bedacht|verzonnen
    niks|niets|geen ~1 snapt|snappen|begrijpt|begrijpen
    slecht|slechte|slechtste|dom|domme|domste|goed|goede|beste|briljant idee|plan|beleid|zaak|keuze|besluit|ontwikkeling
    gemiste kans
    is|was|blijft een fout|vergissing|blunder|misser|ramp|drama|grap|aanfluiting|wassen
    wassen neus
    verkeerde keuze|prioriteit*|kant
    lost|lossen ~7 niet|niks|niets|geen ~2 op
    helpt|werkt ~2 voor geen
    schiet|schieten ~2 tekort
    schiet|schieten ~4 niks|niets|weinig mee op
    heeft ~1 geen|weinig|nul ~1 zin
    heb|hebben|heeft ~5 niks|niets|weinig aan
    voegt ~3 niets|niks|weinig toe
    komt|komen ~4 niks|niets|weinig van terecht
    bakt|bakken ~3 niks|niets van
    ten koste van
    laat|laten|laten|liet ~4 stikken|barsten|vallen
    in de steek gelaten
    druppel op ~1 gloeiende
    pleisters? plakken
    doekje voor het bloeden
    maakt|maken ~5 kapot|stuk|gek|ongelukkig|ziek
    kindermishandeling
    was|is ~1 a mistake|joke|mess|shame|waste
    makes? no sense
    bad|worst|terrible|stupid idea
    enough is enough
    don't understand why
    waste of
    kan|kunnen nog geen
    kan|kunnen nog? niet eens
    weer|wederom ~4 zonder
    zonder structureel
    met ~5 bouw|red|los|win|krijg|kom|maak je geen|niks|niets|er
    is|zijn geen ~1 oplossing|luxe|onderwijs|beleid|verrassing|wonder|visie|excuus|zorg|kostenpost
    heeft|hebben|had ~1 groot|volkomen? gelijk
    geen ~1 begrip|respect voor
    een gevaar voor
    oneens
    van tegenwoordig
    geen hol|reet|zak|fluit|bal|donder
    m'n|mn|mijn reet
    had|hadden ~3 eerder
  `,
  demand: `
    zo kan het niet langer|verder
    kan ~2 niet langer zo
    klaar met dat|die|dit|deze|al|zulke
    waarom ~8 nog steeds|altijd
    waarom ~2 niet gewoon
    hoog|hoogste tijd !voor|om
    hoog|hoogste tijd voor|om ~3 verandering|actie|onderwijs|anders|stoppen|minder|meer
    tijd dat
    wordt ~1 tijd
    tijd voor een ander|andere|verandering
    moet|moeten|mag|mogen ~5 <change>
    zou|zouden ~6 moeten|afschaffen|afgeschaft|verplicht|verboden|verbieden|schrappen|stoppen|willen
    afschaffen
    afgeschaft
    schaf|schaffen ~4 af
    !verder|ver weg met !z'n|mijn|mn|m'n|de|een|het|ons|je|jullie
    weg met de|die|dat|al !kids|kinderen|klas|groep|hele|familie|trein|auto|fiets|bus
    stop ~1 met !roken|drinken
    schrap
    kappen met
    ophouden met
    laat ~3 toch|nou
    laat ~1 ze|hen|kinderen|leraren|leerkrachten|ons gewoon
    had|hadden ~1 nooit
    had|hadden ~2 moeten
    moeten|moet stoppen|ophouden met
    niet doen
    scrap|abolish|abolished
    verdien|verdient|verdienen|deserve|deserves ~3 <worth>
    veel? te|zo weinig|veel geld|tijd|handen|toetsen|administratie|regels|aandacht|waardering|respect|kinderen|leerlingen
    de dupe
    wanneer ~2 stopt|stoppen|gaan|gaat|snapt|leren|leert|luistert
    should|must ~1 be|stop|have|never|not|visit|listen|get
    it's ~1 time
    about time
    high time
    why ~4 still
    needs? to stop|change|go
    van mij mag|mogen
    mag|mogen van mij
    kom ~2 eens
  `,
  view: `
    ik vind
    ik ben ~2 tegen
    mee eens
    geloof me
    wie ~2 roept|beweert|denkt|zegt|volhoudt dat
    vind ik
    vinden wij|we
    wat mij betreft
    volgens mij
    mijns inziens
    naar mijn mening|idee|gevoel
    ik geloof ~4 niet|niets|niks
    geloof ik ~2 niet|niets|niks
    ik ben ~2 voor|tegen|voorstander|tegenstander|overtuigd
    voorstander|tegenstander
    van mening
    ik denk dat|wel|niet
    denk ik dat
    imo
    imho
    unpopular opinion
    impopulaire mening
    hot take
    als je|jullie|u het? mij vraagt|vraag
    ik pleit
    pleit ik
    pleidooi
    eens|oneens met
    niet mee eens
    ik zou
    zou ik
    het kan niet zo zijn
    laten we ~3 eerlijk|stoppen|ophouden
    minder ~3 meer
    meer ~3 minder
    hoort|horen ~5 thuis|niet|gewoon|bij|in
    lijkt mij|me
    geef mij|me maar
    ik mis|vrees
    zegt mij|me meer
    i think|believe
    in my opinion
    if you ask me
    i wish
    onbegrip
    honestly
    eerlijk gezegd
  `,
  claim: `
    is|zijn|was|blijft|blijven ~1 geen|gewoon|te|veel|puur|slechts|niets|niks|niet|zo|echt|simpelweg|nog|vooral
    is|zijn|was|blijft een|de|het ~1 <bare>
    = een|weer|geen
    niemand|nooit|nobody|never
    alleen ~1 als|maar|nog
    duidelijk|zogenaamd|zogenaamde|blijkbaar|kennelijk|allang
    eindelijk
    het echte|grote|eigenlijke probleem
    probleem
    for once
    nog meer ~3 nog minder
    🙄|🤡|🤬|😡|🤮|🤦|🤷
    helpt|werkt ~1 niet|niks|wel|echt
    wie ~1 geld
    in plaats van
    liever ~6 dan
    serieus
    echt waar
    zogenaamd*
  `,
  lean: `
    moet|moeten|must
    nodig
    geen|weinig ~1 indruk|lef|visie|ruggengraat|beleid|benul|idee|verstand|daadkracht
    niemand had ~2 last
    je mag ~1 niks|niets ~1 meer
    mag ik ook
    zo was het altijd
    will be normal
    nodig ik|hem|haar|ze|u ~1 uit
    veel ~3 weinig
    wel ~3 niet
    jammer|zonde|triest|terecht|schrijnend|bizar|beschamend|gek|raar
    weten we|ze allang
    wakker worden
    kan|kunnen ~3 niet|niks|niets
    niets|niks van
    liefst niet
    has|have no idea
  `,
};
