/**
 * Official news of a school, by kind (`concerns.md` of the project: closure, sick teacher, timetable, reports, parent evening,
 * safety, calls to bring things, requests for data). `ask` is what counts only beside a word to parents.
 * Source: the message kinds of Dutch parent portals (Social Schools, Parro, Schoolapp) as their help pages list them, 2026.
 */
export const ANNOUNCEMENT_CLASSES = {
  when: [
    'vandaag',
    'morgen',
    'overmorgen',
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'vanochtend',
    'vanmiddag',
    'morgenochtend',
    'morgenmiddag',
    'zaterdag',
    'woensdagmiddag',
    'vrijdagmiddag',
    'a.s',
    'aanstaande',
    'komende',
    'volgende',
    'today',
    'tomorrow',
    'monday',
    'friday',
  ],
  gear: [
    'laarzen',
    'gymtas*',
    'gymkleding',
    'gymspullen',
    'gymschoenen',
    'lunchpakket*',
    'zwemspullen',
    'zwemkleding',
    'regenkleding',
    'regenjas*',
    'verkleedkleren',
    'sportkleding',
    'zonnebrand',
    'fietshelm',
    'helm',
    'fiets',
    'broodtrommel',
    'drinken',
    'reservekleren',
    'luizenzak',
    'schoenendoos',
    'slaapzak',
    'luchtbed',
    't-shirt',
    'knutselspullen',
    'pyjama',
    'lampion',
    'surprise',
    'fruit',
    'leesboek',
    'bibliotheekboek',
    'schort',
    'wellies',
    'lunch',
    'kit',
  ],
  past: [
    'was',
    'waren',
    'gisteren',
    'vergeten',
    'ik',
    'mijn',
    'mn',
    'haar',
    'zijn',
    'gehad',
    'geweest',
    'vol',
    'weer',
    'hadden',
    'kocht',
    'gekocht',
    'nieuwe',
  ],
  pickup: ['ophaaltijd', 'ophaaltijden', 'brengtijd', 'haal-en-brengtijd'],
  shut: ['dicht', 'gesloten', 'closed', 'potdicht'],
  /** How a talk was, or when in it: told, not announced. */
  story: [
    'pittig',
    'heftig',
    'lastig',
    'moeilijk',
    'zwaar',
    'intens',
    'mooi',
    'fijn',
    'na',
    'tijdens',
    'weer',
  ],
  evening: [
    'ouderavond*',
    'informatieavond*',
    'infoavond*',
    'kijkavond*',
    'inloopavond*',
    'informatiemiddag',
    'oudergesprek*',
    'rapportgesprek*',
    'tienminutengesprek*',
    'voortgangsgesprek*',
    'startgesprek*',
    'adviesgesprek*',
  ],
} as const;

