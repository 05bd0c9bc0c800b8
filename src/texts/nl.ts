import type { Translation } from './translation';
import { attachments } from './nl/attachments';
import { concerns } from './nl/concerns';
import { dialog } from './nl/dialog';
import { explain } from './nl/explain';
import { options } from './nl/options';
import { overview } from './nl/overview';
import { popup } from './nl/popup';
import { practice } from './nl/practice';
import { privacy } from './nl/privacy';
import { problems } from './nl/problems';
import { protocol } from './nl/protocol';
import { settings } from './nl/settings';
import { stillLoading } from './nl/still-loading';
import { welcome } from './nl/welcome';

/** Every word a person reads, by the place where they read it. */
export const nl = {
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
export type Texts = Translation<typeof nl>;
