/**
 * Politics and society, on which somebody who always represents the school (Konot 2023 K-A4) is heard as the school.
 * Source: parties with a seat in the Tweede Kamer 2021-2026 and the recurring themes of the Citizens' Outlook Barometer (SCP).
 */
export const PUBLIC_AFFAIRS = {
  hot: `
    kabinet|minister|ministers|premier|staatssecretaris*|burgemeester*|wethouder*
    pvv|vvd|d66|cda|groenlinks|pvda|bbb|fvd|nsc|sgp|ja21
    wilders|baudet|omtzigt|timmermans|yesilgoz|rutte|trump|poetin|putin
    asielzoeker*|azc|vluchteling*|migranten|wappies|klimaatdemonstranten|windmolens|stikstof
    zwarte piet
    den haag
    hooligans|voetbalhooligans|relschoppers|hufters
  `,
  politics: `
    kabinet|regering|minister|ministers|minister-president|premier|staatssecretaris*|burgemeester*|wethouder*|gemeenteraad*
    raadslid|raadsleden|kamerlid|kamerleden|politici|politicus|politiek|politieke|coalitie|oppositie|overheid
    verkiezing*|stemmen|stembus*|stemhokje|campagne|referendum|partij|partijen
    tweede|eerste kamer
    den haag
    pvv|vvd|d66|cda|groenlinks|pvda|bbb|fvd|nsc|sgp|ja21|christenunie|bij1|groenlinks-pvda
    wilders|baudet|omtzigt|timmermans|yesilgoz|bontenbal|jetten|trump|poetin|putin|biden|netanyahu
    gemeente|provincie|gemeenteraad|college|raad|waterschap
    brussel|eu|europa
  `,
  society: `
    asielzoeker*|azc|asiel*|vluchteling*|migratie|migrant*|immigratie|statushouders|allochtonen|moslims|islam|hoofddoek*
    klimaat*|stikstof*|boerenprotest*|boeren|windmolens|kernenergie|zonneparken
    wolf|wolven|woke|gender*|genderneutraal|regenboogvlag|transgender*|abortus|euthanasie
    zwarte? piet|pieten
    vuurwerk*|oorlog|gaza|israel|palestina|oekraine|rusland|defensie
    belasting*|toeslagen*|jeugdzorg|uitkering*|bijstand|hufters|randstad|grachtengordel
    corona*|vaccin*|lockdown|demonstra*|demonstreren|blokkade*
    de media|npo|journalist*|journalisten|politie|justitie|rechters
    huizenmarkt|woningnood|zorgverzekering*|nederland|land|dit land|samenleving|maatschappij
    ouders van tegenwoordig
    jeugd|jongeren|ouderen
    generatie
    koningshuis|koning|koningin|monarchie|oranjes|prinsessen
    social|sociale media
    links|rechts|linkse|rechtse|elite|populist*|democratie|vrijheid|fatsoen|normen|discriminatie|racisme|racistisch|seksisme|feminis*|emancipatie|lhbti*|pride
    extinction rebellion
    jongens|mannen|vrouwen van tegenwoordig
  `,
};
