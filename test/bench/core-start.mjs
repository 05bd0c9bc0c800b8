// A fresh process: how long from importing the core to its first review. Argument: the bundle.
import { pathToFileURL } from 'node:url';

const begin = performance.now();
const { review, PROTOCOLS } = await import(pathToFileURL(process.argv[2]).href);
const draft = JSON.parse(process.argv[3]);
review(draft, PROTOCOLS[0]);
process.stdout.write(String(performance.now() - begin));
