/**
 * Invitations to meet on social media. Source: the five sites' own verbs (volgen, taggen, delen, duet, DM) in Dutch and
 * English, 2026, and how young people shorten them.
 */
export const INVITATION_CLASSES = {
  me: ['mij', 'me', 'mn', "m'n", 'mijn', 'my'],
  us: ['ons', 'onze', 'us', 'our', 'her', 'him', 'them', 'hem', 'haar', 'ze'],
  site: [
    'insta*',
    'ig',
    'tiktok*',
    'tik',
    'tt',
    'snap*',
    'facebook*',
    'fb',
    'whatsapp*',
    'app',
    'youtube*',
    'yt',
    'discord*',
    'live',
    'livestream*',
    'stream*',
    'x',
    'twitter',
    'kanaal',
    'account',
    'channel',
    'be real',
    'bereal',
    'roblox',
    'dm',
    'dms',
    "dm's",
  ],
  make: ['maak', 'film', 'filmen', 'make', 'post', 'posten', 'upload', 'uploaden', 'deel', 'plaats'],
  clip: [
    'filmpje*',
    'filmp*',
    'video*',
    'vid',
    'duet*',
    'dansje*',
    'reel*',
    'clip*',
    'versie',
    'challenge*',
    'tiktok*',
    'stitch',
  ],
} as const;

export const INVITATION = {
  'follow-me': `
    <me> <site> is|heet|: !kapot|gehackt|stuk|leeg|weg|offline|down
    stem|stemmen ~3 op <me>
    wie ~2 wil ~2 met <me> ~1 gamen|spelen|chatten|appen|snappen|facetimen|streamen
    speel|game|gamen|spelen ~2 met <me> ~4 <site>
    welkom , ~1 <me> <site>
    zoek|vind|add|vinden|zoeken ~1 <me> ~1 op? ~1 op|in ~1 <site>
    <me> <site> naam|tag is|:
    zelfde naam ~1 als|op|daar
    ik zit ~2 op|in <site>
    volg|volgen|follow ~1 <me>|@*
    volg|volgen|volgt|follow ~2 <me> ~2 <site>|@*
    volg je|jullie mij|me al
    add|adden|toevoegen|addt ~1 <me>
    <me> account|insta|tiktok|snap ~6 voor jullie|je|jou ~4 open
    stuur ~2 verzoek|verzoekje|volgverzoek|vriendschapsverzoek
    <me> volgverzoek|verzoek
    voeg|voegen ~3 <me>|@* ~2 toe
    <me> ~1 toevoegen|adden|volgen
    tag|taggen|tagt ~1 <me>|@*
    hier|dit is ~1 <me> <site>
    <me> ~1 <site> staat|is ~3 open|jullie|oke|ok
    stuur ~3 jullie|je naam
    voeg ik ~2 toe
    <me> <site> is|heet|: @*
    ben ik te vinden op <site>
    heb je|jullie ~1 <me> ~1 <site> al
    ken|kennen je|jullie ~1 <me> ~1 <site> al
    vind|vinden|zoek ~2 <me> op <site>
    geef|give|geven ~2 <me> ~2 follow|volg*
  `,
  'follow-us': `
    kom|come|erbij|join ~3 in|op|bij|naar ~1 <site>|snapgroep|appgroep|groepsapp|groepschat|server|groupchat
    in|op ~1 de|onze|mijn snapgroep|appgroep|groepsapp|discordserver|server
    stuur ~6 op|via|in <site>
    zoek|vind|add|vinden|zoeken ~1 <me> ~1 op? ~1 op|in ~1 <site>
    volg|volgen|follow <us>
    volg ~1 <us> ~2 <site>|@*
    geef|give ~3 <us> ~2 follow
    give ~1 them ~1 a follow
    volg|follow ze|hen|them ~1 @*
    volg ze
    voeg ons ~2 toe
    check ~2 <site> van
    volgen dus
    ga|gaan ~4 volgen
    dubbeltik*
    tag|taggen <us>
    abonneer*
    like ~3 team|filmpje*|video*
    maak|maken|neem ~5 <site> aan
    check|bekijk|kijk ~6 <site>|tiktoks|insta's
    account|accounts ~2 aan|aanmaken|maken
    maak|maken ~8 account aan
    word lid
    volgen|volg jullie|julie <us>
    volgje|volgjes
    stem ~2 mee|op
    raad mee
    doe|doen ~2 mee ~6 <site>|<clip>
    meedoen|meedoet ~6 <site>|<clip>
    eigen <site>
    <site> ~4 gestart|begonnen|gemaakt|aangemaakt
    join <us>
    volgen op <site>
  `,
  message: `
    stuur|sturen|mail ~6 op|via|in <site>
    stuur ~2 je|jou|jullie ~2 een? verzoek|verzoekje|uitnodiging|link
    bel|app|snap|dm ~3 als je|jullie
    stuur|stuurt|sturen ~3 dm|dm's|dms|pb|snap|snapje|appje
    dm|dmen|snap|snappen <me>
    app|appen <me>
    <me> dm|dm's|dms ~3 open
    stuur|schrijf ~1 <me> ~3 bericht|berichtje|pb|dm
    je|jullie mag|mogen ~1 <me> ~4 appen|dm'en|dmen|snappen|bellen|volgen|toevoegen|adden
    mag|mogen je|jullie <me> ~4 appen|dm'en|dmen|snappen|bellen|volgen|toevoegen|adden
    chat ~2 <me>
    wil|kun|kan|mag je|jij ~1 <me> ~3 appen|bellen|dm'en|dmen|snappen|volgen|toevoegen
    app|bel|snap <me>
    hmu
    ga|go get ~2 <site>
    kom|come ~3 in|op|naar <me> ~1 <site>|server
    stuur <us> ~3 dm|dm'tje|bericht|berichtje|pb
    volg je|jou|jullie terug
    heb je|jullie ~2 geadd|geadded|toegevoegd
    je|jullie mag|mogen ~3 berichtje|bericht ~2 sturen
    dm me|us
  `,
  perform: `
    tiktok*|reel*|filmpje*|vlog*|snap* ~3 op hun|zijn|haar|je|jullie ~1 eigen ~1 account|kanaal|tiktok|insta|pagina
    op hun|zijn|haar ~1 eigen ~1 account|kanaal|tiktok|insta
    wie ~2 geeft|gaat ~3 hartje|hartjes|like|likes|duimpje
    laat ~5 challenge|dansje|duet ~3 doen|maken|opnemen
    plaats|zet|post ~3 op <site>
    <make> ~4 <clip>
    film jezelf|je
    zet|zetten ~4 op <site>
    <clip> ~5 tag
    doe|doen ~3 challenge|duet|stitch
    reageer met ~3 <clip>
    gaan|gaat|go viral
    volgers|followers|abonnees|likes|views|kijkers ~4 halen|behalen|nodig|bereiken|tikken
    wil|willen ~3 volgers|followers|abonnees|likes|views
    kanaal|account ~6 volgers|followers|abonnees|likes
    viral
  `,
};
