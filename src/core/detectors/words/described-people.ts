/**
 * Descriptions by which everybody around a school knows who is meant, and the word classes they use.
 * Source: compiled for Bezint. Format: `text/phrases`.
 */
export const DESCRIBED: Readonly<Record<string, string>> = {
  'described-child': `
raad wie ~1 dit|het|dat ~1 is
noem ~2 geen ~1 namen|naam
naam|namen noem ik niet
jullie|je|iedereen weten|weet ~2 wel ~1 wie
iedereen ~4 weet|kent ~3 wie|over|hem|haar
weet|weten ~2 over wie
wie ~4 werkt|zit|woont ~3 weet ~1 genoeg|wie
<num> ~1 weet ~1 't|t|het ~1 wel
de|die grootste|ergste pestkop van ~1 de klas|groep
de|het zoon|dochter|zoontje|dochtertje|neefje|nichtje|broertje|zusje van een|de|die|onze leerkracht|juf|meester|leraar
die|de|het <pupil>|<child>|gezin|familie ~3-<stop> tegenover|naast|boven|achter de|het kerk|slager|bakker|school|snackbar|supermarkt|winkel|moskee|station|garage
die|de|het kleine|dikke|lange|blonde|rooie|nieuwe van ~1 <class>|de
die|dat <pupil>|<child>|joch|jong|kind van die|de|het ~2-<stop> <job>|snackbar|garage|supermarkt|boerderij|camping|kapsalon|hoekhuis
de|die tweelingzusjes|tweelingbroertjes|broertjes|zusjes van de|het <job>
die|dat|de|het <pupil>|<child>|<sibling>|<group> van|op|uit nummer|huisnummer|nr <num>
die|dat|de|het <pupil>|<child>|<sibling> van|op|uit|aan de|het <street>
die|dat ene <pupil>|<child>|tweeling|drieling|gast|kind|jongen
die|dat ~2-<stop> <pupil>|<child> uit|van|in groep|gr|grp <num>
die|dat ~1-<stop> <pupil>|<child> met|with ~2-<stop> <look>
die ~1 tweeling|drieling ~3 van|uit|op ~2-<stop> <street>|boerderij|camping|woonwagenkamp|flat|azc
that|the kid|boy|girl with ~2 <look>
de|het zoontje|dochtertje|zoon|dochter|kleinzoon|kleindochter van de|onze ~1 <job>
de|die zoon|dochter|zoontje|dochtertje|broertje|zusje van juf|meester
het|dat|the|that <child> ~3-<stop> <mark>
het|dat|the|that <child> ~2-<stop> met|with ~3 <trait>
het|dat|de|die|the|that <child>|<pupil> ~2-<stop> met|with ~1 rode|rood|roze|blauwe|groene|red|pink haar|haren|hair
de|die|the <pupil> ~2-<stop> met|with ~3 <trait>
de|die|het|dat|the|that <pupil>|<child> ~2-<stop> uit|from <country>
die|dat ene <pupil>|<child> ~2-<stop> met|with ~3 <trait>
de|die|het|dat <pupil>|<child> die|dat ~4-<stop> uit|from <country>
de|die|het|dat enige <pupil>|<child>|<group>
the only <pupil>|<child>
de|die|het|dat <origin> <pupil>|<child> ~4-<stop> <class>
de|die nieuwe|nieuwste <pupil>|jongen ~4-<stop> <class>
het|dat nieuwe <child> ~4-<stop> <class>
de|die|het <pupil>|<child> die|dat|who ~6 <class>
de|die|het|dat <pupil>|<child>|<sibling> van de|het|onze|the <job>
de|die tweeling|drieling|tweelingbroers|tweelingzusjes|tweelingzussen ~3-<stop> <class>
the twins ~3-<stop> <class>
`,
  'described-parent': `
die|de|dat <parent>|gezin|mens|vrouw|man|vent die|dat|who ~9-<mark2> <gate>
die|dat ene <parent>|gezin|familie
die|de <parent> met|in ~4-<stop> <look>|<gate>|<car>
die|de <parent>|familie|gezin van|op|uit nummer|huisnummer|nr <num>
die|de <parent>|familie|gezin van|uit|aan|in|op de|het ~1 <street>
familie|fam|gezin ~1-<stop> <letter> .
familie|fam <letter> van|uit
die|de <parent> in|met|van ~2-<stop> <car>
the|that mother|father|mum|dad|mom who|with ~6 <gate>|<look>
<parent> van|of de|het|die|dat|the|that tweeling|drieling|twins
<parent> van|of de|het|die|dat|dit|the|that ~1 <child>|<pupil> ~2-<stop> met|with ~3 <trait>
<parent> van|of de|het|die|dat|dit|the|that ~2 <child>|<pupil> ~3-<stop> <class>
<parent> van|of de|het|die|dat|dit|the|that ~2 <child>|<pupil> ~2-<stop> uit|from <country>
die|that moeder|vader|mama|papa|moeders|mother|father|mum|dad uit|van|in|from groep|gr <num>
die|de <parent> ~3-<stop> met|with ~3 <trait> ~4-<stop> <class>
`,
  'described-colleague': `
die|de nieuwe van groep|gr <num>
de <staff> van <num> , ~1 ja
de|die vrouw|man van de <job> ~3-<stop> die ~3 overblijft|werkt|schoonmaakt|invalt
die|dat|onze <look2> <staff>|gymjuf|gymmeester|conciërge|concierge|directrice|directeur|collega|ib'er|gymleraar|docent
die ene <staff>|gymjuf|gymmeester|collega|conciërge|concierge|ib'er|invaller
die <staff>|collega|conciërge|concierge|gymmeester|gymjuf met|in|van ~3-<stop> <look>|<car>
that one teacher|colleague
de|onze <staff> van groep|gr <num> die|met
the teacher of|from group|grade|year <num> who
`,
};

