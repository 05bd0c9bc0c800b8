/**
 * People as Dutch and Flemish school talk names them. Source: compiled by hand for Bezint, from general knowledge of
 * the language; no list was copied. Folded spelling (`text/fold`).
 */
import { list } from './list';

export const CHILD = list(`
kind kindje kiddo kid leerling leerlinge leerlingetje ll jongen jongetje jochie joch jong jongske manneke mannetje ventje
meisje meiske meissie meidje meid kleuter kleutertje peuter gastje ventje zoontje dochtertje puber tiener bovenbouwer
onderbouwer groepachter achtstegroeper knul knulletje gup ukkie ukje klasgenoot klasgenootje klasgenote knaap gastje
nieuwkomer brugpieper student zorgenkind zorgenkindje zorgleerling zorgkind probleemkind probleemleerling plusleerling rugzakleerling
`);
export const CHILDREN = list(`
kinderen kindjes kids kiddos leerlingen lln jongens meisjes meiden jochies kleuters peuters tieners pubers klasgenoten
klasgenootjes gasten kleutertjes tweeling drieling broertjes zusjes ventjes mannekes gastjes
`);
export const PARENT = list(`
moeder vader mama papa mam pap ma pa ouder ouders moeders vaders mama's papa's mams paps stiefvader stiefmoeder
pleegouders pleegouder pleegmoeder pleegvader oma opa verzorger verzorgers mem heit mamma pappa grootouders
`);
export const STAFF = list(`
juf juffrouw juffie juffen meester meesters leerkracht leerkrachten leraar lerares leraren docent docente docenten collega collegaatje
collega's duo duocollega duopartner duopartners directeur directrice directie schoolleider schoolleiders adjunct teamleider
locatieleider unitleider bouwcoordinator ib'er ib intern-begeleider conciërge concierge administratrice invaller invalster
invalkracht invaljuf onderwijsassistent onderwijsassistente klassenassistent klassenassistente oa lio stagiair stagiaire
stagiairs stagebegeleider stagebegeleidster mentor praktijkbegeleider werkbegeleider rt'er gymjuf gymmeester gymleraar
vakleerkracht teamlid teamleden kleuterjuf zorgcoordinator zorgjuf zorgleerkracht poetsvrouw overblijfmoeder overblijfkracht
tso-moeder bso-juf vervanger personeelslid werknemer medewerker medewerkster leidinggevende administratie secretaresse schoolsecretaresse parallelcollega bouwcollega schooldirecteur
bestuurder bestuurders bovenschools rector conrector prof leerkrachtondersteuner zij-instromer zijinstromer baas
`);
/** Staff named as a body: the school itself, its management, its team. */
export const SCHOOL_BODY = list(`
bestuur schoolbestuur directie mt management managementteam team schoolteam school schooltje stageschool basisschool stichting
leiding schoolleiding raad mr medezeggenschapsraad college tent toko club organisatie
`);
/** Anyone: nouns that can stand for a person in an insult. */
export const ANYONE = list(`
mens mensen volk lui vent kerel gast gasten gozer gozers wijf wijven wijfie vrouw vrouwen man mannen persoon personen figuur figuren
types type groep klas generatie buurman buurvrouw minister staatssecretaris politicus politici burgemeester premier
trainer scheids scheidsrechter ambtenaar ambtenaren inspecteur buren familie gezin oom tante nicht neef vriend
vriendin ex agent agenten journalist journalisten zooi bende zooitje stel stelletje
`);
