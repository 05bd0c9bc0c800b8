/**
 * Words by which an attachment shows people of the school or a school activity. Source: compiled for Bezint.
 * Format: `text/phrases`.
 */
export const MEDIA_WORDS: Readonly<Record<string, string>> = {
  'shows-people': `
kijk|zie|check ~1 ze|hen|hoe|die|al ~3 <shine>
kijk ~1 die|deze|al|eens ~3 <people>|<faces>
kijk ~1 hoe ~4 ze|zij|<people>
ze|zij|kinderen|leerlingen|kids|kleuters|klas|groep ~5 <enjoyed>
<enjoyed> ~3 kinderen|leerlingen|kids|kleuters|klas|groep
<people> ~2-<off> aan het <doing>
kijk ze|hem|haar ~3 <shine>
zie je|jullie ze ~3 <shine>
hier zie je|jullie ~4 <people>
!geen|no|zonder <picture> ~1 van|met|waarop|of ~4 <people>|<event>
!geen|no|zonder <picture>|<pics> ~3 <event>
!geen|no|zonder|oude|oud <picture>|<pics> ~1 van ~8 groep|kleuters|onderbouw|bovenbouw|klas ~1 <grade>

in actie
van achteren|achter|opzij gefotografeerd|gefilmd|genomen
gefotografeerd|gefilmd ~8 <people>
<people> ~4 straalt|stralen|straalde|straalden ~1 hier|op|weer
stralende|blije|trotse|lachende|vrolijke|bezwete|vermoeide|geconcentreerde|gespannen gezichten|koppies|koppen|snoetjes|snuitjes|toetjes|smoeltjes|oogjes|faces|kids|kinderen
<smiles>
happy|proud|smiling|tired|muddy faces|kids|children
look at|how them|their|these|they|those
they|these look|looked|are|were ~3 happy|proud|adorable|cute|amazing|focused
op de foto|foto's|video|filmpje|kiekje ~2 <people>
klassenfoto|klasfoto|groepsfoto|teamfoto|schoolfoto
class|team photo|picture|selfie
wie herkent ~4 <people>|zichzelf|je|jezelf
wie staat er|hier ~3 op
mijn|onze|m'n|mn|my|our kids|kinderen|leerlingen|klas|klasje|groep|bikkels|kanjers|toppers|boefjes|schatjes|apies|monsters|helden|students|class ~6 <doing>
<people> ~4 <doing>
trots op|of deze|dit|die|mijn|onze|m'n|mn ~2 <people>|klas|groep|team|stel|stelletje
proud of these|this|my|our ~2 <people>|class
dit|deze|this|these ~3 klasje|stelletje|zooitje|bende|boefjes|kanjers|toppers|bikkels|class|bunch
`,
  event: `
<event>
`,
};

