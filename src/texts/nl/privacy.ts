/**
 * Dutch, the source of truth; `en/privacy.ts` satisfies it. The privacy statement and the page for the (G)MR; the
 * store's copies under assets/store are made from it.
 */
export const privacy = {
  title: 'Wat Bezint leest en bewaart',
  sections: [
    {
      heading: 'In het kort',
      paragraphs: [
        'Bezint werkt helemaal op je eigen computer. Wat je schrijft, je foto’s en wie je bent: niets daarvan wordt verstuurd, niet naar je school, niet naar de makers, niet naar wie ook. Er is geen account, geen meting en geen server.',
      ],
    },
    {
      heading: 'Wat Bezint leest',
      paragraphs: [
        'Op Facebook, Instagram, X, LinkedIn en TikTok leest Bezint het bericht dat je aan het schrijven bent, de foto’s en video’s die je erbij doet, de naam van het account waarmee je plaatst en het bericht waarop je antwoordt. Alleen zolang je eraan werkt. De rest van de pagina leest Bezint niet, en andere websites ook niet.',
        'Foto’s bekijkt Bezint op je computer: of er gezichten op staan, welke tekst erin staat en of de plaats erin is opgeslagen. Bezint herkent niemand: het telt gezichten, het weet niet van wie ze zijn.',
      ],
    },
    {
      heading: 'Wat Bezint bewaart, op deze computer',
      paragraphs: [
        'Je instellingen, en de namen, accounts en contactgegevens van de school die jij of je beheerder invult.',
        'Een namenlijst, als je die toevoegt: alleen als versleutelde afdrukken. De lijst is niet terug te lezen en niet te exporteren; Bezint kan alleen een naam herkennen die iemand schrijft. Je kunt de lijst altijd verwijderen.',
        'Wat je onder ‘Dit klopt niet’ koos, met het woord waarover Bezint dan zwijgt, en wat je één keer over een account zei. Je kunt het in het overzicht intrekken.',
        'Het overzicht: aantallen per dag en per onderwerp, en bij welke afspraak je zei toestemming te hebben. Geen woorden uit je berichten, geen foto’s. Je kunt het uitzetten en wissen.',
        'Wacht een bericht op toestemming, dan onthoudt Bezint de datum en een afdruk waaruit het bericht niet te lezen is.',
        'Je berichten zelf worden niet bewaard. Verwijder je Bezint, dan is alles weg.',
      ],
    },
    {
      id: 'gmr',
      heading: 'Voor de (G)MR: geen volgsysteem',
      paragraphs: [
        'Bezint is een geheugensteun voor wie plaatst, geen controle op wie plaatst. De school ziet niet of iemand Bezint gebruikt, wat iemand schrijft, welke vraag Bezint stelde of wat iemand koos. Er is geen overzicht over personen heen, ook niet voor de beheerder.',
        'De school kan de instellingen klaarzetten (welk protocol, welke rol, de namen van de school). Dat gaat in één richting: er komt niets terug. In de proefstand telt Bezint op ieders eigen computer hoe vaak het iets gevraagd zou hebben; wie dat wil delen, doet dat zelf.',
        'Bezint maakt niets onmogelijk. Wie plaatst, beslist; ‘Toch plaatsen’ is er altijd en wordt aan niemand gemeld.',
        'Een voorziening die geschikt is om gedrag van personeel waar te nemen of te controleren, vraagt instemming van het personeelsdeel van de (G)MR; een regeling over persoonsgegevens van ouders en leerlingen vraagt die van het ouder- en leerlingdeel (Wet medezeggenschap op scholen, artikelen 12 en 13). Bezint volgt niemand. Leg het protocol zelf, het besluit om Bezint voor iedereen klaar te zetten en het gebruik van een namenlijst toch aan de (G)MR voor.',
      ],
    },
    {
      heading: 'Grondslag',
      paragraphs: [
        'Er worden geen persoonsgegevens aan de makers of aan anderen verstrekt; er is dus geen verwerker en geen verwerkersovereenkomst nodig.',
        'Voor de namenlijst op je computer is de school verantwoordelijk. Ook versleutelde afdrukken zijn persoonsgegevens: zet de lijst in het register van verwerkingen (AVG artikel 30). De lijst dient om leerlingen te beschermen. De grondslag is de taak van algemeen belang of het gerechtvaardigd belang van de school (artikel 6 lid 1 onder e of f); bij een openbare school meestal de eerste. De lijst bevat niet meer dan nodig is (dataminimalisatie, artikel 5 lid 1 onder c) en wordt niet leesbaar bewaard (artikelen 25 en 32).',
      ],
    },
    {
      heading: 'Nagaan dat het zo is',
      paragraphs: [
        'De pagina’s van Bezint mogen van de browser nergens verbinding mee maken (content security policy), en bij elke versie controleert een test dat er geen enkel verzoek naar buiten gaat. De broncode is openbaar en het pakket is na te bouwen.',
      ],
    },
  ] as readonly { readonly id?: string; readonly heading: string; readonly paragraphs: readonly string[] }[],
};
