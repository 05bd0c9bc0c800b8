/**
 * Moves of an argument with a parent or a pupil: defending, correcting, blaming, sneering. Source: compiled by hand
 * for Bezint. Format: `text/phrases`. `hard` stands by itself; `soft` is lifted by a friendly invitation; `theirs`
 * says that the other is a parent or a pupil, `perhaps` that it may be one.
 */
import { list } from './list';

export const ARGUMENT_CLASSES = {
  you: list(`u jij je jullie ge gij you`),
  your: list(`uw jouw jullie je your`),
  child: list(
    `zoon zoontje dochter dochtertje kind kinderen kleine jongen meisje zoonlief son daughter child kid kids`,
  ),
  blame: list(
    `begon begonnen verzint verzon overdrijft fantaseert kletst sloeg slaat schold scheldt luisterde luistert weigert weigerde deed doet liegt loog gelogen stoorde stoort gooide verstoort pest pestte
    misdraagt gedraagt gedroeg vergeet vergat zelf nooit altijd moet moest had verdiende verdient kwam degene schopte schopt bijt beet spuugde maakt duwde duwt weggelopen
    oefent oefende leest leerde lette oplet brutaal respectloos onbeschoft lui`,
  ),
};

export const ARGUMENT: Readonly<Record<string, string>> = {
  hard: `
had|hadden|hadt <you> ~10 moeten|kunnen|mogen|hoeven
<you> had|hadden|hadt ~8 moeten|kunnen|hoeven|mogen
dan had|hadden <you>
dan moet|moeten|moest <you>
dan moet|moeten ~2 <you> ~8 niet|eens|maar|gewoon
dan ~1 hoef|hoeft|hoefde <you>
als <you> ~1 als ouder|ouders
als <you> ~2 gewoon|nou|eens|zelf|wat|beter ~10 had|hadden|bracht|zou|deed|leest|luistert|oplet|oplette
als <you> ~8 had|hadden gehad|gedaan|geleerd|gelezen|gebracht|geluisterd|opgelet|meegegeven
<your> <child> ~3 <blame>
<your> <child> ~6 had|moet|moest ~10 moeten|gewoon|maar|zelf|beter
<child> ~2 begon|sloeg|was ~3 zelf
<you> begon ~4 met
<you> ~1 bent|ben ~1 zelf
eigen|je|uw schuld
schuld ~2 van ~1 <you>|uzelf|jezelf
<you> vergeet ~4 vertellen|zeggen|erbij|dat
vergeet <you>
<you> weet ~6 net ~1 zo ~1 goed|best|donders|heel|prima
<you> weet ~2 dat ~1 zelf|ook
dat ~1 weet <you> ~3 best|zelf|ook
niet ~1 mij|ons ~1 de schuld
mij|ons|school|leerkracht|juf ~1 de schuld geven
wijzen naar ~2 school|ons|juf|leerkracht
altijd de school
altijd ~2 de school|leerkracht|juf|schuld
makkelijk|gemakkelijk ~2 zeg|om|praten|roepen|schuld|hoor
pertinent*
lariekoek
wat een onzin
grote|complete|totale|dikke|klinkklare onzin
onzin|flauwekul|kletskoek|kul ~4 <you>
dat is ~3 onzin|gelogen|flauwekul|kletskoek|bullshit|kul
<you> liegt|overdrijft|zeurt|kletst|verdraait
klopt ~3 niet ~2 wat <you>|er
misschien ~2 moet|moeten|kunt|kan|moest ~1 <you> ~3 ook|zelf|eens|thuis|wat|beter|voortaan|beginnen
misschien ~1 voortaan|eerst|eens
voortaan ~1 eerst|zelf|gewoon|op
eerst ~1 uw|je|jouw|zelf ~2 berichten|mail|brief|app|informatie ~2 lezen
lees ~4 eerst|eens
had <you> ~6 bij ~2 zijn|komen
met alle respect
als ouder ziet|zie|weet|heeft|snap <you>
<you> ziet ~4 klein ~1 stukje|deel
in plaats van ~10 klagen|zeuren|roepen|parkeren|schelden|mopperen|mekkeren|plaatsen|posten
klagen|zeuren|mekkeren|mopperen ~3 op ~1 facebook|social|internet|sociale
niet ~3 komen ~1 klagen|zeuren
wel degelijk
nogmaals
heb|hebben ~2 ik|wij|we ~1 <you> ~6 al|ook|meermaals|verteld|gezegd|uitgelegd|gebeld|gemaild|gewaarschuwd
wij|we|ik ~1 heb|hebben <you> ~4 keer|meermaals|vaak|al
drie|twee|vier|vijf|tig|honderd|zoveel keer ~4 gevraagd|gebeld|gemaild|gezegd|herinnerd|herinneringen|gewaarschuwd|uitgelegd|verteld|uitgenodigd
we|wij hebben ~3 juist|wel|alles
wij sturen ~6 herinneringen
meer ~1 kunnen|kan we|wij|ik ~2 niet
dan ~3 houdt ~2 het ~6 op
begin ~2 daar|thuis|bij ~2 eens|jezelf|uzelf
ligt ~2 niet ~1 aan ~1 ons|school|mij|de
ligt ~2 aan ~2 <you>|uzelf|jezelf|opvoeding|thuis
is ~2 uw|jouw|jullie ~1 taak|verantwoordelijkheid|opvoeding|probleem
opvoeden ~4 <you>|thuis|ouders
opvoeding ~6 thuis|ouders|beginnen|begint
niet ~1 gek dat
vind|vindt <you> ~1 het ~1 gek
<you> luistert|luisterde|luister ~4 niet|nooit|zelf
<you> luisterde ~2 zelf
zeg ~1 dat dan
dan ~2 niet ~1 zeggen|klagen|zeuren|komen|huilen|janken
dan ~3 moet|moeten <you> ~4 niet
doe ~2 normaal
moet|moest <you> maar
hoeft|hoef|hoefde <you> ~2 niet ~8 te
<you> ~2 had|hadden ~6 spullen|gymtas|huiswerk
had <you> ~6 geleerd|gemaakt|geluisterd|opgelet|gelezen
verdiend|verdiende ~3 loon|straf|dat
terecht ~4 straf|nablijven|eruit|gestuurd|onvoldoende
regels zijn ~2 regels
afspraak ~1 is ~1 afspraak
blijf ~2 erbij
blijft het|zo
dat blijft ~1 zo
hou|houd ~2 op ~2 met ~4 klagen|zeuren|onzin|liegen
niet ~1 kwam|komt|komen ~2 opdagen
kwam|komt ~2 niet ~1 opdagen
stop blaming
nice try
wie|ouders|een-ouder ~2 zijn|haar|hun|z'n kind|kinderen|zoon|dochter ~8 moet|moeten|hoeft|hoeven ~2 niet ~2 gek|raar|verbaasd|klagen|zeuren
you|u skipped|forgot|started|lied|broke|hit|chose|refused|ignored|wasted|left|missed|knew ~8
own ~1 it|up
your own fault|choice|doing
you know|knew ~3 why|the rules|better
that's|thats on you
don't ~1 blame|complain
instead of ~3 blaming|complaining
blaming us|me|school|the
maybe you ~1 should
you should ~1 have|try|read|check
you could ~1 have
your son|daughter|child|kid ~4 started|never|always|hit|was|lied|refuses|refused|should|is
that's|thats ~2 not true|nonsense|wrong
that is ~2 not true|nonsense|wrong
with all ~1 due respect
not our|my fault|job
vertelt|vertel|zegt|schrijft|verzwijgt|vermeldt|noemt <you> ~2 er ~1 niet|even
<you> vertelt|zegt|schrijft|verzwijgt|vermeldt er ~1 niet
ga|gaat|kom|komt <you>? dan|dat|eens? ~2 zelf|eens
<you> kunt|kan|mag|kon ~2 ook ~2 zelf
<you> kunt|kan|mag ~2 zelf ~4 komen|solliciteren|doen|oefenen|voor
dan praten we ~1 verder|weer
jij zat|zit|was|deed|begon|gooide|riep|schold|weigerde|liep|duwde|maakte|wilde|hield
jullie zaten|waren|deden|begonnen|gooiden|riepen|luisterden|weigerden|maakten
is|blijft uw|jouw|je|jullie mening|visie|versie|verhaal|waarheid|keuze
cijfers|feiten|resultaten laten|zeggen|spreken ~2 anders
straf|nablijven|onvoldoende krijg|krijgt je|u|hij|zij|ze ~1 niet
vraag|vraagt ~1 haar|hem|uw|je|jouw ~4 eens|maar|zelf|zei|deed
wij|we zijn geen ~1 oppas*|opvang|hulpverleners|politie|bezorgdienst|taxi*|helpdesk|restaurant|hotel
ik ben geen ~1 oppas|politie|hulpverlener|psycholoog|taxi
het|dat stond ~6 in de|uw|je|het
<you> was|waren er ~2 niet ~1 bij
<you> hoort|hoor|kent|ken ~3 een ~1 kant|helft
<you> weet|weten ~2 niet ~2 hoe|wat
<you> ~2 nooit ~4 komt|kwam|verschijnt|reageert|leest|gelezen|gezien|geweest
maar <you> komt|kwam|leest|reageert|luistert ~1 nooit|niet
andere kant ~3 verhaal
zo ~2 niet|nooit gezegd|gebeurd|gegaan
onder de gordel
stemmingmak*
slachtofferrol*
opvoeden|opvoeding
opvoed*
<you> moest|moet|mag ~2 schamen|blij|dankbaar
schaam <you>|u|je
prinsje|prinsesje|lieverdje|engeltje
daar ~2 zelf ~2 verantwoordelijk
verantwoordelijkheid ~3 van|bij ~2 ouders|u|uzelf|thuis
bent|ben <you> ~2 klaar|uitgepraat|helemaal|serieus
snap|snapt|begrijpt <you> ~1 dat ~1 niet
waar was|waren <you>
wie|als ~2 niet ~4 leest|komt|oefent ~6 moet ~2 niet
nee|sorry|pardon|tja|ach , ~2 maar <you>
<you> ~1 were|was|are ~3 late|again|never|rude|not|invited|told
was|is not ~4 , <you> were
we told|asked|invited|warned <you>
<you> never ~3 come|came|read|reply|replied|show|showed|answered
read the newsletter|letter|email
if <you> had|would|bothered
`,
  soft: `
dat is ~2 niet ~1 waar|juist
dat klopt ~2 niet
klopt ~2 niet
niet ~2 waar
niet ~1 eerlijk
onjuist
onterecht
dat is ~1 niet ~2 eerlijk|terecht|zo
jammer dat <you>
ja ~1 maar
sorry maar
u ~1 zegt|schrijft|stelt|doet|vergist
toch ~1 echt
ik|wij|we ~2 doe|doen ~6 best
wij|we ~1 kunnen|kan ~6 niet ~4 helpen|doen|alles
zo is|was|ging ~1 het ~1 niet
dat heb|heeft|hebt <you> ~2 verkeerd|fout
ben|zijn ~2 het ~2 niet ~2 mee ~1 eens
<you> begrijpt|snapt ~4 niet|verkeerd
`,
  edge: `
logisch
te laat
ik ~2 nooit
<you> komt|kwam|kwamen ~4 nooit|niet
omdat <you>|ze|hij|zij|er
<you> ~5 niet|gewoon|zelf|nooit|alleen|ook
maar <you>
staat ~2 gewoon|toch|duidelijk
even ~1 lezen
kloppen|klopt|klopte ~2 niet
wel ~2 serieus|gedaan|gehad|gezegd|verteld
had|heeft|hebt|hebben ~3 keer|kans|kansen
we|wij hebben ~6 gedaan|gevoerd|gezegd|verteld
gewoon ~4 moeten|even|doen|lezen|luisteren
<you> verspreidt|beweert|roept|wil
moeten|moet ~2 <you>|ouders
well maybe
`,
  theirs: `
uw <child>
jouw|jullie <child>
je <child>
your son|daughter|child|kid
als ouder
als <you> ~1 als ouder|ouders
jouw|je|jullie|uw ~1 moeder|vader|ouders|mama|papa
`,
  perhaps: `
bij mij in ~1 de klas
in mn|mijn|m'n ~1 les|klas
na te blijven
nablijven
je ~1 spullen
mevrouw
meneer
u
uw
`,
};

/** Friendly ways to go on elsewhere. */
export const INVITING: Readonly<Record<string, string>> = {
  inviting: `
stuur|mail|bel|app ~3 me|mij|ons|even|een|gerust
kom|komt|loop|loopt ~3 gerust|langs|binnen|even
bespreken we|wij|ik
bespreken ~1 we|wij|ik
praten we|wij
dan ~1 kijken|bespreken|praten|zoeken|lossen we|wij
graag ~4 in gesprek|contact
bericht|berichtje|mailtje|mail ~3 sturen|via|naar
neem ~2 contact
maak ~3 afspraak
wat vervelend|naar|jammer|rot
`,
  thanks: `
dank
bedankt
dankjewel
dankuwel
merci
thanks
`,
};
