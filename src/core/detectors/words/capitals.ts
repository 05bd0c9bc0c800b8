/** For telling a name from another capital when nothing better is known. Source: compiled by hand for Bezint. */
import { list } from './list';

/** Capitalised words that are no person: systems, bodies, feasts, places of work, languages, openings of sentences. */
export const NO_NAMES = list(`
parnassys esis cito iep lvs magister somtoday smartschool social schools veilig thuis jeugdzorg ggz cjg clb mdo opp sbo so vo po mbo hbo
ritalin concerta medikinet nederland nederlands nederlandse engels engelse frans duits vlaams turks arabisch pools oekraiens
sinterklaas kerst pasen suikerfeest ramadan koningsdag carnaval kinderboekenweek prinsjesdag netflix tiktok insta instagram facebook
snapchat whatsapp twitter youtube google teams ipad nos cbs rtl trimbos oudergesprek god gods jezus kamp avi dmt iq adhd add tos
ik hij zij ze we wij jij je het de een er dat dit die deze wat wie waar hoe waarom en maar dus want als toen nu ook nog al niet geen ja nee
mijn m'n mn onze ons uw jouw haar zijn hun in op uit bij van voor met naar om aan over na tot door vandaag gisteren morgen vanmorgen vanmiddag
mevrouw meneer mw dhr beste lieve hoi hallo hey hee sorry oke goed fijn wereld dag week maandag dinsdag woensdag donderdag vrijdag zaterdag
zondag januari februari maart april mei juni juli augustus september oktober november december groep klas school juf meester twente
amsterdam rotterdam utrecht den haag gouda amai allez pfff pff tja nou zo daar hier soms iemand iedereen niemand elke ieder weer alweer eindelijk
net toch echt gewoon heel veel drie twee vier vijf zes derde tweede eerste team mt ib mr bestuur directie stichting konot onderwijs primair
vereniging bond fonds federatie platform instituut expertisecentrum kenniscentrum centrum hogeschool universiteit academie museum bibliotheek bieb
ziekenhuis kliniek kerk moskee provincie rijk rijksoverheid kamer parlement europa unie unicef oxfam kinderombudsman ombudsman kindertelefoon
raad kinderbescherming bureau halt politie gemeente ministerie minister inspectie karakter basisschool obs cbs kindcentrum daltonschool
the this that my our his her i we he she they it you and but so if when how what why one some today yesterday just
`);
/** Verbs that follow a name at the beginning of a sentence ("Daan krijgt …"). */
export const NAME_VERBS = list(`
is heeft krijgt kreeg zit zat gaat ging moet moest mag mocht komt kwam wordt werd slaat sloeg slikt neemt woont blijft bleef haalt haalde
scoort scoorde zakt had was heet leest rekent slaapt huilt huilde zegt zei vertelde vertelt wil wou kan kon ligt lag loopt liep doet deed
heette schopt schopte bijt beet gooit gooide has is was gets got takes took had
`);
