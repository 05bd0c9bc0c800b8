import { attachments as attachmentsEn } from './en/attachments';
import { concerns as concernsEn } from './en/concerns';
import { dialog as dialogEn } from './en/dialog';
import type { Language } from '.';
import type { Texts } from './nl';
import { attachments as attachmentsNl } from './nl/attachments';
import { concerns as concernsNl } from './nl/concerns';
import { dialog as dialogNl } from './nl/dialog';

/** The texts that are read on a site's page; the rest needn't be loaded there. */
export type PageTexts = Pick<Texts, 'dialog' | 'concerns' | 'attachments'>;

const nl: PageTexts = { dialog: dialogNl, concerns: concernsNl, attachments: attachmentsNl };
const en: PageTexts = { dialog: dialogEn, concerns: concernsEn, attachments: attachmentsEn };

/** What the dialog and the marker say, in a language. */
export function pageTextsIn(language: Language): PageTexts {
  return language === 'nl' ? nl : en;
}