export const MEDIA_CLASSES: Readonly<Record<string, readonly string[]>> = {
  grade: '1 2 3 4 5 6 7 8 een twee drie vier vijf zes zeven acht'.split(' '),
  shine:
    'ploeteren graven klimmen klauteren zwemmen schaatsen koken bakken timmeren zagen vegen poetsen puzzelen lezen rekenen schrijven gieten planten oogsten speuren ravotten vliegen springen dabben spetteren stuiven kruipen sjouwen stralen glunderen lachen genieten shinen gaan zwoegen werken knutselen spelen dansen zingen rennen los trots blij zweten bikkelen kijken luisteren zitten staan shine beaming laughing'.split(
      ' ',
    ),
  people:
    "leerling leerlingen lln kind kinderen kids kindjes kleuters kleutertjes klas klasje groep collega collega's team ouders moeders vaders hulpouders juf juffen meester meesters klasgenoten klasgenootjes vriendjes koppies snoetjes gezichten gezichtjes toppers kanjers bikkels schatjes boefjes students pupils children class colleagues parents kiddos achtstegroepers brugpiepers stagiaires stagiair".split(
      ' ',
    ),
  enjoyed:
    'genoten gelachen gesmuld gestraald gezwoegd geknutseld gedanst gezongen gespeeld gerend gesport geschilderd gebakken gebouwd gevierd geschaatst gezwommen gewandeld meegedaan opgetreden enjoyed loved'.split(
      ' ',
    ),
  off: ['.', '!', '?', 'ik', 'en'],
  faces: 'gezichten gezichtjes koppies snoetjes smoeltjes ogen oogjes faces smiles glimlachen'.split(' '),
  smiles: 'koppies snoetjes smoeltjes glimlachjes'.split(' '),
  picture:
    "foto foto's fotos fotootje fotootjes kiekje kiekjes plaatje plaatjes beeld beelden filmpje filmpjes video video's videootje impressie sfeerimpressie fotoverslag collage compilatie aftermovie reel photo photos picture pictures pics clip vlog footage snapshot".split(
      ' ',
    ),
  pics: ['fotos', "foto's", 'pics', 'beelden'],
  event:
    'schoolreis schoolreisje schoolreisjes schoolkamp groepskamp kamp kampweek musical eindmusical afscheidsmusical sportdag koningsspelen avondvierdaagse avond4daagse sponsorloop schoolfeest zomerfeest lentefeest herfstfeest eindfeest kleuterfeest kerstmusical paasviering kerstmarkt kerstlunch kerstontbijt paaslunch sintfeest pietengym verkleedfeest pyjamadag pyjamafeest waterfeest spelletjesdag kanjerfeest musicalavond afscheidsfeest kerstviering kerstdiner paasontbijt sinterklaasfeest sintviering juffendag meesterdag schoolvoetbal schoolvoetbaltoernooi voorleesontbijt kinderboekenweek boekenweekfeest opening afscheidsavond afsluiting voorstelling optreden viering schoolplein excursie uitstapje gymles rekenles les disco klassenfeest schooldisco carnavalsviering carnavalsoptocht vossenjacht buitenlesdag projectweek open dag schoolkoor techniekdag zeeklassen bosklassen grootouderfeest studiedag teamuitje personeelsfeest personeelsuitje diploma-uitreiking laatste-schooldag'.split(
      ' ',
    ),
  doing:
    'knutselen knutselden spelen speelden dansen dansten zingen zongen optreden bouwen bouwden werken werkten experimenteren rennen renden sporten bakten bakken schilderen schilderden oefenen oefenden bezig lezen lazen genieten genoten vieren vierden presenteren presenteerden playing dancing singing working building reading performing'.split(
      ' ',
    ),
};

/** The attachment shows the writer alone. */
export const SELF_WORDS: Readonly<Record<string, string>> = {
  self: `
grwm|get ready with me
selfie|selfies|zelfie|zelfportret|ootd|fotd
outfit|outfitje ~1 check
outfit|outfitje|look ~3 vandaag|van de dag|today
mijn|m'n|mn|nieuwe|nieuw ~1 haar|haren|kapsel|bril|coupe|hoofd|smoel|kop|gezicht|tattoo|piercing|jurk|jas|jasje|trui|schoenen|outfit|krullen|baard|snor
my? new hair|haircut|glasses|outfit|dress
ik in mijn|m'n|mn eentje|uppie
in mijn|m'n|mn eentje|uppie
alleen ik|mezelf
just me
only me
me and|, myself
ik zelf
ik speel|doe|deed|ben ~5 zelf
allemaal zelf
mezelf
ik , ~3 jaar geleden
profielfoto|pf|pfp
nieuwe haren|coupe|lokken
geknipt|kapper
spiegelselfie
ikke
dit ben ik
that's me
dit is mijn|m'n|mn gezicht|hoofd
`,
  'no-people': `
zonder kinderen|leerlingen|gezichten|mensen
geen kinderen|leerlingen|gezichten|kids|mensen in beeld|op|zichtbaar
no kids|pupils|children|faces shown|visible
onherkenbaar|onherkenbare|geblurd|geblurde|afgeplakt
wazig gemaakt
lege|leeg|empty klas|lokaal|klaslokaal|classroom|gang|plein|school
`,
  'own-child': `
mijn|m'n|mn|onze|ons|my|our zoon|dochter|zoontje|dochtertje|kind|kindje|meisje|jongen|jongste|oudste|middelste|mannetje|meid|kleuter|zoonlief|dochterlief|son|daughter|boy|girl|eldest|youngest|puber
zoonlief|dochterlief|zoonlief
`,
};
