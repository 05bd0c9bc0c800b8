import type { Draft } from '../draft';
import type { Signal } from '../signal';
import { dialled } from '../detectors/phone';
import { VENUES } from '../detectors/words/street-words';
import { PUBLIC_NUMBERS } from '../detectors/words/phone-numbers';
import { foldWord } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Judge, Scene } from './scene';

const ALWAYS = ['iban', 'bsn', 'document-number', 'date-of-birth', 'licence-plate'] as const;

/** Mailboxes of an office, not of a person. */
const FUNCTION_MAILBOX =
  /^(?:info|administratie|directie|bestuur|secretariaat|contact|redactie|vacature|vacatures|sollicitatie|sollicitaties|sollicitatiecommissie|fg|privacy|klantenservice|helpdesk|support|hr|personeel|personeelszaken|werkenbij|office|mail|school|post|receptie|mr|gmr|or|ouderraad|bso|aanmelden|aanmelding|inschrijven|inschrijving|communicatie|pers|press|noreply|service|balie|leerplicht|verkoop|bestellingen|tickets|reserveren|workshops?|training(?:en)?|studiedag|events?)(?:[._-].*)?@/;
const PUBLIC_OFFICE =
  /(?<![a-z])(?:ggd|gemeente|bibliotheek|politie|loket|jeugdloket|helpdesk|klantenservice|meldpunt|huisartsenpost|hulplijn|telefoonlijn|kindertelefoon|veilig thuis|ouders (?:&|en) onderwijs|museum|restaurant|theater|zwembad|ziekenhuis|dierenambulance|stichting|winkel|garage|camping|hotel|receptie|vvv|ouderlijn|leerplicht|inspectie|113|fietsenmaker|bakker|slager|pizzeria|reserveren|reserveringen)(?![a-z])/;
const OWN =
  /(?:(?:bel|app|sms|whatsapp|mail|dm|bereik|call|text|email) (?:me|mij|m'n|mijn)(?: (?:even|gerust|dan|maar|ff|anytime|at|on))* ?(?:op|via|naar|at|on)?:? ?|(?:mijn|m'n|mn|my) (?:[a-z]+ )?(?:nummer|nr|06|telefoonnummer|mobiele nummer|mobiel|adres|mail|mailadres|e-mail|e-mailadres|email|rekening|rekeningnummer|iban|number|phone|address)(?: is| =|:)? ?(?:nu |now )?:? ?|ik ben bereikbaar (?:op|via) |(?:naar|op) (?:mijn|m'n|mn) (?:rekening|nummer|mail) ?)$/;

/** Phone numbers, addresses and the like, of anyone, in the text or readable in an attachment. */
export const personalData: Judge = (scene) => {
  const evidence: Signal[] = [];
  for (const detector of ALWAYS)
    for (const signal of scene.signals(detector)) if (!isOwn(scene, signal)) evidence.push(signal);
  for (const signal of scene.signals('phone'))
    if (!isPublicNumber(scene, signal) && !isOwn(scene, signal)) evidence.push(signal);
  for (const signal of scene.signals('email')) {
    const folded = foldWord(signal.text);
    if (FUNCTION_MAILBOX.test(folded) || isPublished(scene.draft, signal.text) || isOwn(scene, signal))
      continue;
    evidence.push(signal);
  }
  const addresses = scene
    .signals('address')
    .filter((signal) => !isPublicPlace(scene, signal) && !isOwn(scene, signal));
  evidence.push(...addresses);
  for (const signal of scene.signals('postcode')) {
    if (isPublished(scene.draft, signal.text) || isOwn(scene, signal)) continue;
    // A public place's postcode goes with its address.
    const street = scene
      .signals('address', signal.source)
      .find((other) => Math.abs(other.end - signal.start) < 5);
    if (street ? !addresses.includes(street) : isPublicPlace(scene, signal)) continue;
    evidence.push(signal);
  }
  for (const signal of scene.signals('pupil-account'))
    if (signal.rule === 'pupil-account') evidence.push(signal);
  const told = evidence.filter((signal) => signal.source !== 'reply');
  if (told.length === 0) return [];
  return [{ concern: 'personal-data', aspects: [], verdict: 'stop', evidence: told }];
};

function readingOf(scene: Scene, signal: Signal): Reading | undefined {
  if (signal.source === 'text') return scene.text;
  if (signal.source === 'reply') return scene.reply;
  return scene.attachments[Number(signal.source.split(':')[1])];
}

/** The text around a signal, in small letters. */
function near(scene: Scene, signal: Signal, before: number, after: number): string {
  const raw = readingOf(scene, signal)?.raw ?? '';
  return raw.slice(Math.max(0, signal.start - before), signal.end + after).toLowerCase();
}

const squash = (text: string): string => foldWord(text).replace(/[^a-z0-9@]/g, '');

function isPublished(draft: Draft, text: string): boolean {
  const bare = squash(text);
  return bare.length > 3 && draft.school.contact.some((contact) => squash(contact).includes(bare));
}

function isPublicNumber(scene: Scene, signal: Signal): boolean {
  const number = dialled(signal.text);
  // Said in words: nothing to compare.
  if (number === '') return false;
  if (PUBLIC_NUMBERS.has(number) || /^0(?:800|900|906|909)/.test(number)) return true;
  if (scene.draft.school.contact.some((contact) => dialled(contact) === number)) return true;
  return !number.startsWith('06') && PUBLIC_OFFICE.test(near(scene, signal, 90, 60));
}

function isPublicPlace(scene: Scene, signal: Signal): boolean {
  if (isPublished(scene.draft, signal.text)) return true;
  if (signal.source !== 'text') return false;
  const around = near(scene, signal, 90, 90);
  return (
    VENUES.test(around) &&
    !/(?<![a-z])(?:woont|wonen|woon|thuis|thuisadres|huisadres|moeder van|vader van|lives)(?![a-z])/.test(
      around,
    )
  );
}

/** The writer's own, said to be so right before it: "bel me op …". */
function isOwn(scene: Scene, signal: Signal): boolean {
  return signal.source === 'text' && OWN.test(near(scene, { ...signal, end: signal.start }, 60, 0));
}
