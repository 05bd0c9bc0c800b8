import { makeLooker } from '../../src/attachments/looker';
import { serve } from '../../src/attachments/serve';
import { startTextReader } from '../../src/attachments/text-reader';
import { acceptLines, addressOf, closeOffscreen } from '../../src/platform/offscreen';

const looker = makeLooker({
  startWorker: () => new Worker(addressOf('/looking.js')),
  startReader: () =>
    startTextReader({
      worker: addressOf('/reading/worker.min.js'),
      core: addressOf('/reading/tesseract-core-simd-lstm.wasm.js'),
      languages: addressOf('/reading'),
    }),
  onRest: closeOffscreen,
});
acceptLines((line) => serve(line, looker));