export const DESCRIBED_CLASSES: Readonly<Record<string, readonly string[]>> = {
  child:
    'jongetje meisje kind kindje ventje mannetje knulletje jochie kleutertje leerlingetje boy girl kid child guy'.split(
      ' ',
    ),
  pupil: 'leerling leerlinge jongen kleuter knul pupil student scholier jongen meid dame'.split(' '),
  group: 'moslim moslima asielzoeker vluchteling zwarte'.split(' '),
  sibling: 'zoon dochter zoontje dochtertje kinderen tweeling son daughter'.split(' '),
  parent:
    'moeder vader ouders mama papa opa oma pleegmoeder pleegvader pleegouders stiefvader stiefmoeder moeders vaders mother father mum dad mom parents'.split(
      ' ',
    ),
  staff: 'juf meester leerkracht invaljuf stagiair stagiaire lerares leraar'.split(' '),
  trait:
    'rolstoel wheelchair krukken beugel hoorapparaat hoorapparaatjes gehoorapparaat gehoorapparaten hoofddoek hoofddoekje bril brilletje ooglapje prothese krullen sproeten down downsyndroom autisme adhd sondevoeding stoma gipsbeen kunstbeen brace blindengeleidehond hulphond rollator hazenlip schisis eczeem diabetes epilepsie stotter litteken tourette hoofdhelm'.split(
      ' ',
    ),
  country:
    'syrie oekraine eritrea afghanistan irak iran somalie turkije marokko polen roemenie bulgarije china suriname ethiopie soedan jemen rusland palestina gaza libanon pakistan india ghana nigeria congo brazilie venezuela curacao aruba syria ukraine poland turkey azc asielzoekerscentrum opvang pleeggezin woonwagenkamp vrouwenopvang'.split(
      ' ',
    ),
  origin:
    'syrische oekraiense eritrese afghaanse iraakse iraanse somalische turkse marokkaanse poolse roemeense bulgaarse chinese surinaamse ethiopische syrisch dove blinde slechtziende autistische gehandicapte mindervalide transgender'.split(
      ' ',
    ),
  job: 'snackbarhouder boer kroegbaas garagehouder burgemeester dominee dokter huisarts bakker slager wethouder directeur directrice conciërge juf meester notaris politieagent pastoor imam kapper cafebaas wijkagent tandarts mayor vicar'.split(
    ' ',
  ),
  street: [
    '*straat',
    '*laan',
    '*weg',
    '*kade',
    '*dijk',
    '*singel',
    '*gracht',
    '*hof',
    '*plein',
    '*steeg',
    '*pad',
  ],
  gate: 'plein schoolplein hek schoolhek poort schoolpoort kiss parkeerplaats parkeert ouderavond ouderapp klassenapp groepsapp appgroep ophaalt komt-ophalen wegbrengt klasdeur gate playground'.split(
    ' ',
  ),
  look: 'baard snor tattoo tattoos tatoeage tatoeages paardenstaart staart staartjes vlechten vlechtjes hanenkam dreads dreadlocks rastahaar afro krullen pet petje cowboyhoed bontjas badjas pyjama joggingbroek trainingspak hakken luipaardprint legging hoofddoek boerka nikab bril beugel piercing piercings neusring scootmobiel bakfiets handtas tatoo wheelchair beard tattoos'.split(
    ' ',
  ),
  look2:
    'lange kale dikke kleine magere blonde rooie roodharige rosse bebaarde oude jonge grijze manke getatoeeerde'.split(
      ' ',
    ),
  car: 'tesla porsche bmw audi mercedes suv bakfiets hummer landrover rover motor scooter cabrio pick-up pickup busje volvo'.split(
    ' ',
  ),
  letter: 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' '),
  mark2: ['.', '!', '?', ';'],
  mark: 'achterin vooraan'.split(' '),
  class:
    'groep gr klas grp kleuterklas kleutergroep onderbouw middenbouw bovenbouw class grade year leefklas plusklas'.split(
      ' ',
    ),
  stop: ['.', ',', '!', '?', ';', 'en', 'maar', 'want', 'and', 'but'],
};
