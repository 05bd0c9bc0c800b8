/** Words by which the school's own look is used. Source: compiled for Bezint. Format: `text/phrases`. */
export const LOGO_WORDS: Readonly<Record<string, string>> = {
  'own-logo': `
schoollogo|schoolbanner|schoolhuisstijl|stichtingslogo|stichtingslogootje|schoolvlag|schoolshirt|schoolshirts|schooltrui|schoolhoodie
logo|huisstijl|banner|briefpapier|beeldmerk|vlag|letterhead ~1 van|of ~2 school|stichting|basisschool|foundation|schooltje
ons|onze|mijn|m'n|our|my ~2-<mark> logo|huisstijl|banner|briefpapier|beeldmerk|letterhead
officiele|official|school logo|huisstijl|banner|briefpapier|letterhead|hoodie|template
het|the logo ~3 erop|erbij|op|on|eronder|erin|bovenaan
met|with ~2 logo
logo ~1 erop|erbij|erin|van school
ons|onze|het|mijn schoollogo|logo ~4 profielfoto|profielplaatje|banner|omslag|omslagfoto|bannerfoto|achtergrond|handtekening|visitekaartje|kop|header
profielfoto|profielplaatje|banner|omslag|omslagfoto|bannerfoto|achtergrond|header|visitekaartje ~6 schoollogo|logo|huisstijl|beeldmerk
in onze eigen? huisstijl|schoolhuisstijl
logo ~2 op|onder|boven|bij ~2 mijn|m'n|mn
brief|briefpapier|sjabloon|template van|of ~1 school|stichting
`,
};
export const LOGO_CLASSES: Readonly<Record<string, readonly string[]>> = {
  mark: ['.', ',', '!', '?', 'het', 'een'],
};