export const ANNOUNCEMENT = {
  closure: `
    school|opvang|bso|kindcentrum|gebouw|schoolgebouw ~5 <shut>
    is|zijn|blijven|blijft|gaan|moeten we|wij ~6 <shut>
    alle kinderen|leerlingen|groepen ~4 vrij|thuis
    kunnen|mogen ~4 niet naar school
    is|zijn er geen school|les|lessen|opvang
    <when> ~2 geen school|les|lessen|opvang|bso|gym|zwemles|zwemmen
    geen school|lessen ~3 <when>
    geen gym|zwemmen|zwemles|gymles ~2 voor|ivm|vanwege|wegens|i.v.m|door|<when>
    groep|groepen|klas ~5 blijft|blijven ~3 thuis
    blijven|blijft ~3 groep|groepen|kleuters ~3 thuis
    lessen|school|gym|zwemles|les ~2 vervalt|vervallen
    ijsvrij|lesuitval|lesvrij|sneeuwvrij|tropenrooster|noodopvang
    de school|lessen ~3 gaat|gaan ~2 niet door
    schoolreis|schoolreisje|kamp|sportdag|gym|zwemles ~5 gaat|gaan ~2 niet door
    schoolreis|schoolreisje|kamp|sportdag ~4 afgelast|verplaatst|uitgesteld
    school is|will be <shut>
    no school <when>
    school|swimming|gym|trip ~2 cancelled|canceled
    school closes|opens|starts
  `,
  sick: `
    juf|meester|leerkracht|juffrouw ~6 ziek|afwezig
    verdelen|opvangen|opsplitsen ~3 klas|groep|kinderen ~5 groepen|klassen
    klas|groep|kinderen wordt|worden ~4 verdeeld|opgevangen
    geen vervanging|vervanger|invaller|inval
  `,
  timetable: `
    <when> ~4 om <num> ~2 uur ~1 uit
    <when> ~3 uit ~3 ivm|vanwege|wegens|i.v.m|door
    bus|bussen ~6 vertraging|later|vertraagd|file ~8
    kamp|schoolreis|schoolreisje|excursie ~8 vertraging|later terug|terug
    school ~4 telefonisch|telefoon ~3 niet ~1 bereikbaar
    telefonisch ~1 niet|slecht bereikbaar
    kinderen|leerlingen|kids|kind ~4 om <num> ~5 brengen|halen|ophalen|afzetten
    kinderen|leerlingen|kids|groep|groepen ~8 opgehaald
    ophalen|opgehaald ~3 om|vanaf <num>
    code rood|oranje ~8 school|kinderen|leerlingen|les
    year|grade|school|class ~5 finish|finishes|close|closes|end|ends ~3 at
    pick - up|pickup ~6 <num>|<when>
    school|kinderen|leerlingen ~6 gesloten|vrij ~6 <when>
    groep|groepen|kinderen|leerlingen|school ~8 uur uit
    eerder|later uit
    nieuwe schooltijden|lestijden|gymtijden|gymrooster|rooster
    gewijzigde schooltijden
    schooltijden wijzigen|veranderen
    studiedag ~5 vrij
    studiedag|studiemiddag|studieochtend ~8 geen|vrij|dicht|gesloten|uit
    <when> ~3 studiedag !gehad|gevolgd|achter|met|over|van|bij|in|op|geweest|voor|,|:
    kinderen|leerlingen|groep|groepen ~8 vrij !van|te
    school|les|lessen start|starten|begint|beginnen ~6 later|eerder
    gymrooster|schoolrooster
    beginnen|starten|beginnen|start|begint we|wij|school|lessen ~3 om|vanaf <num>
    beginnen|starten|start|begint we|wij|school|lessen ~3 om tien|negen|half|kwart|elf|acht
    we|wij beginnen|starten ~3 om|vanaf <num>|tien|negen|half|kwart
    <when> ~3 starten|beginnen|stoppen|sluiten we|wij ~4 <num>
    poort|hek|deuren|deur ~2 gaat|gaan ~3 <num> ~2 open
    volledige|nieuwe jaarkalender|schoolkalender|jaarplanning !staat|vind|op|in
    jaarkalender|schoolkalender|vakantierooster ~8 studiedagen|vakanties|vrije|vrij|jaar
    kalender ~6 studiedagen|vakanties|vrije
    geef|geven ~2 het? ~1 door ~3 appgroep|appgroepen|groepsapp|klassenapp
    margedag*
  `,
  report: `
    rapport|rapporten ~4 mee
    inschrijven|intekenen|aanmelden ~3 gesprek|gesprekken|<evening>
    gesprekken|rapportgesprekken ~2 plannen|inplannen|intekenen
    doorstroomtoets|toetsweek ~3 begint|start
    schooladvies|adviezen ~4 mee|ontvangen|bekend
  `,
  evening: `
    <when> ~4-<story> <evening>
    <evening> ~4 <when>|<num>|om
    uitnodiging ~3 <evening>
  `,
  bring: `
    gymspullen|gymtas|zwemspullen|zwemtas|luizenzak|broodtrommel|fruit|leesboek|bibliotheekboek ~2 mee ~2 op? <when>
    <when> ~8 meenemen|mee|meegeven
    mee naar school ~3 <when>
    vergeet|denk|denken ~6 gymtas|gymkleding|gymspullen|lunchpakket|zwemspullen|regenkleding|rapport|rapportmap|luizenzak|laarzen|fiets
    graag ~7 mee|meegeven|meenemen|inleveren|ophalen|overmaken|doorgeven|aanmelden|betalen
    willen|wilt|wil|kunnen|kunt jullie|u|je|iemand ~8 meegeven|meenemen|inleveren|ophalen|overmaken|doorgeven|controleren|rijden|aanmelden|invullen
    lever|leveren ~6 in
    niet meer? ~5 meegeven|meenemen|meebrengen
    bring ~4 <when>
    haal|halen ~5 kind|kinderen ~3 op
    gevonden voorwerpen
    please bring|collect|pick
    ouderbijdrage|bijdrage ~6 overmaken|betalen
  `,
  gear: `
    <when> ~12-<past> <gear> ~6 graag|mee|aan|nodig|niet
    <gear> ~8-<past> <when> !zijn|is|was|waren
    graag|vergeet|denk|trek|neem|geef|stop ~8-<past> <gear> ~8 <when>
    <gear> ~3 graag
    <gear> mag|mogen|hoeft|hoeven ~4 thuis|thuisblijven|mee|niet
    vlechten|staart|haren uit|in|los graag|svp
    schoolarts|ggd|schooltandarts|verkeersexamen|brandoefening|ontruimingsoefening ~6 komt|is|verplaatst|verzet|<when>
    ingang|hek|poort|fietsenstalling|parkeerplaats|schoolplein|plein|hoofdingang ~10 afgesloten|gesloten|gebruiken
    please send|remember|don't|dont|collect|return ~10 <when>
    <when> ~5 verzamelen|vertrekken|vertrek|terug
    <pickup>
  `,
  visit: `
    groep <num> ~10 mogen|mag jullie|iedereen ~5 pyjama|verkleed|knuffel|speelgoed|fiets
    schoolfotograaf|luizencontrole|kriebelteam|schooltandarts|verkeersexamen ~6 komt|is|verplaatst|verzet|<when>
    <when> ~4 schoolfotograaf|luizencontrole|kriebelteam|schooltandarts|verkeersexamen
  `,
  drivers: `
    wie ~4 helpen ~3 luizenpluizen|versieren|opruimen|schoonmaken|kerstversiering|bibliotheek|overblijf|leesgroep
    wie ~4 helpen ~3 met|bij ~3 luizen*|versieren|kerst|sinterklaas|sportdag|opruimen
    nog|minimaal|minstens ~3 ouders|hulpouders|begeleiders|rijders ~8 nodig|gezocht
    ouders|hulpouders|begeleiders|helpers nodig|gezocht
    welke|wie|zijn ~3 ouder|ouders ~8 kan|kunnen|wil|willen|tijd|beschikbaar|helpen
    wie ~8 meerijden|rijden|begeleiden|helpen|meelopen ~6 groep|klas|museum|theater|bos|zwembad|schoolreis*|sportdag|avondvierdaagse|kamp|bieb|bibliotheek|kinderboerderij
    auto's te weinig|kort|tekort|nodig
    wie ~3 rijden|rijdt ~5 museum|uitje|excursie|schoolreis*|zwembad|kamp|groep|kids|kinderen
    wie ~3 kids|kinderen ~1 meenemen|brengen|rijden
    rijouders|rij-ouders|hulpouders|leesouders|luizenouders|luizenmoeders|chauffeurs ~4 gezocht|nodig|tekort
    gezocht|nodig|zoeken|tekort ~5 rijouders|hulpouders|leesouders|luizenouders|chauffeurs
    zoeken|gezocht|nodig ~5 ouders|begeleiders ~8 rijden|uitje|excursie|helpen|versieren|groep
  `,
  safety: `
    krentenbaard|waterpokken|roodvonk|schurft|hoofdluis|luizen|griepgolf|vijfde ziekte ~8 klas|groep|houd|controleer|let
    luizen|hoofdluis|neten ~6 groep|klas|geconstateerd|controleren|gevonden|school
    alle kinderen zijn ~2 veilig
    er is|zijn ~4 luizen|hoofdluis|waterpokken|krentenbaard|roodvonk|schurft
    ontruimd|ontruiming|ontruimen|evacuatie|bommelding|gaslek|calamiteit
    onbekende|vreemde man|auto|persoon ~5 school|schoolplein|kinderen
  `,
  data: `
    stuur|mail|geef|geven|app ~6 geboortedatum|adres|telefoonnummer|telefoonnummers|mailadres|e-mailadres|gegevens|bsn
    vul|vullen ~6 in
    toestemmingsformulier*|inschrijfformulier*
  `,
  ask: `
    jullie|u
    graag|willen|wilt|wil|kunnen|kunt|moeten|moet|vergeet|denk|denken|please|let
    vanaf|uiterlijk|voor <num>|<when>
    <when>
    om <num>
    <num> uur
  `,
  public: `
    vacature|vacatures|solliciteren|solliciteer|sollicitatie*|fte
    open dag|huis|middag|avond|ochtend
    oud papier
    rommelmarkt|kerstmarkt|braderie|loterij|collecte
    terugblik|terugkijken
    gefeliciteerd
  `,
  channel: `
    social schools
    parro|schoolapp|ouderapp|ouderportaal|klasbord|parnassys
    onze? website|site|nieuwsbrief
    op|via de website|site|mail|nieuwsbrief
    per mail
  `,
};
