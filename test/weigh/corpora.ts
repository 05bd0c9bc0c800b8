import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Never learnt from: what tells how well the rest was learnt. */
export const HELD_OUT = 'held-out.jsonl';

/** The lines of every marked corpus in a folder but the held-out one, in a fixed order. */
export function readCorpora(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && file !== HELD_OUT)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}
