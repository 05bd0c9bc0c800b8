/**
 * Groups of people that hateful speech aims at: sex, orientation, origin, skin, faith, disability, social position.
 * Neutral names, plural and singular; slurs stand in `slurs.ts`. Source: the grounds of article 1 of the Dutch
 * constitution and of the Algemene wet gelijke behandeling, filled in by hand; no list was copied.
 */
import { list } from './list';

export const GROUP = list(`
vrouw vrouwen vrouwtjes wijven meisje meisjes meiden feminist feministe feministen man mannen
homo homo's homoseksueel homoseksuelen homofielen lesbienne lesbiennes lesbo's biseksuelen biseksueel queers gays
transgender transgenders transvrouw transvrouwen transman transmannen transpersoon transpersonen transseksueel
transseksuelen transmensen nonbinairen dragqueens
zwarte zwarten donkeren kleurling kleurlingen afrikaan afrikanen surinamer surinamers antilliaan antillianen creolen
immigrant immigranten migrant migranten vluchteling vluchtelingen asielzoeker asielzoekers statushouder statushouders
buitenlander buitenlanders vreemdeling vreemdelingen allochtoon allochtonen nieuwkomers arbeidsmigrant arbeidsmigranten expats
marokkaan marokkanen turk turken pool polen roemeen roemenen bulgaar bulgaren syrier syriers somalier somaliers
oekrainer oekrainers rus russen chinees chinezen aziaat aziaten indiers pakistanen eritreeers afghanen irakezen
arabier arabieren palestijn palestijnen israeliers israelier moluks molukkers indonesiers zigeuner zigeuners roma sinti
moslim moslims moslima moslima's islamiet islamieten mohammedanen jood joden jodin christen christenen katholieken
gereformeerden refo's hindoes hindoe atheisten
gehandicapte gehandicapten mindervalide mindervaliden invalide invaliden rolstoelers doven blinden autisten autist
verstandelijk-gehandicapten bejaarden ouderen daklozen armen uitkeringstrekkers bijstandstrekkers boomers gelukszoekers gelukszoeker
women muslims jews immigrants gays blacks foreigners
`);
/** "zwarte personen", "trans vrouwen": an adjective that makes the next noun a group. */
export const GROUP_ADJECTIVE = list(`
zwart zwarte donkere gekleurde getinte bruine blanke witte trans transseksuele homoseksuele lesbische gehandicapte
mindervalide invalide verstandelijk lichamelijk autistische dove blinde buitenlandse allochtone marokkaanse turkse
surinaamse antilliaanse poolse syrische somalische afrikaanse chinese joodse islamitische moslim christelijke bejaarde
`);
export const GROUP_NOUN = list(`
persoon personen mens mensen man mannen vrouw vrouwen kind kinderen jongeren jongens meisjes mannetjes lui
gehandicapte gehandicapten
`);
