import { lexicon } from '../detectors/lexicon';
import { PACKED_CLASSES } from '../detectors/packed';
import { remembering } from '../text/remembering';

interface Part {
  readonly text: string;
  readonly end: boolean;
  readonly name: string;
}

let names: readonly string[] | undefined;
let parts: readonly Part[] | undefined;

/** The classes a folded word belongs to; none for most words. */
export const classesOf = remembering((word: string): readonly string[] => {
  names ??= PACKED_CLASSES.names.split(' ');
  parts ??= readParts(names);
  const classes = lexicon.classesOf(word).map((number) => names![number]!);
  for (let at = 0; at < parts.length; at++) {
    const { text, end, name } = parts[at]!;
    const fits = word.length > text.length && (end ? word.endsWith(text) : word.startsWith(text));
    if (fits && !classes.includes(name)) classes.push(name);
  }
  return classes;
});

function readParts(named: readonly string[]): Part[] {
  const read: Part[] = [];
  const packed = PACKED_CLASSES.parts;
  for (let at = 0; at < packed.length; at += 2) {
    const text = packed[at + 1] as string;
    read.push({ text: text.replace('*', ''), end: text.startsWith('*'), name: named[packed[at] as number]! });
  }
  return read;
}
