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
        'Een namenlijst, als je die toevoegt: alleen als versleutelde afdrukken. Niemand kan de namen teruglezen. Je kunt de lijst altijd verwijderen.',
        'Wat je onder ‘Dit klopt niet’ koos, en welke toestemming je één keer voor een account gaf. Je kunt het in het overzicht intrekken.',
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
        'Invoering van een middel dat gedrag van personeel kan volgen vraagt instemming van de (P)GMR (Wet medezeggenschap op scholen, artikel 12). Bezint volgt niemand; de afspraken zelf, en het besluit om Bezint voor iedereen klaar te zetten, horen wel bij de medezeggenschap.',
      ],
    },
    {
      heading: 'Grondslag',
      paragraphs: [
        'Er worden geen persoonsgegevens aan de makers of aan anderen verstrekt; er is dus geen verwerker en geen verwerkersovereenkomst nodig. Voor de namenlijst op je computer is de school verantwoordelijk: die dient om leerlingen te beschermen (gerechtvaardigd belang, AVG artikel 6 lid 1 onder f), is zo klein mogelijk en niet leesbaar bewaard (artikel 5 en 25).',
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
