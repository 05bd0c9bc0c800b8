import { expect, it } from 'vitest';
import type { ConcernId } from '../../../src/core/concern';
import { review } from '../../../src/core/review';
import { protocolById } from '../../../src/core/protocols';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

type Side = readonly [text: string, rest?: Omit<Parameters<typeof draftOf>[0], 'text' | 'role'>];

/** A draft that must be spoken up about, and one that looks like it and must not. Texts made up for these tests. */
const PAIRS: readonly [ConcernId, Role, Side, Side][] = [
  // A threat at somebody pointed at; a ball, a turn and a bunch of flowers are none.
  [
    'tone',
    'teacher',
    ['Ik sla die vader nog eens voor zijn kop'],
    ['Ik sla die ouders hoog aan, wat een hulp bij de musical'],
  ],
  [
    'tone',
    'teacher',
    ['Ik gooi die directeur nog eens van de trap'],
    ['Gooi die oude kast maar van de trap'],
  ],
  [
    'tone',
    'teacher',
    ['Die moeder krijgt nog eens een klap van mij'],
    ['Die moeder krijgt nog een bos bloemen van mij'],
  ],
  // Said of somebody by name; a costume, a game and one's own child are no insult.
  ['tone', 'pupil', ['bram is echt een mongool joh'], ['bram is echt een held joh']],
  ['tone', 'pupil', ['noor is zo een lelijke trut'], ['noor is een heks met carnaval, lief hoor']],
  [
    'tone',
    'teacher',
    ['Tim is een aansteller, en dat zeg ik als zijn juf'],
    ['Mijn zoon Tim is een aansteller als hij broccoli ziet'],
  ],
  ['tone', 'intern', ['die van mij is een verzuurde ouwe zeug'], ['die van mij is een luie kat van twaalf']],
  [
    'tone',
    'teacher',
    ['Ratten zijn het, daar in groep 8'],
    ['De ratten zijn het probleem niet, de kelder is gewoon nat'],
  ],
  ['tone', 'pupil', ['nobody likes you, stay home'], ['nobody likes Mondays, stay strong']],
  ['tone', 'pupil', ['you look like a fat rat lol'], ['you look like a princess today']],
  [
    'tone',
    'parent',
    ['Die van de ouderraad zijn gewoon dieven'],
    ['Die van de ouderraad zijn gewoon toppers'],
  ],
  [
    'tone',
    'parent',
    ['Een grotere slijmbal dan die directeur heb ik nooit gezien'],
    ['Een grotere vis dan die snoek heb ik nooit gezien'],
  ],
  [
    'tone',
    'parent',
    ['Ik hoop dat iemand die juf eens flink te pakken neemt'],
    ['Ik hoop dat iemand die juf eens flink in het zonnetje zet'],
  ],
  [
    'tone',
    'teacher',
    ['Onze teamleider communiceert als een natte krant'],
    ['Mijn tas ruikt als een natte krant'],
  ],
  [
    'tone',
    'teacher',
    ['Bij ons in het team is het een en al chagrijn'],
    ['Bij ons in de klas is het een en al vrolijkheid'],
  ],
  ['tone', 'teacher', ['Mijn collega’s vechten elkaar de tent uit'], ['De kleuters vechten om de skelter']],
  [
    'tone',
    'teacher',
    ['De directeur van onze school is een ramp'],
    ['Vroeger op school was ik een ramp met wiskunde'],
  ],
  // Named.
  [
    'named-person',
    'teacher',
    ['vanmorgen weer die moeder van Lars aan de telefoon'],
    ['vanmorgen mijn moeder aan de telefoon'],
  ],
  [
    'named-person',
    'teacher',
    ["Sven's vader is opgenomen, duim voor ze"],
    ['De vader van Ensor was een Brit'],
  ],
  [
    'named-person',
    'teacher',
    ['Lin Chen won vandaag met schaken'],
    ['Lin Dekkers van het journaal is mijn favoriet'],
  ],
  [
    'named-person',
    'teacher',
    ['Amir heeft de kring aan het lachen gekregen'],
    ["Amir's 501 is uitverkocht, wie weet waar nog wel?"],
  ],
  [
    'named-person',
    'teacher',
    ['Ruth uit groep 5 las voor uit de kinderbijbel', { school: { nameList: ['Ruth Bos'] } }],
    [
      'Ruth en Boaz, uit de kinderbijbel, blijft mijn mooiste verhaal',
      { school: { nameList: ['Ruth Bos'] } },
    ],
  ],
  // Kept inside.
  [
    'confidential',
    'teacher',
    [
      'Een vader vertelt me dat hij sinds juni met zijn zoon in de auto slaapt. Groep 5, gewoon om half negen binnen.',
    ],
    ['Onze kat slaapt sinds juni in de auto'],
  ],
  [
    'confidential',
    'teacher',
    ['Eén van mijn leerlingen is met spoed opgenomen, blindedarm'],
    ['Mijn oom is met spoed opgenomen, blindedarm'],
  ],
  [
    'confidential',
    'teacher',
    ['Een van mijn duo’s gaat in de WIA'],
    ['De regels voor de WIA veranderen in januari'],
  ],
  [
    'confidential',
    'teacher',
    ['In het mt besproken dat de locatie dichtgaat, nog geheim'],
    ['Nog even geheim wat we met Sinterklaas gaan doen'],
  ],
  [
    'confidential',
    'teacher',
    ['Drie zorgkinderen in mijn klas, waarvan een met een ots'],
    ['Drie konijnen, waarvan een met een slappe oor'],
  ],
  [
    'confidential',
    'teacher',
    ['Een ouder dreigt met een advocaat om een hoger advies voor haar zoon in mijn groep 8'],
    ['De vakbond dreigt met een staking'],
  ],
  [
    'confidential',
    'teacher',
    ['Een zesjarige uit mijn klas vroeg of hij bij mij mag wonen, thuis is het oorlog'],
    ['Een zesjarige vroeg of de maan ook slaapt'],
  ],
  [
    'confidential',
    'teacher',
    ['Huisbezoek gedaan in groep 4: geen bedden, geen gordijnen, een meisje van zeven'],
    ['Nieuwe gordijnen opgehangen in de slaapkamer'],
  ],
  [
    'confidential',
    'employee',
    [
      'Uw kind heeft een prikkelverwerkingsstoornis en dat stond in zijn dossier',
      { surface: 'reply', inReplyTo: { text: 'mijn zoon krijgt geen hulp' } },
    ],
    [
      'De Nederlandse Vereniging voor Autisme heeft een gratis folder',
      { surface: 'comment', inReplyTo: { text: 'Tips voor een kind dat snel overprikkeld raakt?' } },
    ],
  ],
  // To pupils.
  [
    'pupil-contact',
    'teacher',
    ['schakers uit groep 6, 7 en 8: zoek me op in discord!'],
    ['Zoek me op op de rommelmarkt, kraam 12'],
  ],
  [
    'pupil-contact',
    'teacher',
    [
      'That costume is brilliant! Wear it on Tuesday',
      { surface: 'reply', inReplyTo: { author: 'hailey', text: 'miss hartley did u see my ghost??' } },
    ],
    [
      'That costume is brilliant! Wear it on Tuesday',
      { surface: 'reply', inReplyTo: { author: 'Carol', text: 'I sewed it in one night' } },
    ],
  ],
  [
    'pupil-contact',
    'teacher',
    ['Wie wil met me gamen vanavond? Groep 8, mijn discord is roelplays'],
    ['Wie wil met me wandelen vanavond? Het bos is prachtig'],
  ],
  [
    'minimum-age',
    'teacher',
    ['Mijn zessers leveren hun boekverslag in als tiktok op hun eigen account, geef ze een hartje'],
    ['Mijn zessers leveren hun boekverslag in op papier, met een tekening'],
  ],
  [
    'minimum-age',
    'teacher',
    [
      'kom in de snapgroep, de rest van groep 7 zit er al',
      { surface: 'reply', inReplyTo: { author: 'lis', text: 'meester mag ik erbij' } },
    ],
    [
      'kom in de leesgroep, er is nog plek',
      { surface: 'reply', inReplyTo: { author: 'Carla', text: 'wie leest er mee' } },
    ],
  ],
  // Incidents.
  [
    'incident',
    'teacher',
    ['Er is een insta met gejatte foto’s van ons team, met een cijfer erbij'],
    ['Op onze insta staan nieuwe foto’s van ons team, met een grapje erbij'],
  ],
  [
    'incident',
    'school-leader',
    ['Een filmpje waarin een van onze kinderen in de sloot wordt geduwd, al 4000 keer bekeken'],
    ['Een filmpje waarin een eend in de sloot wordt gezet, heerlijk'],
  ],
  [
    'incident',
    'teacher',
    ['Wie heeft die screenshots van de moedersapp gelekt? Er staan kinderen in'],
    ['Wie heeft de screenshots van de nieuwe rekenapp?'],
  ],
  // Official.
  [
    'official-channel',
    'teacher',
    ['Ouders: gymspullen mee op dinsdag en donderdag'],
    ['Gymspullen mee, zelf weer eens naar de sportschool'],
  ],
  [
    'official-channel',
    'teacher',
    ['De bus van het schoolkamp heeft een uur vertraging, ophalen om 15.00 uur'],
    ['Mijn bus heeft een uur vertraging, lekker dan'],
  ],
  [
    'official-channel',
    'employee',
    ['De school is vandaag telefonisch niet bereikbaar'],
    ['De huisarts is vandaag telefonisch niet bereikbaar'],
  ],
  // Opinions.
  [
    'speaking-role',
    'teacher',
    ['Dinsdag leg ik het werk neer, en dat mag het kabinet aan de scholen uitleggen'],
    ['Dinsdag leg ik de laatste tegel neer, en dan is de tuin klaar'],
  ],
  [
    'speaking-role',
    'teacher',
    ['Reading comprehension as a subject never made sense. Throw the worksheets away.'],
    ['Reading comprehension today: we made our own worksheets about frogs.'],
  ],
  [
    'speaking-role',
    'teacher',
    ['Het kabinet maakt van passend onderwijs een grap'],
    ['Het kabinet presenteert morgen het plan voor de basisvaardigheden'],
  ],
  [
    'speaking-role',
    'teacher',
    ['Een hogere stagevergoeding voor studenten is hoog tijd'],
    ['In eigen naam: een hogere stagevergoeding voor studenten is hoog tijd'],
  ],
  [
    'speaking-role',
    'teacher',
    ['De onderwijsinspectie slaat de plank weer eens volledig mis'],
    ['De onderwijsinspectie publiceerde vandaag De Staat van het Onderwijs'],
  ],
  [
    'representative',
    'school-leader',
    ['De Kamer wil alles toetsen. Wie bedenkt zoiets?'],
    ['Staatssecretaris Paul bezocht drie basisscholen. De Kamerbrief volgt in mei.'],
  ],
  [
    'discussion',
    'teacher',
    [
      'Nice try, but you skipped the warm-up three times. Own it.',
      { surface: 'reply', inReplyTo: { text: 'mr liam put me on the bench for NOTHING' } },
    ],
    ['Nice to hear, see you at the match!', { surface: 'reply', inReplyTo: { text: 'we won the cup' } }],
  ],
  // Pictures.
  [
    'people-in-media',
    'teacher',
    ['Foto’s van het bezoek van de brandweer aan groep 1', { attachments: [{ kind: 'image', faces: 0 }] }],
    ['Foto’s van het bezoek aan de bloementuin', { attachments: [{ kind: 'image', faces: 0 }] }],
  ],
  [
    'people-in-media',
    'teacher',
    ['Kijk ze ploeteren in de modder, groep 5!', { attachments: [{ kind: 'image', faces: 0 }] }],
    ['Kijk die tulpen eens', { attachments: [{ kind: 'image', faces: 0 }] }],
  ],
];

const KONOT: ReadonlySet<string> = new Set(['discussion', 'representative']);

it.each(PAIRS)('%s, %s: %s; not %s', (concern, role, [text, rest], [near, nearRest]) => {
  const concernsOf = (side: string, more?: Side[1]): readonly string[] => {
    const protocol = protocolById(
      KONOT.has(concern) || role === 'parent' || role === 'pupil' ? 'konot-2023' : 'onderwijs-primair-2024',
    );
    return review(draftOf({ ...more, text: side, role }), protocol!).findings.map(
      (finding) => finding.concern,
    );
  };
  expect(concernsOf(text, rest)).toContain(concern);
  expect(concernsOf(near, nearRest)).not.toContain(concern);
});
