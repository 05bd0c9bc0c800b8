/** Words to the parents of a school. Source: the salutations of Dutch school letters and parent portals, 2026. */
export const PARENT_ADDRESS_CLASSES = {
  parents: [
    'ouders',
    'ouder',
    'ouders/verzorgers',
    'verzorgers',
    "papa's",
    "mama's",
    'papas',
    'mamas',
    'vaders',
    'moeders',
    'parents',
    'carers',
  ],
  hello: ['beste', 'lieve', 'hoi', 'hallo', 'dag', 'geachte', 'dear', 'hi', 'hello', 'hey'],
} as const;

export const PARENT_ADDRESS = {
  salutation: `
    <hello> ~1 <parents>
    !de|veel|sommige|zulke|andere|met|door|van|bij|tegen|als|alle|boze <parents> ~1 van|uit ~2 groep|klas|groepen
    voor|aan ~1 alle|de <parents> ~1 van|uit|met|in
    voor|aan alle <parents>
    aan de <parents>
    voor ouders van
    alle|voor de|alle <parents> :|,|doorgeven|willen|graag|denken
    <parents> ~10 doorgeven|meegeven|meebrengen|inleveren|aanmelden
    <parents> let op
    !de|veel|sommige|zulke|andere|met|door|van|bij|tegen|als|boze|over <parents> :
    <parents> opgelet
    let op <parents>
    oproep ~1 <parents>
    <parents> ~1 attentie
    iedereen ~1 met ~2 kids|kinderen|kind|zoon|dochter ~1 op|bij ~1 ons|onze|school
    <parents> van de kleuters|onderbouw|bovenbouw|middenbouw
    parents of
    heads up ~1 <parents>
    <parents> ~1 groep|klas
    !de|veel|sommige|alle uw kind|kinderen|zoon|dochter
    to all parents
    zeg|geef|vertel|stuur ~2 door|voort ~2 <parents>
    geef ~3 door aan ~2 <parents>
    <hello> ~2 <parents>
    <parents> , jullie|uw|denken|willen|graag|vergeten|kunnen|morgen|let
    <parents> !zijn|die|hebben|moeten|vinden opgelet|gevraagd|gezocht|nodig
    jullie|uw kinderen|kind|zoon|dochter ~6 mee|meegeven|meenemen|ophalen
  `,
};
