/**
 * Marks of a text that reports, asks, thanks or shares rather than takes sides. `news`: points to a source, a date or an event.
 * `asks`: seeks help. `warm`: thanks, congratulates, welcomes. `lesson`: shares work. Source: own list, 2026.
 */
export const NEUTRAL = {
  news: `
    lees|lezen|gelezen|leestip|staat ~2 online|op
    zie|bekijk|luister|kijk|kijktip|link|draadje|samenvatting|rapport|cijfers|artikel|documentaire|podcast|webinar|interview|uitzending|boek|handreiking
    meldt|melden|bericht|kondigt|presenteert|presenteren|publiceert|verschijnt|verschenen|gepubliceerd|toelichting
    volgens cbs|duo|ocw
    live|kamerdebat|debat|bijeenkomst|themabijeenkomst|symposium|studiemiddag|cursus|scholing|training|workshop|congres
    om <num>
    <num> op|van de <num>
    opgehangen|besproken|bespreking|groepsbespreking
    vanavond|vanochtend|vanmiddag|morgen|overmorgen|gisteren
    volgende|komende|afgelopen|deze week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
    <num> januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    op bezoek
    bezocht|bezoekt
    publiceerde|publiceren|publiceerden|verscheen|verschenen|leeswaardig|leestip*
    las|lees ~3 stuk|artikel|column|interview|reportage|rapport|boek|bericht
    volgt|volgen ~1 in|op|later|komende|volgende
    heeft|hebben ~4 aangekondigd|bekendgemaakt|gepresenteerd|benoemd|geopend|vastgesteld
    verzamelen|vertrekt|aanmelden|vacature
    opent|opening
    read|article|report|published|webinar|tomorrow|tonight|today
  `,
  asks: `
    iemand
    wie heeft|weet|kent|gebruikt ~2 een|goede|leuke|tips|nog|er
    tip|tips|ervaringen|suggesties
    hoe pakken|doen|bespreken|lossen jullie
    wat gebruiken|doen|vinden jullie
    anyone
  `,
  warm: `
    dank|dankjewel|bedankt|bedank|gefeliciteerd|felicitaties|succes|welkom|trots|duimen|spannend|geslaagd|proficiat
    zin in
    thanks|thank|congratulations|congrats|proud
  `,
  lesson: `
    lesidee*|lestip*|werkblad*|werkvorm*|lesbrief|voorbereid*|geleerd|geoefend|oefenen|nakijken|ingevuld
    ik ga|volg|leer|studeer
    lesson
  `,
};
