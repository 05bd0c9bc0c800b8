import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of every marked corpus in a folder, in a fixed order. */
export function readCorpora(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}
