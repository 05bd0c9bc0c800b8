import { browser } from 'wxt/browser';
import type { Settings } from '../settings/schema';

/** The language to speak: as set, or the browser's; Dutch is for who reads neither setting nor English. */
export function interfaceLanguage(language: Settings['language']): 'nl' | 'en' {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'nl';
}
