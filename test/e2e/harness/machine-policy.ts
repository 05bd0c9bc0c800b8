import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the browsers look for what an administrator sets for the whole machine. */
export const CHROME_POLICIES = '/etc/chromium/policies/managed';
export const FIREFOX_POLICIES = '/etc/firefox/policies/policies.json';

/** Undefined when this machine lets us write there, else the sentence to fail with. */
function notAllowed(path: string): string | undefined {
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `This test writes a policy below ${path}, which only root may: run it as root, or in a container.`;
  }
}

/** Writes a file of the machine's and gives back what undoes it. */
export function place(path: string, content: string): () => void {
  const refused = notAllowed(path);
  if (refused !== undefined) throw new Error(refused);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return () => (before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before));
}

export const chromePolicy = (policy: object, id: string) =>
  JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
