/**
 * What only school, care or family should know of a person. Source: compiled by hand for Bezint after concerns.md's
 * "confidential" (health, care, scores, home, staff matters), with the names of the systems and bodies of primary
 * education in the Netherlands and Flanders. Format: `text/phrases`.
 *
 * Tags: kind, then how much of a person it needs: `!` speaks of one real person by itself once anyone is named or
 * pointed at; `?` is also said of harmless things, so it needs a name, or a person of one's own class or team.
 */
import { list } from './list';

export const MATTER_CLASSES = {
  has: list(
    `heeft had hebben heb krijgt kreeg kregen krijgen is zit met blijkt vermoeden vermoedt vermoedelijk diagnose`,
  ),
  diagnosis: list(
    `*syndroom *stoornis *stoornissen *problematiek *verslaving adhd add autisme autistisch autist asperger pddnos pdd dyslexie dyslectisch dyslect dyscalculie tos hoogbegaafd hoogbegaafdheid epilepsie
    epileptisch diabetes suikerziekte leukemie kanker hersentumor tumor odd fas nld mutisme depressie depressief angststoornis
    eetstoornis anorexia boulimia borderline ptss psychose psychotisch schizofrenie bipolair gilles tourette syndroom hechtingsstoornis
    hechtingsproblematiek hechtingsproblemen trauma trauma's getraumatiseerd zelfbeschadiging automutilatie suicidaal verstandelijk
    taalachterstand ontwikkelingsachterstand spraakstoornis taalontwikkelingsstoornis gedragsstoornis dysfatisch slechthorend slechtziend
    reuma taaislijmziekte cystic hiv soa overspannen burnout burn-out dementie alzheimer miskraam chemo bestraling chemokuur autism dyslexia
    dyslexic autistic depression leukaemia leukemia cancer adhd diabetic faalangst faalangstig hiv`,
  ),
  drug: list(
    `ritalin concerta medikinet methylfenidaat equasym dexamfetamine dipiperon risperdal risperidon rilatine medicatie medicijn medicijnen pillen
    pilletje pilletjes insuline epipen antidepressiva melatonine antipsychotica slaappillen pufjes zetpil strattera intuniv medication meds pills`,
  ),
  takes: list(
    `krijgt kreeg krijgen slikt slikte slikken neemt nam heeft had gebruikt gebruikte gestart begonnen zit staat aan zonder vergeten op takes took on`,
  ),
  care: list(
    `jeugdzorg jeugdhulp jeugdbescherming kinderbescherming ggz wijkteam gezinsvoogd voogd pleeggezin pleegzorg crisisopvang
    kinderpsychiater kinderpsycholoog psychiater psycholoog therapeut therapie speltherapie traumatherapie emdr leerplicht leerplichtambtenaar
    schoolmaatschappelijk cps cjg clb mdo zorgmelding meldcode vertrouwensarts thuiszitter samenwerkingsverband tlv
    toelaatbaarheidsverklaring sbo orthopedagoog orthopedagogisch logopedie logopedist ergotherapie opp jeugdarts schoolarts kinderarts
    zorgboerderij boddaert mkd gezinscoach gezinshuis ots uithuisplaatsing ondertoezichtstelling contactverbod straatverbod
    omgangsregeling voogdij jeugdgevangenis okan ocmw`,
  ),
  hasbeen: list(`is was werd wordt heeft had`),
  hits: list(
    `slaat sloeg slaan geslagen schopt schopte schoppen geschopt bijt beet gebeten krabt krabde spuugt spuugde bespuugd duwt trapt trapte getrapt stompt stompte wurgt wurgde mept knijpt hit hits kicked bit`,
  ),
  score: list(
    `cito iep lvs lovs dmt avi boom diataal entreetoets eindtoets doorstroomtoets dia avi-niveau toetsscore citoscore rapport iq capaciteitenonderzoek nscct adaptieve drempelonderzoek tempotoets`,
  ),
  level: list(
    `vmbo havo vwo gymnasium praktijkonderwijs pro mavo kader basis kb bb tl gt bk k-t atheneum aso-richting bso-richting tso lwoo`,
  ),
  low: list(`i ii iii iv v a b c d e`),
  talk: list(
    `mt mt-overleg managementteam directieoverleg directieberaad teamvergadering teamoverleg bouwvergadering bouwoverleg oudergesprek oudergesprekken
    tienminutengesprek tienminutengesprekken rapportgesprek rapportgesprekken kindgesprek zorgoverleg zorgteam leerlingbespreking leerlingbesprekingen
    groepsbespreking bestuursoverleg bestuursvergadering adviesgesprek adviesgesprekken ondersteuningsteam mdo personeelsvergadering
    functioneringsgesprek functioneringsgesprekken exitgesprek oudercontact klassenraad personeelsraad medewerkersgesprek teamapp vergadering gesprek gesprekje
    zorgvergadering directeurenoverleg sollicitatiecommissie bac startgesprek startgesprekken omgekeerd`,
  ),
  told: list(
    `zei zeiden zegt vertelde vertelden verteld besloten besluit besluiten hoorde gehoord horen bleek blijkt besproken gezegd gaf toegegeven
    opgebiecht huilde huilend biechtte afgesproken gemeld ontdekt vernomen beloofde kwam uitgelekt bekend voorgesteld told decided said`,
  ),
  out: list(`uitgevallen overspannen opgebrand burn-out burnout`),
  hem: list(`hem haar 'm m`),
  rel: list(
    `ouders moeder vader mama papa moeders vaders mam pap stiefvader stiefmoeder ma pa vriend man vrouw gezin mum mom dad parents mother father familie broer zus broertje zusje oma opa`,
  ),
};

