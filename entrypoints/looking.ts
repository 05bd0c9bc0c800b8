import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookInWorker, type WorkerScope } from '../src/attachments/looking-worker';

/** The worker that decodes pictures and finds faces. */
export default defineUnlistedScript(() => lookInWorker(self as unknown as WorkerScope, '/faces/'));
