/** Dutch, the source of truth; `en/dialog.ts` satisfies it. Sentences are strings, or functions of what they name. */
export const dialog = {
  name: (heading: string) => `Bezint: ${heading}`,
  heading: {
    stop: 'Dit kun je beter niet plaatsen',
    ask: 'Hier is toestemming voor nodig',
    advise: 'Een gedachte voor je plaatst',
    /** Nobody need agree, somebody must know. */
    inform: 'Weet je leidinggevende hiervan?',
    clear: 'Zo kan het',
    looking: 'Ik kijk nog even mee',
    unchecked: {
      image: (count: number) =>
        count === 1 ? 'Eén foto kon ik niet bekijken' : `${count} foto’s kon ik niet bekijken`,
      video: (count: number) =>
        count === 1 ? 'Eén video kon ik niet bekijken' : `${count} video’s kon ik niet bekijken`,
      both: (count: number) => `${count} foto’s en video’s kon ik niet bekijken`,
    },
    trouble: {
      'review-failed': 'Dit kon ik niet nakijken',
      'press-again': 'Druk nog één keer op plaatsen',
      'composer-gone': 'Je bericht is niet verstuurd',
    },
  },
  pupilHeading: {
    stop: 'Plaats dit liever niet',
    ask: 'Vraag dit eerst even',
    advise: 'Denk hier nog even over na',
    clear: 'Zo is het goed',
  },
  verdict: {
    stop: 'Liever niet',
    ask: 'Vragen',
    advise: 'Tip',
    clear: 'Goed',
    looking: 'Bezig',
    unsure: 'Kijk zelf',
  },
  nothingLeft: 'Ik zie niets meer waar het protocol iets over zegt.',
  lookedBriefly: 'Je bericht blijft staan. Je kunt wachten, of nu al kiezen.',
  goesOn:
    'Zie ik niets bijzonders, dan gaat je bericht daarna vanzelf door. Je kunt wachten, of nu al kiezen.',
  uncheckedLead: 'Kijk zelf of er leerlingen of gegevens op staan.',
  trouble: {
    'review-failed': 'Er ging bij mij iets mis. Je bericht staat er nog. Lees het zelf na en kies.',
    'press-again':
      'De site reageerde niet op mij. Druk zelf nog een keer op plaatsen, dan laat ik je bericht door.',
    'composer-gone': 'De site heeft het venster met je bericht weggehaald. Ik heb niets verstuurd.',
  },
  allowedIf: (people: string, count: number) =>
    `Dat mag als ${people} het goed${count === 1 ? 'vindt' : 'vinden'}.`,
  /** How each is named within a sentence; those with a plural verb are listed in `people.plural`. */
  who: {
    parents: 'de ouders',
    management: 'de directie',
    mentor: 'je begeleider',
    person: 'degene om wie het gaat (bij een kind: de ouders)',
    people: 'degenen om wie het gaat (bij een kind: de ouders)',
    colleague: 'die collega',
    colleagues: 'die collega’s',
    parent: 'die ouder',
    inPicture: 'de mensen die erop staan',
  },
  and: 'en',
  quote: (word: string) => `‘${word}’`,
  more: (count: number) => `nog ${count}`,
  draftLabel: 'Je bericht',
  audience: {
    public: 'Openbaar: iedereen kan dit zien',
    followers: 'Je volgers kunnen dit zien',
    friends: 'Je vrienden kunnen dit zien',
    group: 'Iedereen in de groep kan dit zien',
    'one-person': 'Eén persoon leest dit, en kan het doorsturen',
  },
  postsAs: (account: string) => `Je plaatst als ${account}`,
  accountKind: { private: 'privéaccount', school: 'account van de school' },
  leaderNote:
    'Als leidinggevende spreek je altijd namens de school, ook met een privémening. Twijfel je, plaats het dan niet.',
  mentorFirst: 'Leg het eerst voor aan je begeleider: die denkt met je mee.',
  seenElsewhere: {
    words: {
      image: (number: number, words: string) => `Op foto ${number} staat ${words}`,
      video: (number: number, words: string) => `In video ${number} staat ${words}`,
    },
    account: (words: string) => `In je accountnaam staat ${words}`,
    reply: (words: string) => `In het bericht waarop je antwoordt staat ${words}`,
    faces: {
      image: (number: number, count: number) =>
        count === 1 ? `Op foto ${number} zie ik een gezicht` : `Op foto ${number} zie ik ${count} gezichten`,
      video: (number: number, count: number) =>
        count === 1
          ? `In video ${number} zie ik een gezicht`
          : `In video ${number} zie ik ${count} gezichten`,
    },
  },
  clauses: {
    label: 'Wat het protocol zegt',
    more: (count: number) => (count === 1 ? 'Nog 1 afspraak hierover' : `Nog ${count} afspraken hierover`),
    read: 'Lees het protocol',
  },
  fixes: {
    label: 'Zo kan het ook',
    replace: (was: string, by: string) => `Vervang ‘${was}’ door ‘${by}’`,
    remove: (was: string) => `Verwijder ‘${was}’`,
    add: (text: string) => `Voeg toe: ‘${text}’`,
    all: (count: number) =>
      count === 2 ? 'Bekijk beide aanpassingen samen' : `Bekijk alle ${count} aanpassingen samen`,
    preview: 'Zo wordt je bericht',
    apply: 'Zo aanpassen',
    undo: 'Zet terug zoals het was',
    done: 'Je bericht is aangepast.',
    undone: 'Je bericht staat weer zoals het was.',
    left: (count: number) => (count === 1 ? 'Nog 1 punt over.' : `Nog ${count} punten over.`),
    failed: 'De site nam de aanpassing niet over. Kopieer de tekst hieronder en plak hem zelf in je bericht.',
    byHand:
      'Hier kan ik je bericht niet zelf aanpassen. Kopieer de tekst hieronder en plak hem in je bericht.',
    text: 'De aangepaste tekst',
    copy: 'Kopieer deze tekst',
    channel: (channels: string) => `Deze mededeling hoort op ${channels}.`,
    copyDraft: 'Kopieer je bericht',
  },
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
  permission: {
    label: 'Toestemming',
    toKnow: 'Wie ervan weet',
    from: {
      parents: 'Ik heb toestemming van de ouders of verzorgers',
      management: 'Ik heb toestemming van de directie',
      mentor: 'Ik heb toestemming van mijn begeleider',
      person: 'Ik heb toestemming van degene om wie het gaat (bij een kind: van de ouders)',
    },
    fromParentsOf: (words: string) => `Ik heb toestemming van de ouders of verzorgers van ${words}`,
    fromAdults: (words: string) => `Ik heb toestemming van ${words}`,
    fromInPicture: 'Ik heb toestemming van de mensen die erop staan (bij een kind: van de ouders)',
    fromOthersInPicture: 'Ik heb toestemming van de anderen die erop staan',
    /** Read out before `informed`: that it stands for a permission. */
    orInformed: 'Ik heb toestemming van mijn leidinggevende, of: ',
    informed: 'Mijn leidinggevende weet van dit account',
    fromNamed: (words: string) => `Ik heb toestemming van ${words} (bij een kind: van de ouders)`,
    fromPupil: {
      parents: 'Ik heb toestemming van de vader of moeder',
      management: 'Ik heb toestemming van school',
      mentor: 'Ik heb toestemming van mijn begeleider',
      person: 'Ik heb toestemming van wie erin voorkomt',
    },
    fromParent: {
      parents: 'Ik heb toestemming van de ouders van het andere kind',
      management: 'Ik heb toestemming van de directie',
      mentor: 'Ik heb toestemming van de begeleider',
      person: 'Ik heb toestemming van degene om wie het gaat',
    },
    once: 'Dit onthoud ik voor dit account. Je kunt het intrekken bij de instellingen.',
    waiting: (date: string) =>
      `Je vroeg op ${date} toestemming voor dit bericht. Is die er? Vink het dan aan.`,
    notForAll: 'Toestemming geldt niet voor alles wat ik zag. Lees de afspraken hierboven.',
  },
  edit: 'Bericht aanpassen',
  postAnyway: 'Toch plaatsen',
  postWithPermission: 'Plaatsen met toestemming',
  post: 'Plaatsen',
  ask: 'Toestemming vragen',
  inform: 'Leidinggevende inlichten',
  notRight: 'Dit klopt niet',
  back: 'Terug',
  asking: {
    heading: 'Toestemming vragen',
    lead: 'Je bericht blijft staan terwijl je het vraagt.',
    to: 'Aan wie',
    people: {
      parents: 'de ouders of verzorgers',
      management: 'de directie of je leidinggevende',
      mentor: 'je begeleider',
      person: 'degene om wie het gaat',
      privacyOfficer: 'de privacy-officer',
    },
    message: 'Het bericht dat je stuurt',
    mail: 'Open in je mailprogramma',
    copy: 'Kopieer dit bericht',
    keep: 'Onthoud dat ik op toestemming wacht',
    kept: 'Onthouden. Kom je terug met hetzelfde bericht, dan hoef je het alleen nog aan te vinken.',
    keptHow: 'Ik bewaar alleen de datum en een code van je bericht, niet de tekst.',
    informing: {
      heading: 'Leidinggevende inlichten',
      lead: 'Je bericht blijft staan terwijl je het laat weten.',
      subject: 'Mijn account als meester of juf',
      opening: (account: string, site: string) =>
        `Ik heb een eigen account op ${site}${account === '' ? '' : `: ${account}`}. Je kunt eraan zien dat ik meester of juf ben, en ik schrijf er over school.`,
      closing: 'Dan weet je het. Heb je er vragen over, dan hoor ik het graag.',
    },
    subject: 'Mag ik dit plaatsen?',
    greeting: 'Hallo,',
    opening: (site: string) => `Ik wil graag dit bericht plaatsen op ${site}:`,
    pictures: (count: number) =>
      count === 1 ? 'Er hoort één foto of video bij' : `Er horen ${count} foto’s of video’s bij`,
    picture: (number: number, faces: number) =>
      faces === 0
        ? `Foto ${number}: ik zie er geen gezichten op`
        : faces === 1
          ? `Foto ${number}: er staat iemand herkenbaar op`
          : `Foto ${number}: er staan ${faces} mensen herkenbaar op`,
    rules: 'Ons protocol zegt hierover:',
    question: {
      parents: 'Vinden jullie het goed dat ik dit plaats?',
      management: 'Vind je het goed dat ik dit plaats?',
      mentor: 'Vind je het goed dat ik dit plaats?',
      person: 'Vind je het goed dat ik dit plaats?',
      privacyOfficer: 'Kan dit zo, of hoe doe ik het beter?',
    },
    closing: 'Alvast bedankt.',
  },
  wrong: {
    heading: 'Dit klopt niet',
    lead: 'Fijn dat je het zegt. Wat zal ik voortaan overslaan?',
    which: 'Waar gaat het om?',
    draft: (words: string) => (words === '' ? 'Alleen in dit bericht' : `Alleen in dit bericht: ${words}`),
    word: (words: string) => `Altijd bij ${words}`,
    site: (concern: string, site: string) => `‘${concern}’ nooit meer melden op ${site}`,
    revoke: 'Wat je hier kiest, vind je terug bij de instellingen. Daar kun je het weer aanzetten.',
    skip: 'Sla dit over',
    muted: 'Goed, dat sla ik over.',
    report: 'Kopieer een melding voor de makers',
    reportHow: 'In de melding staan geen namen, nummers of woorden uit je bericht.',
  },
  looking: {
    status: {
      image: (known: number, total: number) => `Ik bekijk je foto’s: ${known} van ${total} klaar.`,
      video: (known: number, total: number) => `Ik bekijk je video’s: ${known} van ${total} klaar.`,
      both: (known: number, total: number) => `Ik bekijk je foto’s en video’s: ${known} van ${total} klaar.`,
    },
    one: { image: 'Ik bekijk je foto.', video: 'Ik bekijk je video.' },
    failed: {
      image: (number: number) => `Foto ${number} kon ik niet bekijken.`,
      video: (number: number) => `Video ${number} kon ik niet bekijken.`,
    },
    label: { image: 'Foto’s bekijken', video: 'Video’s bekijken', both: 'Foto’s en video’s bekijken' },
  },
  photos: 'Foto’s bij je bericht',
  footer: 'Goed om te weten',
  sites: { facebook: 'Facebook', instagram: 'Instagram', x: 'X', linkedin: 'LinkedIn', tiktok: 'TikTok' },
  marker: (count: number) =>
    count === 1 ? 'Bezint: 1 aandachtspunt in je bericht' : `Bezint: ${count} aandachtspunten in je bericht`,
};