export const MATTERS: Readonly<Record<string, string>> = {
  'health!': `
met spoed|acuut ~2 opgenomen|geopereerd|ziekenhuis|weggebracht
blindedarm*|hersenschudding|hartinfarct|beroerte|herseninfarct|tia|longontsteking|longembolie
aangereden|aanrijding|ambulance|reanimatie|gereanimeerd|traumahelikopter
<diagnosis> ~1 in|uit ~1 mijn|m'n|mn|onze klas|groep
*operatie ~6 gehad|ondergaan|moet|krijgt|kreeg|wacht|na|ligt|voor|achter
onder ~1 het mes
naar|voor|moet|krijgt|kreeg|wacht ~5 scan|mri|ct-scan|bloedonderzoek|bloedprikken|punctie|biopsie|bestraling|chemo|dialyse
aan ~2 het? infuus|beademing|dialyse|monitor|sonde|insulinepomp
aan|op|van de ic|beademing|intensive
uitgezaaid|uitzaaiingen|palliatief|hospice|euthanasie|kwaadaardig|prognose
hartafwijking|hartaandoening|hartfalen|hartritme*|hartoperatie|donornier|donorhart|transplantatie|hersenvliesontsteking|sepsis|stamcel*
ziekenhuis ~4 ligt|lag|opgenomen|opname|gebracht|beland|moest|moeten|maanden|weken|dagen|nacht
naar|in|uit|vanuit|met ~1 het? ziekenhuis ~3 gebracht|gemoeten|moest|gegaan|terug|met|voor
ziekenhuisopname*|spoedopname|ziekenhuisbed
eet|at|eten|gegeten ~2 niet|nauwelijks|niks|amper meer|al
overgewicht|obesitas|ondergewicht|ondergewichtig|ondervoed*
afgevallen ~3 kilo
krast|krassen|kraste|gekrast|sneed|snijdt|snijden|gesneden ~5 arm|armen|polsen|benen|bovenbenen|pols
littekens|krassen|sneeen ~3 op ~1 armen|polsen|arm|bovenbenen|haar|zijn|d'r
dood ~2 wil|wilde|wou
wil|wilde|wou ~4 dood
wil|wilde ~2 er niet ~2 zijn
levensmoe|levensmoeheid|zelfdestructief|zelfmutilatie|automutileert
bedplassen|plasongeluk*|poepongeluk*|natte broek|broekje
niet|nog|onzindelijk ~2 zindelijk
poep|plas|pies|urine ~5 broek|luier
draagt ~3 luier
luier ~3 om|verschonen
nachtmerries ~4 over|van|door
auto|straat|vloer|tent|bankje|busje|berging|kelder ~1 slaapt|slapen|sliep
slaapt|slapen|geslapen|sliep ~5 auto|straat|vloer|grond|matras|trein|tent|bankje|busje|kelder|berging
slaapt|slapen|sliep ~2 niet|slecht|nauwelijks|amper ~1 thuis|door|vanwege|meer
selectief mutistisch|mutisme
hechtingsproblem*
stotter*
hoortoestel*|cochleair*
abortus|ivf|doodgeboren|stilgeboren|stilgeboorte|vruchtbaarheid*|ongewenst zwanger
zwangerschap*
aanval ~2 gehad|gekregen|kreeg
epipen
in elkaar gezakt|gestort
uitvalsverschijnselen|onderuit gegaan
onderzocht ~3 worden|wordt|in|bij
observatie ~3 ggz|kliniek|opname|plek
psych*isch|psych*ische
opname|opgenomen ~3 crisis|ggz|kliniek|psychiatr*|afdeling
behandeling|behandelingen ~3 kanker|chemo|ziekenhuis|oncolog*
in ~1 een? coma
hiv|hepatitis|tbc|schurft|hoofdschimmel|wormpjes|impetigo
iq ~4 <num>
intelligentietest|intelligentieonderzoek|capaciteitentest|wisc|wisc-v
hospital|surgery|chemotherapy|miscarriage|pregnant|suicidal|self-harm|seizure|seizures|operation|diagnosis
eating disorder
panic attack|attacks
<has> ~4 <diagnosis>
<diagnosis> ~1 <has>
<diagnosis>
gediagnosticeerd
diagnose ~3 <diagnosis>
diagnose gekregen|gesteld|gehad
getest|onderzocht|onderzoek ~2 op|naar ~2 <diagnosis>
test|tests|testen ~2 <diagnosis>
in een kliniek
opgenomen in|op|geweest|met
zelfmoord*
zelfmoordpoging
suicide*
snijdt|sneed ~2 zichzelf
plast|plaste|poept|poepte|plassen|poepen ~3 broek|bed
in zijn|haar|z'n|d'r broek|bed geplast|gepoept|geplas
bedplas*
broek|bed ~1 plast|poept|geplast|gepoept|plaste
broekplas*
wets|wet himself|herself
verstandelijk ~1 beperkt|gehandicapt
licht verstandelijk
autistisch*
paniekaanval*
angstaanval*
toeval gehad|gekregen
epileptische aanval
geopereerd
hersenschudding
herseninfarct|hartaanval|hersenbloeding|beroerte
terminaal|terminale|ongeneeslijk|uitbehandeld
levensbedreigend*
zware allergie
incontinent
stottert|stotteren
doof|blind|slechtziend|slechthorend
adhd'er|adhd'ers|autist|dyslect|asser
hoogsensitief|hsp|overprikkeld|prikkelgevoelig
paniek ~2 raakt|raakte|schoot|schiet
flauwgevallen|flauw ~1 gevallen|bewusteloos
ambulance ~4 <hasbeen>|opgehaald|kreeg|voor|meegenomen
spoedeisende|intensive|ic
zelfmoordgedachten|zelfdoding|suicidaal
niet ~1 meer ~2 wil|wilde|willen ~1 leven
hurt|harm|cut|hurts|harms|cuts ~1 herself|himself|themselves|themself
probeerde ~4 van ~2 kant|leven
zichzelf ~3 pijn|aandoen|snijdt|verwondt|aangedaan
praat ~2 niet ~2 mutisme
zwanger
overdosis
diagnosed with
autism|autistic|dyslexic
`,
  'medication!': `
<takes> ~5 <drug>
<drug> ~3 vergeten|gekregen|gegeven|genomen|gehad|geslikt|verhoogd|gestopt|begonnen|ingenomen|afgebouwd|helpt|helpen|werkt|werken
zonder ~3 <drug>
<drug> van <rel>|hem|haar
aan de ~1 <drug>|ritalin|pillen|medicatie
`,
  'care!': `
melding|zorgmelding ~1 gedaan|gemaakt|ingediend
huisbezoek|thuisbezoek
meldcode ~2 stap|gestart|gedaan|gevolgd|doorlopen
stap <num> ~3 meldcode
aml|vk-melding|zorgmelding|veiligheidsmelding|huisverbod|contactverbod|spoeduithuisplaatsing
uit huis|gezin ~2 geplaatst|gehaald|genomen|gezet|weggehaald
weggehaald ~3 bij|uit|van ~3 ouders|huis|moeder|vader|gezin|thuis
pleegkind|pleegkinderen|pleegdochter|pleegzoon|pleeggezinnen|pleeggezin|crisispleeg*
derde|vierde|zoveelste|tweede|nieuwe pleeggezin
bij|naar ~2 pleegouders|pleeggezin|gezinshuis|leefgroep|woongroep|instelling
rechter|rechtszaak|rechtbank|voogdijzaak|zitting ~6 kind|kinderen|omgang|gezag|hem|haar|uithuis*|moeder|vader
ouderlijk gezag|macht
gezag ~2 afgenomen|kwijt|ontnomen
uithuisgeplaatst*
jeugdreclassering|jeugdzorgwerker|jeugdwerker|halt-straf|haltstraf|halt - straf
kindermishandeling*
onderzoek ~3 raad|kinderbescherming|jeugdzorg
<care> ~6 <told>
<told> ~6 jeugdzorg|jeugdbescherming|pleeggezin|wijkteam|leerplicht|kinderbescherming|uithuisplaatsing
wijkteam|zorgteam|gezinscoach|jeugdarts|schoolarts|leerplichtambtenaar|leerplicht|logopedist|psycholoog|psychiater ~6 over|om|voor|bij ~3 hem|haar|gezin|moeder|jongen|meisje|leerling|kind|kleuter
thuis|zit al? ~3 weken|maanden ~2 thuis
taken into care
removed from ~2 home|family|parents

social worker|workers
wachtlijst|aangemeld ~3 ggz|jeugdzorg|sbo|kliniek|psycholoog|opname
plek|plaats|verwijzing|overstap|verwijzen|verwezen ~5 sbo|so|cluster|speciaal
bij|aan|naar|met|van|door|via|melding|gemeld ~2 veilig thuis
!blijf veilig thuis ~3 gebeld|ingeschakeld|melding|gemeld|erbij|belde|langs|meldde|doet|heeft|betrokken|in
vertrouwenscentrum kindermishandeling
uit huis geplaatst|gehaald|geplaatste
uithuis*
uithuisplaatsing
onder toezicht ~1 gesteld|stelling
raad voor|van de kinderbescherming
naar|bij|in|door|van|met|via|aangemeld|doorverwezen|verwezen|melding|gemeld ~3 <care>
<care> ~3 ingeschakeld|aangevraagd|gebeld|langs|gekomen|gemeld|betrokken|erbij|nodig|komt|gestart|onderzoek|afgegeven|loopt|binnen
melding ~3 gedaan|gemaakt ~4 bij|van
zorgmelding*
meldcode
pleeggezin
pleegouders|pleegouder|pleegmoeder|pleegvader
crisisopvang|crisisplek|gezinshuis
gezinsvoogd
thuiszitter
jeugdzorg|jeugdbescherming|kinderbescherming
mag niet ~2 bij zijn|haar|z'n ~1 <rel> ~1 slapen|wonen|zijn
naar|op ~2 het? speciaal|sbo|so|cluster|bijzonder|buitengewoon ~1 basisonderwijs|onderwijs|sbo
<care> ~2 traject
opp|ontwikkelingsperspectief ~3 voor|van
arrangement aangevraagd|gekregen|afgewezen
heeft ~2 een ~1 opp
ambulant begeleider
onder behandeling
child protection
social services
foster care|family|home
`,
  'level?': `
doubleert|blijft|doubleren|overdoen ~3 groep|jaar|klas
groep|jaar ~2 over|opnieuw ~1 doen|doet
blijft ~4 nog ~1 een ~1 jaar|jaartje
advies|schooladvies|basisadvies|voorlopig ~4 gekregen|kreeg|krijgt|wordt|werd|is ~4 <level>|basis|kader|lager|hoger
willen|wil|wilden|wilde|eist|eisen|eisten ~4 <level>
<level> ~6 te hoog|laag|gegrepen|hooggegrepen
haalt|haalde|gaat ~4 <level> ~1 niet|nooit
<level> ~2 zit er ~2 niet
trekt|trok|redt|redde ~2 het|groep ~3 niet
niveau ~3 van een|begin|eind|halverwege|midden
werkt|rekent|leest|zit|functioneert ~4 niveau|lijn
eigen leerlijn|leerlijnen
dyslexieverklaring|dyslexieonderzoek|dyslexietraject|dyslexiebehandeling|rekenproblemen|leesproblemen|leerproblemen|leerachterstand|leerstoornis
zwakste|slechtste ~2 lezer|rekenaar|leerling|van ~2 klas|groep
herkansing|herkansen|hertoets ~3 weer|toch|niet
onvoldoende|onvoldoendes|rode ~2 cijfers
scoort|scoorde|gescoord|haalde|gehaald ~4 percentiel|laagste|nul|<num>|i|v|e|d
geen ~2 letter|woord|tafel ~2 kent|lezen|kan
kan|kent ~3 geen|amper|nauwelijks ~2 letter|letters|tafel|nederlands|klok
staat|stond|heeft|had|haalde|haalt|kreeg|krijgt ~2 voor ~1 rekenen|spelling|taal|lezen|topo|topografie|aardrijkskunde|geschiedenis|engels|gym|dictee ~1 een|'n|n|maar|weer? <num>|onvoldoende
<num>|onvoldoende ~1 voor|op ~1 rekenen|spelling|taal|lezen|topo|topografie|dictee
<score> ~6 <num>|onvoldoende|voldoende|laag|lage|hoog|zakt|gezakt|gemist|verknald|slecht|dramatisch
<score> ~3 <low> ~1 -|+|score
<num>|onvoldoende|<low> ~3 <score>
<low> ~1 op|voor|bij ~1 rekenen|spelling|lezen|taal|begrijpend|<score>
een|'n|van|naar <low> -|+|score
van ~1 een? <low> ~2 naar ~1 een? <low>
<low> ~1 score
<low> ~1 -|+ ~1 score
advies ~4 <level>
<level> ~2 advies
<level> - ~1 advies
*advies gekregen|bijgesteld|verlaagd|verhoogd
schooladvies ~4 <level>|laag|lager|bijgesteld
<num> f ~4 niet|gehaald
iq|tiq|viq ~4 <num>
niveau ~3 groep <num>
blijft|bleef|blijven ~2 zitten
zittenblijven|zittenblijver
doubleren|doubleert|gedoubleerd|doublure
kleuterverlenging
groep ~2 overdoen
leest|rekent|spelt ~4 niveau
avi ~2 start|m3|e3|m4|e4|m5|e5|m6|plus
onvoldoende|onvoldoendes ~3 rapport
rapport ~5 onvoldoende|onvoldoendes|slecht|bedroevend
kan ~2 nog ~1 geen ~2 tafels|klok|letters|rekenen|zinnen
reading level
loopt ~3 achter ~2 met|op|bij|in
loopt ~4 achter !de
bijles|remedial|rt'er
plusklas|versnellen|versneld|klas|groep overslaan|overgeslagen
kan|kon ~2 nog ~1 niet ~2 lezen|rekenen|schrijven|klokkijken
leest ~3 nog ~2 avi|niveau|niet|spellend
uitstroom ~3 <level>
uitstroomprofiel|uitstroomniveau
grade ~3 level
`,
  'scores?': `
haalt|haalde|scoort|scoorde|scoren ~4 <num>|onvoldoende|niveau|slecht|laag|<low>|f
scoort|scoorde ~4 op|voor|bij
scored|scores ~4 <num>
gezakt|zakt|zakte ~2 voor|naar
<num> ~1 jaar achterstand
gaat|moet|mag|kan|haalt ~5 naar ~3 <level>
achterstand ~3 van|op
`,
  'delicate?': `
ongesteld|menstrueert|puberteit
uit de kast
transitie|non-binair|genderdysforie
broek ~3 nat|natte|geplast|vol
huilt|huilde|gehuild|huilen|tranen ~5 om|omdat|over|want|bij|van|dat
in tranen
durft|durfde ~3 niet ~2 naar ~1 huis|huis
durft|durfde|wil|wilde ~3 niet ~2 naar ~2 school|binnen
bang ~2 voor|van ~2 papa|mama|vader|moeder|thuis|stiefvader
vertelde|vertelt|verteld|fluisterde|fluistert|zei|biechtte ~3 dat ~3 thuis|papa|mama|haar|zijn|ze|hij|d'r|z'n
zegt|zei ~2 tegen ~2 juf|mij|me ~4 thuis|papa|mama|dood
heeft ~2 geen|nul ~1 vriendjes|vrienden|vriendinnen
buitengesloten|eenzaam|eenzame
kan ~3 niet ~2 meer ~1 aan
trekt|redt ~2 het|dit ~2 niet ~1 meer
zit|zat ~3 doorheen
gedoe|ellende|toestanden|problemen|drama ~2 thuis
thuis ~3 gedoe|toestanden|drama|problemen|alleen|misgaat|misging|mis|fout
vader|moeder|papa|mama ~2 niet ~2 meer ~1 thuis|woont|ziet
heimwee
verslapen ~3 weer|elke|steeds
te laat ~3 weer|elke|steeds|alweer
spijbel*
luier|luiers|zindelijk
ingestort|instortte|instort|burn-outklachten
afgekeurd|wia|ziekte
schorsen|schorsing|ontslaan
vermist|gevlucht|vluchteling|oorlogstrauma|asielzoeker
hits him|her|me|them
een ~1 <num> voor ~3 *toets|rekenen|spelling|dictee|rapport|taal|lezen
barstte|barst ~2 huilen|tranen
huilt|huilde|huilend|huilen ~3 toilet|gang|les|klas|elke|de|hele|thuis
thuis ~5 mis|moeilijk|zwaar|onrustig|heftig|ellende
bezoekregeling|co-ouderschap
ruzie|ruzies ~2 heb|hebben|heeft|had
stinkt|stonk|ruikt ~2 naar ~2 rook|urine|pies|wiet
ongewassen|vervuild|ondervoed
gesnapt|betrapt
schoolweigeraar|schoolweigering|thuiszitten|thuiszit
heeft|had|krijgt ~3 begeleiding|therapie|hulpverlening|coach|maatwerk
vapen|vapet|blowen|blowt
verliefd ~1 op
blut|rood staan|loonbeslag
scheldt|vloekt ~3 iedereen|juf|meester|mij
werkt ~2 niet mee
weigert ~2 alle|alles|elke|te
kan ~2 zich ~2 niet ~1 concentreren
zegt|vertelde|vertelt|zei ~6 papa|mama|vader|moeder ~6 slaat|weg|dood|drinkt|boos|schreeuwt|vast
`,
  'home!': `
in ~2 gevangenis|cel|bak|hechtenis ~2 zit|zat|zitten
zit|zat ~2 in ~2 gevangenis|cel|bak|hechtenis
geen|zonder ~1 eten|ontbijt|brood|broodtrommel|jas|winterjas|lunch ~4 thuis|school|weer|kwam|komt
bij mij|juf|ons ~2 mag|wil|wilt|mocht|wilde ~2 wonen|blijven|slapen
mag|wil ~4 bij mij|juf|ons wonen
geen|zonder ~1 gordijnen|bedden|bed|verwarming|matras|matrassen|stroom|gas|ontbijt|avondeten
<rel> ~4 uitgezet|teruggestuurd|gedeporteerd|ondergedoken|vermist|gevlucht
<rel> ~6 in|uit|naar ~1 het? azc|asielprocedure|land|syrie|oekraine|front
azc ~4 alleen|uitgezet|moeten|weg|verhuizen|overgeplaatst|woont|wonen
weer ~1 gaan? drinken|drinkt|gebruiken|blowen|gokken
gaan drinken|gokken|gebruiken
drinkt|dronk|gokt|gokte|gokschulden|gokverslav*
<rel> ~4 drinkt|dronk|gokt|blowt|spuit|snuift|dealt|stoned|drugs|alcohol|gebruikt
huis|woning|appartement|flat ~6 uitgezet|afgebrand|uitgebrand|ontruimd|ontruiming|verbrand|verkocht
huis ~3 uit ~2 moeten|moesten|moest|gezet|gegooid
uit hun|haar|zijn huis|woning
huis ~2 burned|burnt ~1 down
in ~2 de? auto|caravan|tent|opvang|hotel|garage|schuur ~2 wonen|woont|geslapen|slapen|slaapt|leven
geen ~2 geld ~4 voor|om|eten|schoolreis|schoenen|jas|verjaardag
niet ~2 betalen ~3 kan|kunnen
geen|zonder ~2 bed|verwarming|stroom|gas|dak|winterjas|warm|warme|avondeten|onderdak
met ~2 honger
honger ~1 heeft|hebben|komt|kwam
heeft|hebben ~2 honger
op ~2 een? matras|grond|vloer
twee|drie|vier|<num> ~2 op ~1 een ~1 kamer|kamertje|bed
alleen ~3 thuis ~4 nacht|uren|kleintjes|broertje|zusje|avond|hele
zorgt|zorgen ~3 voor ~4 broertjes|broertje|zusjes|zusje|moeder|baby
<rel> ~5 gevangenis|vastzitten|vastzit|vast|voorarrest|celstraf|taakstraf|enkelband|veroordeeld|tbs|aangehouden|verdacht
enkelband|voorarrest|celstraf|taakstraf
politie ~4 inval|binnenviel|langs|thuis|erbij|gebeld|stond|arrestatieteam
inval ~3 gehad|politie|thuis
<rel> ~3 ervandoor|weggegaan|verdwenen|opgestapt|vertrokken|uit ~1 huis|beeld
<rel> ~4 nieuwe vriend|vriendin|relatie
<rel> ~2 uit elkaar|mekaar
uit elkaar ~2 gaan|gegaan|zijn|is|liggen
scheiding|vechtscheiding|echtscheiding ~3 ligt|zitten|midden|gaan|thuis|ouders|van
gaan|gaat|zijn|is ~2 scheiden|gescheiden
<rel> ~5 niet ~2 meer ~1 aan|zien
<rel> ~4 ziek|kanker|tumor|opgenomen|ziekenhuis|overlijdt|stervende|terminaal|sterft|stierf|coma|operatie|psychose|chemo|depressie|zelfmoord
verloor|verloren|verliest|verloort ~3 <rel>|mama|papa|moeder|vader|broertje|zusje|opa|oma
mama|papa|vader|moeder|broer|zus|broertje|zusje|zoon|dochter|man|vrouw ~3 overleden|verongelukt|gestorven|dood
begrafenis|uitvaart|crematie ~4 van|<rel>
overleden|zelfdoding|zelfmoord ~4 <rel>
aangerand|aanranding|verkracht|incest|loverboy
gehuild ~2 thuis
klappen ~3 krijgt|kreeg|van|thuis
slaag ~3 krijgt|kreeg|van|thuis
krijgt|kreeg ~2 klappen|slaag|mep|tikken
bont ~2 en blauw
thuis ~4 slagen|geweld|wapens|drugs|wietplantage|hennep|alcohol
hennepkwekerij|wietplantage|drugslab
verwaarlo*
schuldeiser*|deurwaarder*|beslag|huurachterstand|ontruim*|failliet*|minima
kledingbank|voedselpakket*|voedselbank*|stichting leergeld
verhuist|verhuizen|verhuisd|vlucht|gevlucht ~3 plots|plotseling|halsoverkop|midden|vannacht|opvang|blijf*|noodgedwongen
halsoverkop
vrouwenhuis|safehouse|onderduik*|blijfhuis|opvanghuis
ontvoerd|meegenomen ~3 buitenland|land|marokko|turkije|syrie
illegaal ~2 hier|in
geen ~2 papieren|verblijf*|status
father|mother|dad|mum|mom|parents ~4 jail|prison|divorcing|divorce|drunk|drinking|addict|arrested|left|died|deported|drugs|hits|rehab
homeless|evicted|deported|shelter
burned|burnt down
no ~1 breakfast|bed|food|heating
ouders|papa|mama|vader|moeder|ze ~4 gaan|gaat|zijn|liggen ~3 scheiden|gescheiden|scheiding|uit
<rel> ~4 gescheiden|scheiden|scheiding
vechtscheiding*
<rel> ~6 vastzit|vastzitten|vastzat
blauwe plek|plekken
losse handjes|handen
striemen|brandplekken
midden|middenin ~2 een? ~2 scheiding
scheiding ~3 van ~3 <rel>|ouders
<rel> ~6 in|naar|uit ~1 de? ~1 gevangenis|bak|bajes|cel|detentie|nor|kliniek|opvang|afkickkliniek|psychiatrie|paaz
<rel> ~4 vast ~1 zit|zitten
<rel> ~3 zit|zitten vast
<rel> ~4 zit ~3 gevangenis|bak|bajes|cel|kliniek
gedetineerd*
<rel> ~4 is|zijn|werd|wordt|door ~5 politie ~3 meegenomen|opgepakt|opgehaald|gearresteerd
<rel> ~3 opgepakt|gearresteerd
opgehaald door politie
politie ~4 aan|voor ~1 de deur
huiselijk geweld
mishandeld|mishandelt|mishandeling
misbruikt|misbruik
thuis ~3 geslagen|klappen|mishandeld
<rel> ~3 slaat|slaan|drinkt|drinken|sloeg|snuift|blowt
<rel> ~4 verslaafd|alcoholist|alcohol|drugs|borderline|depressief|werkloos|ontslagen|manisch|psychose
verslaafd*
alcoholist*
alcoholprobleem|alcoholproblemen|drankprobleem|drankproblemen
schuldsanering|schuldhulpverlening
schulden
voedselbank*
deurwaarder
baan kwijt
huis ~1 uit ~1 moeten|moet|gezet
dakloos|dakloze
blijf ~1 van ~1 mijn ~1 lijf*
vrouwenopvang|daklozenopvang|noodopvang-asiel
uitgezet ~2 worden|land
uit ~2 huis ~1 gezet
zonder ~2 ontbijt|eten|lunch|jas|fruit
geen|nooit ~2 ontbijt|eten ~3 mee
al ~3 dagen|weken niet ~1 gegeten
verwaarloos*
vieze|zelfde|dezelfde ~2 kleren|trui|broek
thuissituatie
thuis ~4 geen ~1 grenzen|structuur|rust|veilig|bed|verwarming|eten
thuis ~3 onveilig|ellende|ruzie|oorlog|rommel|zooi
niet|niks|geen ~1 veilig thuis-situatie
<rel> ~4 overleden|verongelukt|dood|gestorven|verloren|verloor|verdronken
<rel> ~6 dronken|stoned|high|verslaafd
dronken|stomdronken|beschonken|ladderzat
<rel> ~4 in de bijstand|ziektewet
<rel> ~6 uit beeld
woont|woonden|wonen|woonde ~3 bij ~3 oma|opa|tante|oom|pleeg*|opvang
<rel> ~3 verlaten|verstoten|onterfd
mag ~4 <rel> niet ~2 zien
verblijfsvergunning|uitzetting|uitgeprocedeerd|illegaal
bijstand|uitkering|failliet|armoede ~4 <rel>|gezin
leerplicht|jeugdzorg|politie|deurwaarder|ggd ~3 aan ~1 de ~1 lijn|deur|telefoon
eerwraak
scheidende ~1 <rel>
familie ~4 schulden|schuld|ruzie|politie
<rel> ~4 slaat|sloeg|mishandelt|bedreigt|bedreigde ~2 <rel>|hem|haar|kind|kinderen|elkaar
<rel> ~4 weggelopen|verdwenen|vertrokken
<rel> ~2 weg|verlaten ~2 bij
omgangsregeling|contactverbod|straatverbod|voogdij
geheim adres
geheime ~1 adres
ze staat geheim
gas|stroom|licht ~4 afgesloten
luizen
in scheiding
getting divorced|divorce
in jail|prison
arrested
abusive|abused|abuse
food bank
`,
  'behaviour!': `
loopt|liep|rent|rende ~3 weg
wegloopt|wegliep|weggelopen|wegloper|wegliepen
bijt|beet|gebeten|krabt|krabde|spuugt|spuugde|gespuugd ~4 in|naar|juf|me|mij|iedereen|kinderen|arm|gezicht|leerkracht
<hits> ~3 me|mij|juf|meester|hem|haar|anderen
gooit|gooide|gegooid|smijt|smeet|slingert|slingerde ~4 koffie|laptop|schoen|schoenen|etui|stoel|krukje|bureau|chromebook|beker|potlood|spullen|alles
gooit|gooide|smeet|smijt ~1 met
trekt|trok|schreeuwt|schreeuwde|gilt|gilde|krijst ~5 klas|school|lokaal|haren|haar|uur|gang
vast ~1 moeten|moest ~1 houden|vasthouden
fixeren|gefixeerd|separeren|afzonderen|prikkelarm
schorst|schorsten|geschorst|schorsing|verwijderd|verwijdering|uitgeschreven|van ~1 school gestuurd|getrapt
mes|wapen|vuurwapen|pistool|boksbeugel|aansteker|vuurwerk|wiet|drugs|vape ~6 tas|rugzak|jaszak|zak|bij|kluisje|gevonden|meegenomen
politie ~4 <hem>|weggebracht|thuisgebracht|meegenomen|gevonden
gevonden ~3 door ~2 politie
betrapt ~4 stelen|jatten|spieken|vapen|roken
gestolen|gejat|pikt|pikte|steelt|stelen ~5 klas|juf|school|kluis|tas|winkel|fietsen|telefoon|geld
dader|slachtoffer ~3 van|groep|pest*
pestkop|gepest|pesten|pesterij*|weggepest
seksueel|sexueel
onder ~1 tafel|bureau ~3 zit|kruipt|verstopt|zat|gekropen
verstopt|verstopte ~4 tafel|kast|wc|toilet|bureau
bedreig*
een-op-een|een - op - een ~4 nodig|krijgt|houden
moeilijk|zorgwekkend|zorgelijk|explosief|onvoorspelbaar|ongeremd|grensoverschrijdend|opstandig ~1 gedrag
odd|cd|asperger|pdd-nos|mcdd
bites|kicks|screams|biting|kicking|spits
ran away|off
gedragsproble*
gedragsstoornis
agressief|agressieve
driftbui*
woedeaanval*
woede-uitbarsting*
woedeuitbarsting*
<hits> ~3 om zich heen
om zich heen ~1 <hits>
om zich heen te? slaan
<hits> ~4 klasgenoot|klasgenootje|klasgenootjes|klasgenoten|juf|meester|kinderen|anderen|andere|mij|me|leerkracht|collega|leerlingen|iedereen
heeft ~5 geslagen|geschopt|gebeten|bespuugd|gewurgd|gestolen|gejat
geslagen|geschopt|gebeten|bespuugd ~2 door
wordt|werd|is ~4 geslagen ~1 door
gooit|gooide|smeet|smijt|gegooid ~4 naar ~3 juf|meester|me|mij|klasgenoot|klasgenootje|hoofd|kind|collega|overblijf*
gooit|gooide|gooien|gegooid|smijt|smeet ~3 stoel|stoelen|tafel|tafels|schaar|scharen|boeken|stoeltje|meubilair
stoel|stoelen|tafel|schaar ~3 gegooid|gegooit|gooien|gooit
gestolen|steelt|jat|jatte|stal ~3 van|uit|geld|van
gelogen
begon|begint|begonnen ~2 met ~2 slaan|schoppen|vechten|duwen|schelden|pesten
met slaan begonnen|begon|begint
weggelopen van|uit|tijdens|onder
loopt|liep ~1 steeds|weer|alweer|elke ~2 weg
flipt|flipte|flipt|ontplofte|ontploft|doordraait|doordraaide|draaide|geflipt|ontploft|doorgedraaid
helemaal ~1 door ~1 het lint
door het lint
geschorst|schorsing
van school gestuurd|verwijderd
van school ~1 gestuurd
time-out|timeout
naar huis gestuurd
uit ~3 les|klas ~1 gestuurd|gezet
eruit gestuurd|gezet
bedreigt|bedreigde|bedreigd ~4 met|juf|meester|klasgenoot|mij|me
wildplassen
liegt|loog
handtastelijk
grensoverschrijdend*
stagneert
huilt|huilde ~2 elke|iedere
spijbelt|spijbelde
scheldt|schold|uitgescholden ~3 mij|me|juf|meester|uit|klasgenoot|kinderen
vernielt|sloopt|vernielde|sloopte|gesloopt
onhandelbaar|onhandelbare
mes|wapen|mesje ~4 bij|mee|getrokken|op|naar
vlucht|vluchtte|gevlucht ~3 klas|lokaal|school|dag|uit
rent|rende ~3 weg
krijst|krijste|krijsen|krijsend
zorgen ~2 om|over
maak ~2 me|mij ~3 zorgen
net ~2 lesgeven|les ~8 aangevallen
aangevallen ~2 door
wegloopgedrag|wegloper
wordt ~3 gepest
pest|pesten|pestte ~3 klasgenoot|klasgenoten|kinderen|anderen|haar|hem|meisje|jongen
threw a chair|chairs|table
bit|hit|kicked ~3 classmate|teacher|kid|kids|me
suspended|expelled
meltdown|meltdowns|tantrum
`,
  'staff!': `
in|naar ~1 de? ~1 wia|ziektewet|wao|wajong
op non - actief
nonactief|geschorst|ontslagen|wegbezuinigd|boventallig
ontslag ~2 op ~2 staande
<out> ~6 thuis|uitgevallen|uit
overspannen|overwerkt|opgebrand|uitgevallen|ingestort
ziek|overspannen|opgebrand ~2 thuis
meld|gemeld|meldde ~2 ziek
ziek ~3 gemeld|melden
weken|maanden|tijdje|kerst|zomer|half-jaar|jaar ~2 uit ~1 de? ~1 running|roulatie
komt|keert ~3 niet ~2 meer? ~2 terug
contract ~6 niet|loopt|verlengd|verlenging|ontbonden|beeindigd|af
geen ~2 vast ~1 contract
geen ~2 verlenging
ontsla*|ontslag*
op straat ~2 gezet|staan
weg ~1 moeten|gestuurd|gepest|gewerkt|bezuinigd
weggestuurd|weggewerkt|wegbezuinigd|weggebonjourd|buitengezet|geslachtofferd|opgestapt
boventallig*|herplaatst|herplaatsing|overgeplaatst|detachering
mobiliteit*|vso|ontbindingsverzoek
gesprek ~4 over|wegens ~3 functioneren|contract|ontslag|gedrag
functioneren|functioneert ~3 onvoldoende|slecht|matig|niet|ondermaats
functioner*|beoordelingsgesprek*|assessment ~4 niet|slecht|onvoldoende|gehad|gezakt|haalde|van ~2 collega|leerkracht
waarschuwing ~3 gekregen|kreeg|gegeven|officiele|schriftelijke
dossier ~3 opbouwen|opgebouwd|opbouw|over
op ~1 non-actief|nonactief|non
geschorst|onderzoek ~2 ingesteld|loopt
vertrouwensbreuk|vertrouwensinspecteur|ongewenst gedrag
wijst|wees|afgewezen|wezen ~3 sollicitant*|kandidaat|kandidaten|af
sollicit* ~8 wist|vroeg|kwam|zei|bleek|kon|had|was|huilde|stond
kandidaten|kandidaat|sollicitanten ~2 voor ~2 vacature|functie|baan|plek|invalplek
trok|trokken|teruggetrokken ~2 zich ~2 terug
kandidaat ~8 wist|vroeg|kwam|zei|bleek|kon|had|was|huilde|stond
getrouwd ~3 affaire|vreemd
affaire|geflirt|relatie ~3 met ~3 collega|juf|meester|directeur|ouder|vader|moeder|leerkracht
drinkt|dronk|drank|alcohol|dronken ~5 werk|school|klas|collega
ruzie|conflict|bonje|heibel ~3 met|tussen ~4 collega|duo|directie|directeur|leerkracht|team|mt|ouder|ouders|juf|meester|bestuur|ib'er
scheiding|miskraam|rouw|depressie|angsten|paniekaanval* ~6 thuis|collega|duo|juf|meester|leerkracht
in scheiding
fired|sacked|suspended|burn-out|burnout|resigned
ziek ~1 gemeld
ziekgemeld|ziekmelding
gemeld ~1 ziek
meldt|meldde|melde ~2 zich ~3 ziek
zit|zat|zitten ~4 ziek|overspannen|burn|burnout|opgebrand ~1 thuis
zit|zat|zitten ~3 thuis ~3 met|overspannen|ziek|burnout
thuis ~2 met ~2 burnout|burn|stress|overspannenheid
met ~2 burn-out|burnout
burn - out
langdurig ~1 ziek|uitgevallen|afwezig|thuis
uitgevallen met|wegens|door
overspannen
opgebrand
ziekteverlof|ziektewet
bedrijfsarts
reintegratie|re-integratie|re - integratie
reintegreert|reintegreren
op non - actief
non - actief
geschorst
ontslagen|ontslag
staande voet
contract ~9 niet ~3 verlengd|verlengen|verlenging
niet ~2 verlengd
krijgt ~2 geen ~2 contract|verlenging|vast
vaststellingsovereenkomst
beoordelingsgesprek|beoordelingsgesprekken|functioneringsgesprek|verbetertraject|verbeterplan
beoordeling ~4 onvoldoende|slecht|slechte|matig
functioneert|functioneerde ~2 niet
paste|past ~2 niet ~2 in|bij ~1 het|ons team
niveau niet haalde|haalt|halen
afscheid ~2 moeten nemen|genomen
moet|moest|moeten|mag ~1 weg|vertrekken|opstappen|eruit|ophoepelen
eruit gezet|gewerkt|gebonjourd|geknikkerd
arbeidsconflict|mediation
conflict ~3 met
ruzie ~4 met ~3 directie|directeur|directrice|collega|mt|bestuur|duo|ouder|ouders|leidinggevende
sollicitatie ~1 van
gesolliciteerd|solliciteert|solliciteerde
sollicitant|sollicitanten|kandidaat|kandidaten ~1
afgewezen|aangenomen ~2 voor
affaire|vreemdgaat|vreemdgegaan|vreemd ~1 gegaan
zwanger
zwangerschapsverlof
miskraam
ligt ~3 scheiding
called in sick
burnout|burned out
got fired|sacked
being fired|sacked|dismissed
sick leave
`,
  'ill?': `
is|was|zijn|ligt|werd|blijft|nog|weer ~4-<num> ziek !van|goed|om|dat
ziek ~1 is|zijn|was
ziek ~1 thuis
ziek op|in bed
griep|buikgriep|longontsteking|corona|krentenbaard|waterpokken|migraine|hernia|koorts
in|naar|uit het ziekenhuis
ziekenhuis ~3 ligt|lag|opgenomen
ligt ~3 ziekenhuis
gebroken ~1 been|arm|pols|enkel
is ~2 sick|ill
operatie
hoofdluis
rouwt|rouwen|rouw
`,
};

