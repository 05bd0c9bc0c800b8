import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../src/platform/background';
import { interfaceLanguage } from '../src/platform/language';
import { openOffscreenOnRequest } from '../src/platform/offscreen';
import { readSettings } from '../src/platform/settings';
import { textsIn } from '../src/texts';

export default defineBackground(() => {
  openOffscreenOnRequest();
  runBackground(async (reach) => {
    const { settings } = await readSettings();
    return textsIn(interfaceLanguage(settings.language)).popup.title[reach];
  }, new AbortController().signal);
});
