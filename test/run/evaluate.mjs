// `npm run evaluate`: how well the rule core does, in figures.
import { load } from './bundle.mjs';
import { ensurePackages, ROOT } from './install.mjs';

ensurePackages();
const { main } = await load('test/evaluate/main.ts');
process.exitCode = main(process.argv.slice(2), ROOT);
