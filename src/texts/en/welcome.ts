import type { Translation } from '../translation';
import type { welcome as nl } from '../nl/welcome';

export const welcome: Translation<typeof nl> = {
  title: 'Welcome to Bezint',
  intro:
    'I read your post over once more before you post it, and say which clause of your school’s protocol is at stake. You always decide yourself. Nothing leaves your computer.',
  choices: 'Three questions',
  later: 'Don’t know yet? Leave it like this: Bezint works already. You can change it later in the settings.',
  which: 'Which protocol?',
  who: 'Who are you?',
  school: 'What is your school called?',
  schoolHelp: 'Abbreviations too; one a line. You may leave this empty.',
  other: 'My school has its own protocol',
  practise: 'Try it here',
  done: 'Done. You can close this tab.',
  toSettings: 'More settings',
  toProtocol: 'Read the protocol',
  setBySchool: 'Your school has set this up for you.',
};
