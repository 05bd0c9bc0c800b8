/**
 * Marks of an opinion. `verdict`: judges or demands, also without "ik vind" ("hoog tijd dat", "weg met", "gemiste kans").
 * `view`: announces a view of one's own. `lean`: could be news too, so only a reader who weighs every opinion minds it.
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
} as const;

export const OPINION = {
  verdict: `
    <bad>
    schande
    van de zotte|gekke
    om te huilen|janken
    te gek|zot voor woorden
    de wereld op z'n|zijn kop
    niet ~1 van deze tijd
    niet ~2 uit te leggen
    slaat|slaan nergens op
    gaat nergens over
    zo kan het niet langer|verder
    kan ~2 niet langer zo
    genoeg is genoeg
    klaar met
    het zat dat
    snap|begrijp ~3 niet waarom|dat|hoe
    waarom ~8 nog steeds|altijd
    waarom ~2 niet gewoon
    hoe kan het ~1 dat
    hoe is het ~1 mogelijk dat
    hoog tijd
    hoogste tijd
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
    slecht|slechte|slechtste|dom|domme|domste|goed|goede|beste idee|plan|beleid|zaak|keuze|besluit|ontwikkeling
    gemiste kans
    is|was|blijft een fout|vergissing|blunder|misser|ramp|drama|wassen|grap
    wassen neus
    verkeerde keuze|prioriteit*|kant
    lost|lossen ~7 niet|niks|niets|geen ~2 op
    helpt|werkt ~2 voor geen
    schiet|schieten ~2 tekort
    heeft ~1 geen|weinig|nul ~1 zin
    voegt ~3 niets|niks|weinig toe
    had|hadden ~1 nooit
    verdien|verdient|verdienen|deserve|deserves ~3 <worth>
    veel? te|zo weinig|veel geld|tijd|handen|toetsen|administratie|regels|aandacht|waardering|respect
    ten koste van
    de dupe
    laat|laten|laten|liet ~4 stikken|barsten|vallen
    in de steek gelaten
    druppel op ~1 gloeiende
    pleisters? plakken
    doekje voor het bloeden
    was|is a mistake|joke
    should|must ~1 be|stop|have|never|not
    it's ~1 time
    about time
    high time
    why ~4 still
    makes no sense
    needs? to stop|change|go
    bad|worst|terrible|stupid idea
    enough is enough
    don't understand why
    kan|kunnen nog geen
    kan|kunnen nog niet eens
    kan|kunnen niet eens
    weer|wederom ~4 zonder
    zonder structureel
    met ~5 bouw|red|los|win|krijg|kom|maak je geen|niks|niets|er
    is|zijn geen ~1 oplossing|luxe|onderwijs|beleid|verrassing|wonder|visie|excuus|zorg
    schiet|schieten ~4 niks|niets|weinig mee op
    heb|hebben|heeft ~5 niks|niets|weinig aan
    komt|komen ~4 niks|niets|weinig van terecht
    eerst ~4 dan pas
  `,
  view: `
    ik vind
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
    als je mij vraagt
    ik pleit
    pleit ik
    pleidooi
    eens|oneens met
    niet mee eens
    ik zou
    zou ik
    ben ik het
    het kan niet zo zijn
    laten we ~3 eerlijk|stoppen|ophouden
    minder ~3 meer
    meer ~3 minder
    hoort|horen ~5 thuis|niet|gewoon|bij|in
    lijkt mij|me
    geef mij|mij|me maar
    ik mis|hoop|vrees
    zegt mij|me meer
    i think|believe|feel that?
    in my opinion
    if you ask me
    i wish
    onbegrip
  `,
  lean: `
    moet|moeten|must
    nodig
    geen|weinig ~1 indruk|lef|visie|ruggengraat|beleid|benul|idee|verstand|daadkracht
    niemand had ~2 last
    je mag ~1 niks|niets ~1 meer
    mag ik ook
    zo was het altijd
    kennelijk|blijkbaar|zogenaamd*
    will be normal
    nodig ik|hem|haar|ze|u ~1 uit
    veel ~3 weinig
    wel ~3 niet
    jammer|zonde|triest|terecht|schrijnend|bizar|beschamend|gek|raar
    weten we|ze allang
    wakker worden
    met ~3 bouw|red|win je
    kan|kunnen ~3 niet
    niets|niks van
  `,
};
