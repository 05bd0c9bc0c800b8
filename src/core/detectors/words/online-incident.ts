/**
 * Cyberbullying and unwanted sharing of images, as told in chat Dutch. Source: compiled by hand for Bezint after the
 * kinds of incident named by the two protocols (cyberpesten, ongewenst delen van beeldmateriaal) and public hotlines'
 * terms (sexting, grooming, doxing, banga-lijst). Format: `text/phrases`. A tag ending in `?` needs a person near.
 */
import { list } from './list';

export const INCIDENT_CLASSES = {
  media: list(
    `filmpje filmpjes film video video's videos vid vids videootje foto foto's fotos fotootje beelden beeldmateriaal clip clipje tiktok tiktokje tiktoks opname opnames
    geluidsopname screenshot screenshots snap snaps audio pic pics picture pictures photo photos image images footage m gif meme memes sticker stickers`,
  ),
  nude: list(
    `naaktfoto naaktfoto's naaktfotos naaktbeelden nude nudes dickpic dickpics sextape sekstape seksfilmpje seksvideo naaktfilmpje blootfoto blootfoto's pikfoto
    deepfake deepfakes deepnude nepnaakt`,
  ),
  dirty: list(
    `naakt naakte bloot blote halfnaakt halfnaakte vechtpartij gevecht knokpartij vechten vechtende wc toilet kleedkamer douche doucheruimte stiekem gore smerige
    vernederend bewerkt bewerkte gefotoshopt nep naked nude fight fighting toilets intieme intiem geslagen mishandeld edited fake mishandeling schelden`,
  ),
  round: list(
    `rond rondgaat rondgaan rondging rondgestuurd rondgegaan circuleert circuleren circuleerde around circulating`,
  ),
  spread: list(
    `doorgestuurd doorgestuurt doorstuurt doorsturen verspreid verspreidt verspreiden verspreidde gelekt uitgelekt lekt rondgestuurd rondstuurt gedeeld deelt delen rondgaat
    leaked spreading shared sharing forwarded sent geplaatst gepost online viral viraal`,
  ),
  account: list(
    `nepaccount nepaccounts nep-account fakeaccount haataccount haataccounts haatpagina roddelaccount roddelaccounts roddelpagina spottedaccount exposeaccount
    nepprofiel nepprofielen haatprofiel bangalijst bangalijsten bangalist shamepagina juicekanaal haatgroep`,
  ),
  bully: list(
    `gepest pest pesten pesterijen uitgescholden uitschelden uitgelachen buitengesloten bedreigd bedreigt bedreigen bedreigingen kapotgemaakt kapot afgemaakt afgezeken
    vernederd belachelijk uitgemaakt zwartgemaakt gekleineerd getreiterd treiteren treitert gechanteerd gestalkt weggepest bullied bullying harassed bullies`,
  ),
  hateful: list(
    `haat gescheld scheldpartij scheldpartijen roddels pesterijen beledigingen bedreigingen gehaat`,
  ),
  place: list(
    `groepsapp moedersapp ouderapp oudersapp vadersapp teamapp buurtapp groepsappje appgroep klassenapp klasapp groepschat chat chatgroep app apps appjes whatsapp whatsappgroep wapp snap snapchat snapgroep insta instagram tiktok
    discord roblox online internet social socials facebook telegram story stories reacties dm's dms groupchat livestream kanaal whatsappje`,
  ),
  who: list(
    `gymdocent gymleraar invaller stagiair stagiaire conciërge concierge ib'er directrice duo moeder vader meisje meisjes meid meiden jongen jongens jongetje kind kinderen leerling leerlingen ll lln juf juffen meester meesters leraar leraren leerkracht leerkrachten collega
    collega's directeur iemand haar hem hij zij ze mij me ons hun klas groep zoon dochter klasgenoot klasgenoten klasgenootje girl girls boy boys teacher pupil kid kids her him my them`,
  ),
  films: list(`gefilmd filmt filmen filmde opgenomen gefotografeerd filmed recorded`),
};

