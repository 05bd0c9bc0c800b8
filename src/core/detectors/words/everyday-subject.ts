/** What anybody may write about, and a head in public has an opinion on. Source: own list, 2026. */
export const EVERYDAY_SUBJECT = {
  everyday: `
    kinderen|vaders|moeders|demonstranten|oekrainers|fans|supporters|spreidingswet|rellen|relschoppers
    influencer*|tiktok|tiktokkers|fatbike*|e-bikes|carbid*|paasvuur*|carnaval*|statiegeld*|boetes|accijns*|benzineprijs*|btw|inflatie|huizenprijzen
    ns|prorail|schiphol|vliegen|vliegt|snelweg*|parkeren|parkeer*|rijksweg
    scheids|scheidsrechter*|var|knvb|uefa|fifa|fifabaas|oranje|bondscoach|trainer|voetbal|voetballers|spelersvrouwen|songfestival*
    kerk|kerken|moskee*|religie|geloof|bijbel|zondagsrust|koopzondag*
    zorg|zorgpremie*|huisartsen|ziekenhuis*|ggz|bejaardentehuis*|mantelzorg*
    mensen|burgers|iedereen|volk|welvaart|armoede|rijken|ongelijkheid|kinderarmoede
    sport|topsport|spelen|olympische|wk|ek|qatar
    vlees|vega*|vegan*|bio-industrie|jacht|jagers|hondenbezitters|katten|kattenbezitters
    muziek|tv|televisie|talkshow*|omroep*|talkshows|kunst|cultuursubsidie*
  `,
};
