import { endsIn } from '../../text/guarded';

/**
 * How Dutch and Belgian streets end. Source: compiled for Bezint from common street names; the Belgian ones
 * (steenweg, lei, rei, dreef, kouter, vest) after Flemish usage.
 */
export const STREET_ENDINGS = endsIn(
  'straat straatje straatweg laan laantje dreef plantsoen gracht singel sngl kade steeg steenweg ' +
    'heerweg boulevard chaussee avenue str stwg',
);

/** Endings that are ordinary words too: only with a capital, or where somebody is said to live. */
export const WEAK_ENDINGS = endsIn(
  'weg wegje plein pln dijk hof hofje pad park markt kamp brink wal oord ring baan hoek erf akker ' +
    'akkers veld velden horst burg donk berg dam haven vaart wijk wetering poort meent waard gaarde stede ' +
    'hage heide weide weiden kouter lei rei vest werf kwartier zijde oever tuin tuinen kant eind einde ' +
    'hout bos es esch enk daal dal dael horn land straete weerd borg waarden kreek beemd beek ven plas ' +
    'rak sluis brug schans bolwerk dwarsweg gang plaats akkerweg linde eik beuk',
);

/** Ordinary words that end like a street. */
export const NO_STREETS = new Set(
  (
    'weg onderweg snelweg halverwege parkeerplaats werkplaats spoorweg schoolplein speelplein fietspad zebrapad voetpad ' +
    'bospad vakantiepark bungalowpark pretpark speeltuin moestuin kleuterplein thuisbaan loopbaan atletiekbaan ijsbaan ' +
    'skibaan renbaan deelstraat zijstraat winkelstraat straat hoofdstraten speelstraat schoolstraat leesstraat ' +
    'schoolkamp kamp zomerkamp sportveld voetbalveld grasveld zandbak leeshoek bouwhoek poppenhoek huishoek hoek ' +
    'rekenhoek themahoek taalhoek kring voorsprong kerstmarkt rommelmarkt boekenmarkt vrijmarkt markt supermarkt ' +
    'arbeidsmarkt woningmarkt plein park pretpark stadspark dierentuin achtertuin voortuin nederland duitsland engeland ' +
    'zwitserland ierland schotland zeeland friesland vlaanderen buitenland platteland eiland weiland waterland ingang ' +
    'uitgang doorgang overgang voorrang zang gang toegang bovenkant onderkant achterkant voorkant kant zijkant krant ' +
    'weekend weekeinde einde eind hout bos kerstbos bladzijde zijde achterzijde berg voorraad ven les fles mes zes ' +
    'proces succes cursus bijles gymles zwemles rekenles muziekles gastles taalles spellingles instructies keerlei ' +
    'allerlei velerlei beek dal sluis brug ring baan bijbaan gymzaal afstand stand verstand strand hand brand rand ' +
    'klas klassen groep brede heel deel wijk dijk dam haven verhaal poort tuin veld land allerhande tijdvak werf plaats ' +
    'laatste plek stad waard haven bos tulp feest rest test nest best west oost dagboek'
  ).split(' '),
);

/** Places where anybody may come: their address is no secret. */
export const VENUES =
  /(?<![a-z])(?:dorpshuis|buurthuis|wijkcentrum|wijkgebouw|bibliotheek|bieb|museum|theater|schouwburg|kerk|kerkzaal|parochie\w*|moskee|sporthal|sportzaal|gymzaal|zwembad|cafe|eetcafe|restaurant|pizzeria|snackbar|gemeentehuis|stadhuis|stadskantoor|station|ziekenhuis|huisartsenpost|manege|boekhandel|boekwinkel|winkel|kringloop\w*|bakkerij|slagerij|supermarkt|clubhuis|sportpark|sportcomplex|kantine|zalencentrum|zaal|hotel|camping|herberg|voedselbank|opticien|tandartspraktijk|praktijk|garage|stadion|kinderboerderij|filmhuis|bioscoop|atelier|galerie|tuincentrum|bouwmarkt|speelgoedbank|repair ?cafe|cultureel centrum|kulturhus|mfa|multifunctionele|ggd|politiebureau|kantoor|vestiging|congrescentrum|conferentiecentrum|evenementenhal|jaarbeurs|scoutinggebouw|scoutinghuis|scouting|ijsclub|ijsbaan|tennisclub|voetbalclub|sportclub|[a-z]*vereniging|speeltuin|dierenasiel|asiel|apotheek|drogist|wijkhuis|inloophuis|volkstuin\w*|schoolgebouw|basisschool|bs|obs|cbs|rkbs|ikc|kindcentrum|hogeschool|universiteit|pabo|hal|centrum|expo|library|church|community centre|town hall)(?![a-z])/;