/** Words that make it talk about a topic, or about everybody. */
export const GENERIC = list(`
elk elke ieder iedere veel vele sommige meeste steeds volgens onderzoek onderzoeken onderzoekers boek boeken podcast artikel cursus training
webinar lezing studiedag scholing documentaire serie film methode theorie beleid subsidie bezuinigt bezuinigen bezuiniging bezuinigingen kabinet minister
ministerie politiek cijfers procent percentage statistiek landelijk nederland cbs inspectie rivm trimbos congres symposium
workshop afgestudeerd scriptie bachelor opleiding pabo module tentamen wereld internationale nationale thema campagne
stichting fonds actie inzamelingsactie gemiddeld wanneer stel vaak meestal maatschappij samenleving lerarentekort
auteur schrijver schrijfster roman personage hoofdpersoon artikelen nieuws krant tv uitzending programma wachtlijst wachtlijsten wachttijden
research study studies book conference many every each policy awareness kijktip luistertip leestip filmtip boekentip docu hulplijn meldpunt
`);
/** Words of a question about how a thing is done in general. */
export const HOW = list(`hoe welke wat how which`);
/** The writer's own people. */
export const OWN_PEOPLE = list(`
zoon zoontje zoons zoontjes dochter dochters dochtertje kind kinderen kids kleuter puber pubers jongste oudste middelste tweeling man vrouw vriend vriendin partner
moeder vader ouders ma pa mama papa mam pap oma opa zus zusje broer broertje schoonmoeder schoonvader schoonzus zwager neef neefje nicht
nichtje tante oom hond kat poes kater konijn paard lief vent liefste echtgenoot baby son daughter husband wife mother father mum mom dad
kleinkind kleinkinderen kleinzoon kleindochter buurvrouw buurman buurjongen buurmeisje lijf hoofd rug knie
`);
export const MY = list(`mijn m'n mn mien me onze ons men my our eigen`);
export const PRONOUNS = list(
  `hij zij ze haar hem zijn z'n zn d'r dr 'm hun hen die he she his her him they their ie deze dit`,
);
/** Points at one real person: of the class, of the team, today. */
export const MINE = list(`mijn m'n mn onze ons my our uw jouw jullie je`);
export const TIME = list(`
vandaag vanmorgen vanochtend vanmiddag gisteren gister gisteravond vanavond vannacht net zojuist zonet daarnet eergisteren maandag dinsdag woensdag donderdag
vrijdag sinds al nu laatst vorige afgelopen inmiddels intussen eindelijk weer alweer opnieuw morgen ineens opeens blijkbaar
schijnt nog steeds today yesterday again now finally still weken maanden dagen
`);
