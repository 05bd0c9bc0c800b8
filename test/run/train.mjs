// `npm run train`: learns the weigher's weights from the marked drafts.
import { load } from './bundle.mjs';
import { ensurePackages, ROOT } from './install.mjs';

ensurePackages();
const { main } = await load('test/weigh/train.ts');
main(ROOT);
