import type { Signal } from '../signal';
import type { Scene } from './scene';

/** What a handle or a post says of a primary pupil behind it: "fleurtje_gr8", "JUF", "groep 7 for life". */
const PUPIL_HANDLE = /(?:^|[^a-z])(?:gr|groep|groep_|g)[_.]?[1-8](?:$|[^0-9])/i;

/** Signs that the one who is answered is a pupil. */
export function answersPupil(scene: Scene): boolean {
  const { inReplyTo } = scene.draft;
  if (inReplyTo === undefined) return false;
  if (inReplyTo.author !== undefined && PUPIL_HANDLE.test(inReplyTo.author)) return true;
  const text = inReplyTo.text ?? '';
  return (
    /\b(?:juf+|juffrouw|jfrouw|meester|mees|meneer)\b[^a-z]{0,3}(?:[!?]|wanneer|waarom|mag|heb|ben|is|kom|ik|hoe|wat)/i.test(
      text,
    ) ||
    /\b(?:JUF+|MEESTER|MENEER)\b/.test(text) ||
    /\b(?:nablijven|mijn juf|mn juf|m'n juf|onze juf|mn meester|mijn meester|groep [5-8] for life|in groep [1-8])\b/i.test(
      text,
    )
  );
}

/** What may follow a class that is spoken to: "groep 8!!", "Groep 7 en 8: volg …", "groep 6, maak …". */
const SPOKEN_TO = /^(?:\s*(?:en|t\/m|&|\/|\+|,)?\s*\d+)*['’]?(?:ers|s)?\s*[:!,]/i;

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
      /(?:^|[.!?:\n…]|\p{Extended_Pictographic})[^\p{L}\p{N}]*$/u.test(
        text.slice(Math.max(0, signal.start - 8), signal.start),
      ),
  );
}

const GREETING = /^\s*(?:h(?:o+i+|e+y+|a+i+|i+|e+e+|allo+|ello)|yo+|lieve|beste|dag|dear)\b[\s,]*/i;

/** A message, reply or comment to one pupil. */
export function writesToPupil(scene: Scene): Signal[] {
  const { draft } = scene;
  if (draft.surface !== 'message' && draft.inReplyTo === undefined) return [];
  const one = scene.signals('pupil-address', 'text').filter((signal) => signal.rule === 'one');
  if (one.length > 0 && (answersPupil(scene) || speaksToChild(draft.text))) return one;
  if (draft.surface !== 'message') return [];
  // A message that greets somebody on the school's list, and whose answer is not to an adult who asked.
  const greeting = GREETING.exec(draft.text);
  if (!greeting || draft.inReplyTo !== undefined) return [];
  return scene
    .signals('name-list', 'text')
    .filter((name) => name.start >= greeting[0].length - 1 && name.start <= greeting[0].length + 1);
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
