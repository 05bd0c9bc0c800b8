import type { Translation } from '../translation';
import type { problems as nl } from '../nl/problems';

export const problems: Translation<typeof nl> = {
  heading: 'This is not right yet',
  inSetting: (name: string, what: string, found: string) =>
    `${name}: ${what} It says ${found}. Until it is right, the default counts.`,
  inPolicy: (name: string, what: string, found: string) =>
    `${name}, set by your school: ${what} It says ${found}. Until your administrator changes it, the default counts.`,
  setting: {
    'not-text': 'text belongs here.',
    'not-list': 'a list belongs here.',
    'not-object': 'a group of named values belongs here.',
    'not-number': 'a whole number belongs here.',
    'too-long': 'this is too long.',
    'too-many': 'these are too many.',
    empty: 'there is nothing here.',
    'not-time': 'a time belongs here, such as 08:30.',
    'not-date': 'a date belongs here, such as 2026-10-17.',
    'not-email': 'an e-mail address belongs here.',
    'out-of-range': 'this number is out of bounds.',
    wrong: 'I don’t understand this.',
    'not-one-of': 'this is none of the choices.',
    unknown: 'I don’t know this setting.',
  },
  oneOf: (choices: string) => `Choose from: ${choices}.`,
  protocol: {
    'unknown-protocol': (id: string, inUse: string) =>
      `The protocol “${id}” isn’t there (any more). Meanwhile I use “${inUse}”.`,
    'broken-pack': (line: number, what: string, inUse: string) =>
      `I can’t read your own protocol. Line ${String(line)}: ${what} Meanwhile I use “${inUse}”.`,
    'id-taken': (id: string, inUse: string) =>
      `Your own protocol is called “${id}”, like a built-in one. Give it another id. Meanwhile I use “${inUse}”.`,
  },
  kept: {
    settings: 'I can’t read your settings any more. Everything is on its default now. Choose them again.',
    packs: 'I can’t read the protocols that were added any more. Open the file again.',
    nameList: 'I can’t read the name list any more, so I recognise no names from it. Add it again.',
    history: 'I can’t read what I had counted any more. I start counting again.',
    memory: 'I can’t read what I had remembered any more. I’ll ask you again.',
  },
  atLine: (line: number, what: string) => `Line ${String(line)}: ${what}`,
  pack: {
    'not-json': (_path: string, detail: string) => `this is not valid JSON (at character ${detail}).`,
    missing: (path: string, detail: string) => `“${path}” is missing (expected: ${detail}).`,
    'wrong-type': (path: string, detail: string) => `“${path}” has the wrong form (expected: ${detail}).`,
    'unknown-field': (path: string, detail: string) =>
      path === '' ? `“${detail}” doesn’t belong here.` : `“${detail}” doesn’t belong in “${path}”.`,
    'unknown-value': (path: string, detail: string) => `“${path}” can only be: ${detail}.`,
    'wrong-form': (path: string) => `“${path}” is not written right.`,
    'too-short': (path: string) => `“${path}” is empty or too short.`,
    'too-long': (path: string, detail: string) => `“${path}” is too long (at most ${detail}).`,
    'duplicate-id': (_path: string, detail: string) => `this id is there twice: ${detail}.`,
  },
  file: {
    empty: 'This file is empty.',
    'too-large': 'This file is too large. A protocol or a class list is a few megabytes at most.',
    'not-supported': 'I can’t read this kind of file. Choose one of the kinds named above.',
    broken: 'This file is damaged or did not arrive whole. Save it again and try once more.',
    locked: 'This file has a password. Save it without one and try again.',
    'no-text': 'There is no text in this file that I can read. Is it a scan? Then paste the text yourself.',
    'old-word': 'This is an old Word file (.doc). Save it as .docx or as PDF.',
    'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx or .csv.',
    'not-text': 'This is not plain text. Save it as text (UTF-8) and try again.',
    'no-names': 'I find no names. It needs a first-name column, or one name a line.',
    'too-many': 'These are more names than one school has. Choose a smaller list.',
  },
};
