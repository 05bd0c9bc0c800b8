import type { School } from '../draft';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { Letters } from '../text/letters';
import type { Scene } from './scene';

/** What a handle or a post says of a primary pupil behind it: "fleurtje_gr8", "JUF", "groep 7 for life". */
const PUPIL_HANDLE = /(?:^|[^a-z])(?:gr|groep|groep_|g)[_.]?[1-8](?:$|[^0-9])/i;

/** A child who speaks to a teacher, or of its own teacher or group. */
const PUPIL_WORDS =
  /\b(?:juf+|juffrouw|meester|mees|miss)\W*$|^(?:h[a-z]{1,4}\s+)?(?:juf+|juffrouw|meester|mees|meneer|miss)\b|\b(?:juf+|juffrouw|jfrouw|meester|mees|meneer)\b[^a-z]{0,3}(?:[!?]|wanneer|waarom|mag|heb|ben|is|kom|ik|hoe|wat)|\b(?:nablijven|which page|what page|(?:the|my) homework|(?:mijn|mn|m'n|onze) (?:juf|meester)|groep [5-8] for life|ik zit in groep [1-8])\b/i;
/** English pupils speak to a teacher by surname: "mr liam put me on the bench". */
const MISTER =
  /^(?:(?:hey|hi|hello|but|omg)[ ,]+)?(?:mr|mrs|ms|sir|mister|miss)\.?(?: [a-z]+)?,? (?:did|do|can|could|put|u|you|i|when|why|is|are|what|will|gave|said|me|my|how)\b/i;
/** Handles of grown-ups who write about a group: "groep8collectief". */
const GROWN_UP_HANDLE =
  /collectief|team|juf|meester|leerkracht|inspiratie|ouders|moeder|vader|onderwijs|les(?:idee|tip)/i;
const SHOUTED = /\b(?:JUF+|MEESTER|MENEER)\b/;
const GROWN_UP =
  /\b(?:zoon|dochter|mijn kind|onze kinderen|kleinkind|ouders?|collega|moeder van|vader van|son|daughter)\b/i;

/** Signs that the one who is answered is a pupil: what the post answered says, or the name it stands under. */
export function answersPupil(scene: Scene): Signal[] {
  const { inReplyTo, school } = scene.draft;
  if (inReplyTo === undefined) return [];
  const text = inReplyTo.text ?? '';
  if (GROWN_UP.test(text) || GROWN_UP.test(inReplyTo.author ?? '')) return [];
  const listed =
    /\bgroep [1-8]\b/i.test(text) && Array.isArray(school.nameList)
      ? listedAuthor(inReplyTo.author ?? '', school.nameList as readonly string[])
      : false;
  const is =
    listed ||
    isPupilHandle(inReplyTo.author ?? '') ||
    [PUPIL_WORDS, MISTER, SHOUTED].some((words) => words.test(text));
  if (!is) return [];
  return [
    { detector: 'answered-pupil', source: 'reply', start: 0, end: text.length, text, rule: 'pupil-words' },
  ];
}

const isPupilHandle = (author: string): boolean => PUPIL_HANDLE.test(author) && !GROWN_UP_HANDLE.test(author);

function listedAuthor(author: string, names: readonly string[]): boolean {
  const bare = (name: string): string => foldWord(name).replace(/[^a-z]/g, '');
  const handle = bare(author);
  return names.some((name) => bare(name).length >= 6 && handle.includes(bare(name)));
}

/** What may follow a class that is spoken to: "groep 8!!", "Groep 7 en 8: volg …", "groep 6, maak …". */
const SPOKEN_TO = /^(?:\s*(?:en|t\/m|&|\/|\+|,)?\s*\d+)*['’]?(?:ers|s)?\s*[:!,]/i;

/** Nothing but signs since the last full stop or emoji. */
const BREAK = new Letters('(?:^|[.!?:\\n…\\p{Extended_Pictographic}])[^\\p{L}\\p{N}]*$');

const breaksOff = (before: string): boolean => BREAK.for(before).test(before);

/** Words to pupils as such. */
export function speaksToPupils(scene: Scene): Signal[] {
  const all = scene.signals('pupil-address', 'text');
  const spoken = all.filter((signal) => signal.rule === 'vocative');
  if (spoken.length > 0) return spoken;
  const { text } = scene.draft;
  return all.filter(
    (signal) =>
      signal.rule === 'class' &&
      SPOKEN_TO.test(text.slice(signal.end, signal.end + 40)) &&
      // Before a colon it may stand anywhere: "en mijn groep 7: volg mij".
      (breaksOff(text.slice(Math.max(0, signal.start - 8), signal.start)) ||
        // "Oud-leerlingen en achtstegroepers: …" is spoken to as a whole.
        (signal.start < 30 && /^\s*:/.test(text.slice(signal.end)))),
  );
}

const GREETING = /^\s*(?:h(?:o+i+|e+y+|a+i+|i+|e+e+|allo+|ello)|yo+|lieve|beste|dag|dear)\b[\s,]*/i;

const NAME = new Letters("^[\\p{L}\\p{M}'’-]+");

/** A message, reply or comment to one pupil. */
export function writesToPupil(scene: Scene): Signal[] {
  const { draft } = scene;
  if (draft.surface !== 'message' && draft.inReplyTo === undefined) return [];
  const one = scene.signals('pupil-address', 'text').filter((signal) => signal.rule === 'one');
  const pupil = answersPupil(scene);
  if (pupil.length > 0) return [...one, ...pupil];
  if (one.length > 0 && speaksToChild(draft.text)) return one;
  if (draft.surface !== 'message') return [];
  // A message that greets somebody on the school's list, and whose answer is not to an adult who asked.
  const greeting = GREETING.exec(draft.text);
  if (!greeting || draft.inReplyTo !== undefined) return [];
  const rest = draft.text.slice(greeting[0].length);
  const name = NAME.for(rest).exec(rest)?.[0];
  if (name === undefined || !isListed(name, draft.school.nameList) || AT_WORK.test(draft.text)) return [];
  const start = greeting[0].length;
  return [
    {
      detector: 'greeted-pupil',
      source: 'text',
      start,
      end: start + name.length,
      text: name,
      rule: 'listed-first',
    },
  ];
}

/** What colleagues write to each other about. */
const AT_WORK =
  /\b(?:collega|teamkamer|lerarenkamer|pleinwacht|vergadering|teamvergadering|invallen|nakijken|je (?:klas|groep|les))\b/i;

/** A first name of somebody on the school's list. */
function isListed(name: string, list: School['nameList']): boolean {
  const folded = foldWord(name);
  if ('lookup' in list) return list.lookup(folded) === 'exact';
  return list.some((listed) => foldWord(listed).split(' ')[0] === folded);
}

/** Says "je" to the other, and not as to a parent or a colleague. */
function speaksToChild(text: string): boolean {
  return (
    /\b(?:je|jij|jou|jouw|you)\b/i.test(text) &&
    !/\b(?:u|uw|zoon|dochter|kind|kids|ouders?|collega|lerarenkamer|teamkamer|your (?:son|daughter|child))\b/i.test(
      text,
    )
  );
}
