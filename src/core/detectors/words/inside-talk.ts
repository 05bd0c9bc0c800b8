/** What is said behind closed doors. Source: compiled by hand for Bezint. Format: `text/phrases`. */
import { list } from './list';

export const INSIDE_CLASSES = {
  closed: list(
    `mt managementteam directieoverleg directieberaad teamvergadering teamoverleg teamapp bouwvergadering bouwoverleg oudergesprek
    tienminutengesprek rapportgesprek kindgesprek zorgoverleg zorgteam leerlingbespreking groepsbespreking bestuursoverleg bestuursvergadering
    adviesgesprek ondersteuningsteam personeelsvergadering functioneringsgesprek beoordelingsgesprek exitgesprek oudercontact klassenraad
    zorgvergadering directeurenoverleg sollicitatiecommissie startgesprek mdo personeelsraad directie bestuur`,
  ),
  meeting: list(
    `oudergesprek oudergesprekken tienminutengesprek tienminutengesprekken rapportgesprek rapportgesprekken adviesgesprek adviesgesprekken startgesprek startgesprekken
    oudercontact contactavond`,
  ),
  told: list(
    `zei zeiden vertelde vertelden verteld hoorde gehoord bleek toegegeven opgebiecht biechtte uitgelekt huilde huilden huilend barstte schreeuwde schold dreigde dreigden besloten bekende told said`,
  ),
  hush: list(
    `vertrouwelijk geheim geheimhouding stilhouden embargo doorvertellen mondje sst ssst shht officieus wandelgangen binnenskamers zwijgplicht`,
  ),
  gone: list(`twee drie vier vijf 1 2 3 4 5 6 anderhalve`),
  leaving: list(`stapt opstapt vertrekt weggaat stopt wegmoet opgestapt wegging ontslag`),
  plan: list(
    `fusie fuseren fuseert formatie sluit sluiten dicht opgeheven opheffen ontslagen ontslag vertrekt vertrekken weg stopt samengevoegd samenvoegen samen
    combinatiegroep krimp boventallig gesplitst splitsen reorganisatie overgenomen vacature verhuizen verhuist failliet bezuinigen wegbezuinigd eruit opstappen`,
  ),
};

export const INSIDE_TALK: Readonly<Record<string, string>> = {
  talk: `
<meeting>|oudergesprek* ~2 gehad|gevoerd|gedaan|achter ~8 ouders|moeder|vader|boos|boze|tranen|huilde|liep|willen|kwaad|ontkent|ontkennen|dreigen|dreigden
<meeting>|oudergesprek* ~10 ouders|moeder|vader ~4 willen|wil|wilden|ontkennen|ontkent|huilde|huilden|boos|kwaad|eisen|eist|dreigt|dreigen|liep|liepen|weigert|weigeren
tussen ons|jou|haakjes ~16 <plan>|team|directie|directeur|bestuur|mt|collega|formatie|fte|contract|gesprek
onder ons ~16 <plan>|directie|directeur|bestuur|mt|collega|formatie|fte|contract
<hush> ~16 <plan>|fte|formatie|directeur|directrice|bestuur|mt|contract|collega|leerkracht|juf|meester|gesprek|gmr|mr
<plan>|fte|formatie|directeur|directrice|bestuur|mt|contract|juf|meester|gmr ~16 <hush>
<gone>|fte ~2 fte|formatieplaats|formatieplaatsen|banen|leerkrachten|collega's ~2 eruit|uit|weg|weggaan|verdwijnen|schrappen|geschrapt
in|uit|tijdens|bij|na ~2 de? ~1 mt|gmr|mr|directieoverleg|formatiegesprek|teamoverleg|studiedag ~8 ruzie|bonje|geschreeuw|schreeuwen|tranen|besproken|besloten|geheim|vertrouwelijk|embargo
team|mt|vergadering|studiedag ~3 besproken|besloten|gehoord ~1 dat
nog|top|strikt geheim
niemand ~1 nog|mag ~3 weten|zien|horen
mag ~2 nog ~1 niemand ~2 weten
nog ~1 niet ~1 naar ~1 buiten
waarvan ~1 een|eentje|1|twee|2 ~3 ots|adhd|add|autisme|ass|jeugdzorg|ritalin|pdd*|tos|opp|uithuisplaatsing
overleg|gesprek|spoedoverleg ~4 wijkagent|politie|leerplicht|leerplichtambtenaar|jeugdzorg|wijkteam ~8 moeder|vader|ouders|gezin|kind|leerling
kringgesprek|kring|kindgesprek ~8 weet|weten|hoorde|hoorden ~2 ik|we|dat
mama's|papa's|moeders|vaders ~1 nieuwe vriend|vriendin|vlam
leerlingdossier|dossier|kinddossier ~3 staat|stond|lees|las
dreigt|dreigde|dreigen|dreigden ~2 met ~3 advocaat|inspectie|klacht|rechter|krant|rechtszaak
eist|eiste|eisen|eisten ~3 hoger ~1 advies
bezwaarprocedure|bezwaar|klachtprocedure|ontslagzaak|ontslagprocedure ~3 van ~3 collega|oud-collega|leerkracht|juf|meester|ouder|ouders
drie|twee|vier|2|3|4 ~1 collega's ~3 solliciteren|solliciteert|weg|vertrekken
collega ~3 solliciteert|solliciteren ~3 bij|buren|elders
sollicitatiebrief|sollicitatiebrieven|brieven ~12 schreef|stond|schrijft
embargo
<closed> ~6 ruzie|knallende|clash|geschreeuw|tranen|ontploft|ontplofte
fusie|reorganisatie|sluiting|krimp|boventalligheid ~10 weet|weten|niemand|ouders|team|nog
stemming|unaniem|gestemd|tegengestemd ~4 gmr|mr|mt|bestuur
<leaving> ~6 directeur|directrice|bestuurder|schoolleider ~8 weet|weten|niemand|nog
directeur|directrice|bestuurder|schoolleider ~8 <leaving> ~8 weet|weten|niemand|nog|geheim
management|board|staff meeting ~6 decided|told|said|secret
don't tell anyone ~12 principal|school|teacher|fired|leaving|merger
het|ons|mt|managementteam mt? heeft|hebben|had ~3 besloten ~1 dat|om
mt|managementteam|directieoverleg|bestuursoverleg ~3 wil|willen|gaat|gaan ~8 <plan>
directie|bestuur ~2 heeft|hebben ~3 besloten dat ~10 <plan>
in|uit|tijdens|bij|na ~3 <closed>|<meeting> ~8 <told>
<told> ~8 in|uit|tijdens|bij|na ~3 <closed>|<meeting>
<meeting> ~6 <told>
gesprek ~4 met ~3 ouders|moeder|vader|ouder|verzorgers ~3 die|dat|over|omdat|van
gesprek ~6 moeder|vader|ouders ~6 <told>
moeder|vader ~6 <told> ~4 gesprek
mag|mocht ~3 niet ~1 zeggen ~8 <plan>
niet ~1 verder|door ~1 vertellen ~14 <plan>
<plan> ~14 niet ~1 verder|door ~1 vertellen
<plan> ~12 doorvertellen
doorvertellen ~12 <plan>
ouders|team|collega's ~2 weten ~3 nog niks|niet|niets
ouders|team|collega's ~2 horen ~3 pas
nog ~1 niet officieel|bekend|naar ~10 <plan>
<plan> ~10 nog ~1 niet officieel|bekend
vertrouwelijk ~12 <plan>
uitgelekt
`,
};
