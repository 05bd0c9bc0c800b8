// `npm run -s review`: drafts in, reviews out, from a fresh clone.
import { once } from 'node:events';
import { load } from './bundle.mjs';
import { ensurePackages } from './install.mjs';

ensurePackages();
const { main } = await load('src/cli/review.ts');

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), {
  input: process.stdin,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (text) => process.stderr.write(text),
});
