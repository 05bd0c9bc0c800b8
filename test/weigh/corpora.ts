import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Never learnt from: what tells how well the rest was learnt. */
export const HELD_OUT = 'held-out.jsonl';
/** Drafts that the judges' rules were shaped on: what a judge says of them tells nothing of how far to trust it. */
const SHAPED_ON: readonly string[] = ['open.jsonl', 'own.jsonl', 'told.jsonl', 'plain.jsonl', 'read.jsonl'];

export interface MarkedLine {
  readonly line: string;
  readonly fresh: boolean;
}

/** The lines of every marked corpus in a folder but the held-out one, in a fixed order. */
export function readCorpora(folder: string): MarkedLine[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && file !== HELD_OUT)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ line, fresh: !SHAPED_ON.includes(file) })),
    );
}
