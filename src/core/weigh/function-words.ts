/**
 * Words that hold a Dutch or English sentence together and say nothing by themselves: they weigh along, but are not
 * shown as what counted. Hand-compiled by us from the closed word classes (articles, pronouns, prepositions,
 * conjunctions, auxiliaries, common adverbs).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "de het een 't 'n ik jij je u hij zij ze we wij jullie hen hun haar mij me jou hem ons onze mijn mn m'n zijn zn " +
    "z'n jouw uw dit dat deze die wie wat welke er hier daar ergens iemand niemand iets niets alles allemaal elk elke " +
    'ieder iedere aan af al als altijd bij binnen boven buiten dan dat door dus en in langs maar met mee na naar naast ' +
    'nog nu of om onder ook op over per sinds tegen te ten ter terwijl toch toen tot tussen uit van vanaf vanuit veel ' +
    'via voor want wel weer zonder zo zoals zodat zelf ben bent is was waren word wordt worden werd werden geworden ' +
    'heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest moesten ' +
    'wil wilt willen wilde zal zult zullen zou zouden ga gaat gaan ging gingen gegaan kom komt komen kwam doe doet ' +
    'doen deed gedaan zeg zegt zeggen zei weet weten wist laat laten niet geen nooit even ff gewoon heel erg echt ' +
    'best beetje vandaag gisteren morgen straks net pas eens keer ja nee oke hoe waar waarom wanneer 0 ' +
    'omdat doordat terwijl hoewel tenzij zodra totdat opdat ge gij eerst laatst zelfs alleen bijna misschien ongeveer steeds ' +
    'vaak soms weleens intussen ondertussen daarna daarvoor daarom dus hierbij waarbij waarmee daarmee ervan eraan erop ' +
    'hele een twee drie vier vijf zes zeven acht negen tien half beide ander andere anders zulke zoiets nogal best vrij ' +
    'vanmorgen vanmiddag vanavond vanochtend week weken dag dagen maand jaar uur maandag dinsdag woensdag donderdag vrijdag ' +
    'zaterdag zondag leuk mooi ' +
    'the a an i you he she it we they me him her us them my your his its our their this that these those who what ' +
    'is are was were be been am have has had do does did will would can could should may might must to of in on at ' +
    'by for with from and or but not no so if as just all some any there here'
  ).split(' '),
);
