import { attachments } from './en/attachments';
import { concerns } from './en/concerns';
import { dialog } from './en/dialog';
import { explain } from './en/explain';
import { options } from './en/options';
import { overview } from './en/overview';
import { popup } from './en/popup';
import { practice } from './en/practice';
import { privacy } from './en/privacy';
import { problems } from './en/problems';
import { protocol } from './en/protocol';
import { settings } from './en/settings';
import { stillLoading } from './en/still-loading';
import { welcome } from './en/welcome';
import type { Texts } from './nl';

export const en: Texts = {
  dialog,
  concerns,
  attachments,
  settings,
  stillLoading,
  options,
  popup,
  protocol,
  overview,
  welcome,
  practice,
  explain,
  privacy,
  problems,
};