export const INCIDENTS: Readonly<Record<string, string>> = {
  'images?': `
<media> ~6 waarin|waarop|waar ~8 geduwd|geschopt|getrapt|gestompt|geslagen|bespuugd|gedwongen|vernederd|uitgescholden|gepest|gegooid|opgesloten|uitgekleed|belaagd|mishandeld
<media> ~4 onder ~1 ogen ~8 <who>|kinderen|ons|onze
<place>|account|pagina|profiel ~3 waarop|waar|met|vol ~4 gejatte|gestolen|stiekeme|gekopieerde|gepikte|bewerkte ~2 <media>
<media> ~5 <who> ~6 cijfer|cijfers|score|rapportcijfer ~4 lekker|knap|lelijk|geil|uiterlijk
al|inmiddels ~3 keer|x bekeken ~8 <media>
<media> ~6 <who> ~6 op|in|via ~2 <place> ~4 gezet|gegooid|geplaatst|geknald|gepost|gedeeld|gezwierd|beland
<who> ~6 heeft|hebben|had|hadden|zette|zetten|gooide ~4 <media> ~6 op|in|via ~2 <place>
op|in|via ~2 <place> ~6 <media> ~4 gedeeld|verspreid|rondgestuurd|doorgestuurd|gezet ~4 van|met|waarop|waarin
<media> ~4 gedeeld|verspreid|rondgestuurd|doorgestuurd ~4 van|waarop|waarin ~4 <who>
<media> ~8 waarop|waarin|waar|op ~6 <who> ~6 zoen*|uitkleed*|plast|naakt|bloot|huilt|geslagen|gepest|uitgelachen|vernederd|vecht*|douch*|omkleed*|omkleden
<media> ~6 snor|hondenoren|varkensneus|varken|bewerkt|gefotoshopt|photoshop|ai|deepfake ~6 <who>|<place>
<who> ~6 <media> ~6 snor|varkensneus|varken|bewerkt|gefotoshopt|photoshop
via ~1 ai ~6 naakt*|<nude>|<media>
naakt* ~5 van ~3 <who>
<who> ~5 naaktfoto|naaktfoto's|nudes|dickpic ~6 gestuurd|gevraagd|stuurt|vraagt|kreeg|gekregen|opgestuurd|rond
gevraagd|vroeg|vraagt|dwong|gedwongen ~4 om|naar ~2 <nude>|naaktfoto|blootfoto
<media> ~4 onder ~2 rok|rokje|douche|wc|toilet|kleedkamer
gefilmd|filmde|filmden|filmt|opgenomen|gefotografeerd ~6 wc|toilet|kleedkamer|douche|kleedhok|gymzaal
wc|toilet|kleedkamer|douche|kleedhok ~6 gefilmd|filmde|filmden|filmt|foto's|opgenomen
<media> ~6 gaat|gaan|ging|gingen ~4 viral|viraal|rond|los|als-een-gek
<media> ~3 staat|staan|stond ~3 op|in ~2 <place> ~6 <who>|weet|offline|weg
<spread>|doorgestuurd ~6 filmpje|filmpjes|foto|video ~4 van ~3 mij|me|ons|haar|hem|leerling|leerlingen|juf|meester|collega|meisje|jongen
<media>|<nude> ~8 <round>
<round> ~6 <media>|<nude>
gaat|gaan|ging ~5 <media>|<nude> ~4 <round>
<media> ~6 van ~4 <who> ~8 <spread>
<media> ~10 <dirty> ~8 <spread>|<place>
<dirty> ~3 <media> ~10 <spread>|<who>|<place>
<nude> ~8 <who>|<spread>|<place>
<media> ~8 <dirty> ~6 <who>
<media> ~12 elkaar ~2 geslagen|getrapt
<media> ~8 offline|verwijderen|verwijder|verwijderd|delete
<who> ~8 <media> ~8 changing|toilet|toilets|shower
changing|toilet|shower ~6 going around
foto|foto's|naam|namen ~8 lijst|lijstje|list ~8 hoeren|sletten|lelijkste|bitches|banga|meiden
lijst|lijstje ~3 met|van ~2 hoeren|sletten|lelijkste|sletjes|hoertjes
<who> ~8 gechanteerd|chanteren|chantage
gechanteerd|chanteert|afgeperst ~8 foto|foto's|filmpje|beelden|nudes|video
ai ~2 nude|naakt|naaktfoto|nudes
<who> ~8 <nude>
chanteert|chanteren|chanteerde|chanteerden|afperst|afpersen|gechanteerd|afgeperst ~3 <who>
of|anders ~3 foto|foto's|filmpje|beelden|naaktfoto's ~4 iedereen|heel|online|alle|rond
klappen|vechten|gevecht|ruzie|val ~8 op mn|mijn|m'n telefoon
wie ~4 <media> ~6 doorgestuurd|verspreid|online|gedeeld|gemaakt
<media> ~6 zonder ~2 toestemming ~6 <spread>|<place>
zonder ~4 toestemming ~4 <films>
stiekem ~4 <films>
<films> ~4 stiekem
<films> ~8 <spread>|<place>|account|pagina
filmt|filmden|filmen ~4 <who> ~3 stiekem
<films> ~2 door|by ~3 leerlingen|kinderen|kids|klas|jongens|meiden|pupils|students|leerling
<media> ~4 van ~2 <place> ~3 af|afkrijgen|afhalen|verwijderen|verwijderd
<media> ~4 van ~4 <who> ~4 uitvalt|schreeuwt|slaat|huilt|vecht|scheldt|schopt|valt|plast
heel|hele|halve ~1 de? ~1 school|klas ~2 heeft ~2 m|hem|filmpje|foto|video ~2 al|gezien
deepfake* ~6 <who>
deepfake* gemaakt
sexting ~4 <who>
<who> ~4 sexting
<spread> ~4 <nude>
<media> ~4 got|was|is|has ~2 leaked
`,
  images: `
wie ~4 <media> ~3 van ~3 <place> ~3 gelekt|doorgestuurd|rondgestuurd|gedeeld|verspreid
<media> ~2 van|uit ~3 <place> ~3 gelekt|uitgelekt
gejatte|gestolen|gepikte|gekopieerde ~1 <media> ~8 <who>|ons|team|collega's
stuur|doorsturen|heb|hebben|deel|zoek ~5 <media> ~3 van ~2 <who> ~4 in|op|onder ~2 kleedkamer|douche|wc|toilet|bed|blote|badpak
wie ~1 m|'m|hem|t|filmpje|foto|video ~2 wil ~1 zien|hebben ~3 pb|dm|app|appje|stuur|berichtje
<media> ~3 van ~2 vechtpartij|knokpartij
ben|ik|word|werd ~4 stiekem ~3 <films>
mij|me ~3 stiekem ~3 <films>
`,
  'accounts?': `
account|profiel|pagina|kanaal ~4 aangemaakt|gemaakt|begonnen|geopend ~8 van|op|met|over|onder ~4 <who>|naam|foto's|foto
iemand|ze|leerlingen|leerling|kinderen|kids|oud-leerling ~4 account|profiel|pagina ~4 aangemaakt|gemaakt|begonnen ~8 <who>|naam|foto|foto's
account|profiel|insta|tiktok|snap ~3 gehackt ~6 <who>|berichten
in|uit|onder|op ~1 mijn|haar|zijn|z'n|onze naam ~6 <place>|account|profiel|berichten|aangemaakt
<account>
fake|nep insta|snap|tiktok|facebook|instagram|twitter|profile|profiel
anonieme|anoniem ~1 pagina|account|groep ~8 <who>
fake|nep|haat|roddel|spotted|expose|exposed|anoniem|anonieme|hate|gossip ~1 account|profiel|pagina|page|accounts
account|profiel|pagina ~3 <dirty>|belachelijk|haat|roddels|roddel
account|profiel|pagina ~8 die|dat|waarop|waar|met ~8 belachelijk|bewerkt|smerige|gore|roddels|nare|foto's|uitgescholden|uitscheld|schelden|haat|vreselijke|kwetsende
account|profiel ~2 op|onder ~1 mijn|haar|zijn|onze ~1 naam
doet|doen|voordoen|voordoet ~4 zich ~3 als ~3 <who> ~4 voor
voordoet|uitgeeft als
uit|onder ~1 mijn|haar|zijn ~1 naam ~6 <place>|berichten|account
banga ~1 lijst|list
bangalijst*
zich ~5 voor ~1 als|alsof ~1 mij|me|juf|meester|ons|leerling|leraar|leerkracht|haar|hem
wie ~8 runt|beheert|maakt
roddels|roddel|gossip ~1 over|about ~3 <who>
account ~6 nadoen|nadoet|naapen|uitlachen|belachelijk|afkraken
accounts|account ~10 belachelijk|uitlachen|vernederen
<who> ~10 achter ~4 account|pagina|roddel
achter ~4 roddel|spotted|account|pagina|bangalijst
account ~1 bangalijst
<place>|account|pagina ~3 over ~2 onze|mijn|de ~1 juffen|meesters|leraren|leerlingen|collega's
vanalles over onze juffen
`,
  'bullying?': `
spraakbericht|voicebericht|voice|spraakberichten|spraakmemo|appje|berichtje|bericht|berichten|appjes|dm's ~10 grond ~2 in ~2 boren|geboord|afkraken|uitmaken|uitschelden|bedreigen|dood|kant|zelfmoord|uitgemaakt|uitgescholden|hoer|slet
<num>|honderd|tientallen|stapel|lading ~2 berichten|appjes|berichtjes|dm's ~10 kant|dood|doodgaan|haat|hoer|slet|uitgescholden|bedreig*|stom|lelijk
telefoon ~8 zien ~10 berichten|appjes ~10 kant|dood|haat|hoer|bedreig*|lelijk
van kant ~2 maken|maakt|moest
uit ~2 groepsapp|appgroep|klassenapp|groepschat|klasapp ~2 gegooid|gezet|verwijderd|gekickt|geknikkerd|gegooit
groepsapp|appgroep|klassenapp|groepschat|klasapp|snapgroep|appgroepen ~10 afgemaakt|kapot|afgebrand|uitgemaakt|zwartgemaakt|belachelijk|gepest|pesten|buitengesloten|bedreigd|dood|haat|lelijk|vernederd|zieke|gore
online|internet|roblox|fortnite|discord|snap|snapchat|insta|tiktok ~6 gepest|uitgescholden|bedreigd|lastiggevallen|gechanteerd|afgeperst|gestalkt|benaderd|vernederd|afgebrand|uitgelachen|geterroriseerd
gepest|uitgescholden|bedreigd|lastiggevallen|gechanteerd|afgeperst|gestalkt|benaderd|vernederd|geterroriseerd ~6 online|internet|roblox|fortnite|discord|snap|snapchat|insta|tiktok
poll|polls|stemming|lijst|ranking|ranglijst ~6 lelijkste|stomste|dikste|domste|hoer|geilste|lekkerste
lelijkste|stomste|dikste|geilste ~3 van ~2 klas|groep|school ~6 poll|lijst|app|insta|snap|tiktok|gekozen|gestemd
<bully> ~6 in|op|via ~3 <place>
in|op|via ~3 <place> ~8 <bully>
<place> ~10 <bully>
<place> ~8 <hateful> ~6 <who>
<hateful> ~6 <place>
group chat|groupchat ~5 bully|about|against
chat ~3 to bully
<bully> ~8 <place>
cyberpest* ~8 <who>
<who> ~8 cyberpest*
<who> ~6 ge-cyberpest|gecyberpest|cyberbullied
uit te schelden ~4 in|op|via ~3 <place>
wat ~3 ze ~4 over ~2 <who>|juf|meester|school ~4 schrijven|zeggen|posten|sturen|zetten ~6 <place>
schrijven|schelden|roddelen|zeggen ~3 ze ~6 over ~2 <who> ~6 <place>
<place> ~12 dood|zelfmoord|kant|doodgaan|ophangen
niemand ~3 mag|moet ~6 <place>
adres|nummer|telefoonnummer|gegevens ~5 online|insta|snap|internet ~2 gezet|gegooid|geplaatst
doxed|gedoxt|gedoxed|doxing|gedoxxed
gechanteerd|chanteert|chanteren ~8 <media>|<nude>|foto's
<media>|<nude> ~8 gechanteerd|chanteert|chanteren|chantage
grooming ~4 <who>
groepsapp|appgroep|snapgroep|groepschat|app ~2 zonder ~1 haar|hem|mij
groepsapp|appgroep|snapgroep|groepschat|app ~6 hele|heel|iedereen ~3 behalve
screenshots|screenshot ~6 hele|heel|halve ~1 school|klas
berichten ~8 elkaar ~2 sturen ~4 <place>
snapgroep|appgroep|haatgroep|groepsapp ~6 over ~2 <who>
gore|smerige|vieze|nare|lelijke|gemene|kwetsende|vreselijke|haatdragende|walgelijke|rot ~1 tekst|teksten|berichten|reacties|dm's ~8 <who>|<place>
`,
};

/** General talk: campaigns, lessons, news elsewhere. */
export const INCIDENT_TOPIC = list(`
les lessen gastles lesidee lessenserie lespakket lesmateriaal werkblad week campagne onderzoek onderzoekers cijfers boek documentaire serie film podcast webinar
training cursus workshop halt mediawijsheid mediawijs nieuws krant jeugdjournaal nos amerika belgie duitsland politiek minister kabinet wet wetsvoorstel
scriptie thema dag voorlichting ouderavond verzonnen fictief voorbeeld stelling stellingen protocol beleid tips artikel slachtoffers jongeren scholieren
lesson lessons campaign research article news policy workshop tips gemiddeld vaak steeds generatie maatschappij poster preventie kijkwijzer
`);
/** Nothing bad goes round here. */
export const INCIDENT_HARMLESS = list(`
leuk leuke leukste lief lieve mooi mooie grappig grappige geweldig geweldige prachtig prachtige schattig trots super topfilmpje musical kamp sportdag schoolreis
griep griepje griepgolf virus luizen schools breuken rekenen spelling kunstwerk recept tutorial instructiefilmpje uitlegfilmpje muziekvideo dansje
cute lovely funny great parnassys applaus
`);
