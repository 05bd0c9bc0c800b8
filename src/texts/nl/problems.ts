/** Dutch, the source of truth; `en/problems.ts` satisfies it. What went wrong, and what Bezint does meanwhile. */
export const problems = {
  heading: 'Dit klopt nog niet',
  /** About one setting: `what` is one of `setting`, below. */
  inSetting: (name: string, what: string, found: string) =>
    `${name}: ${what} Er staat ${found}. Tot dit klopt, geldt de standaard.`,
  inPolicy: (name: string, what: string, found: string) =>
    `${name}, ingesteld door je school: ${what} Er staat ${found}. Tot je beheerder dit aanpast, geldt de standaard.`,
  setting: {
    'not-text': 'hier hoort tekst.',
    'not-list': 'hier hoort een lijst.',
    'not-object': 'hier hoort een groepje waarden met namen.',
    'not-number': 'hier hoort een heel getal.',
    'too-long': 'dit is te lang.',
    'too-many': 'dit zijn er te veel.',
    empty: 'hier staat niets.',
    'not-time': 'hier hoort een tijd, zoals 08:30.',
    'not-date': 'hier hoort een datum, zoals 2026-10-17.',
    'not-email': 'hier hoort een e-mailadres.',
    'out-of-range': 'dit getal valt buiten de grenzen.',
    wrong: 'dit begrijp ik niet.',
    'not-one-of': 'dit is geen van de mogelijkheden.',
    unknown: 'deze instelling ken ik niet.',
  },
  oneOf: (choices: string) => `Kies uit: ${choices}.`,
  /** Why the chosen protocol is not the one that guards. `inUse` is the title of the one that does. */
  protocol: {
    'unknown-protocol': (id: string, inUse: string) =>
      `Het protocol ‘${id}’ is er niet (meer). Zolang gebruik ik ‘${inUse}’.`,
    'broken-pack': (line: number, what: string, inUse: string) =>
      `Het eigen protocol kan ik niet lezen. Regel ${String(line)}: ${what} Zolang gebruik ik ‘${inUse}’.`,
    'id-taken': (id: string, inUse: string) =>
      `Het eigen protocol heet ‘${id}’, net als een ingebouwd protocol. Geef het een andere id. Zolang gebruik ik ‘${inUse}’.`,
  },
  /** What was kept on this computer and cannot be read any more. */
  kept: {
    settings: 'Je instellingen kan ik niet meer lezen. Nu geldt overal de standaard. Kies ze opnieuw.',
    packs: 'De toegevoegde protocollen kan ik niet meer lezen. Open het bestand opnieuw.',
    nameList: 'De namenlijst kan ik niet meer lezen, dus ik herken er geen namen uit. Voeg hem opnieuw toe.',
    history: 'Wat ik geteld had, kan ik niet meer lezen. Ik begin opnieuw met tellen.',
    memory: 'Wat ik had onthouden, kan ik niet meer lezen. Ik vraag het je opnieuw.',
  },
  atLine: (line: number, what: string) => `Regel ${String(line)}: ${what}`,
  /** What is wrong in a pack. */
  pack: {
    'not-json': (_path: string, detail: string) => `dit is geen geldige JSON (bij teken ${detail}).`,
    missing: (path: string, detail: string) => `‘${path}’ ontbreekt (verwacht: ${detail}).`,
    'wrong-type': (path: string, detail: string) =>
      `‘${path}’ heeft de verkeerde vorm (verwacht: ${detail}).`,
    'unknown-field': (path: string, detail: string) =>
      path === '' ? `‘${detail}’ hoort hier niet.` : `‘${detail}’ hoort niet in ‘${path}’.`,
    'unknown-value': (path: string, detail: string) => `‘${path}’ kan alleen zijn: ${detail}.`,
    'wrong-form': (path: string) => `‘${path}’ is niet goed geschreven.`,
    'too-short': (path: string) => `‘${path}’ is leeg of te kort.`,
    'too-long': (path: string, detail: string) => `‘${path}’ is te lang (hoogstens ${detail}).`,
    'duplicate-id': (_path: string, detail: string) => `deze id komt twee keer voor: ${detail}.`,
  },
  /** A file that a person opened. Nothing that was there before is lost. */
  file: {
    empty: 'Dit bestand is leeg.',
    'too-large': 'Dit bestand is te groot. Een protocol of klassenlijst is hoogstens een paar megabyte.',
    'not-supported': 'Dit soort bestand kan ik niet lezen. Kies een van de soorten die hierboven staan.',
    broken:
      'Dit bestand is beschadigd of niet helemaal aangekomen. Bewaar het opnieuw en probeer het nog eens.',
    locked: 'Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord en probeer het nog eens.',
    'no-text': 'In dit bestand staat geen tekst die ik kan lezen. Is het een scan? Plak dan de tekst zelf.',
    'old-word': 'Dit is een oud Word-bestand (.doc). Bewaar het als .docx of als PDF.',
    'old-excel': 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of .csv.',
    'not-text': 'Dit is geen gewone tekst. Bewaar het als tekst (UTF-8) en probeer het nog eens.',
    'no-names': 'Ik vind geen namen. Er hoort een kolom voornaam in, of één naam per regel.',
    'too-many': 'Dit zijn meer namen dan één school heeft. Kies een kleinere lijst.',
  },
};
