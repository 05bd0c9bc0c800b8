import type { Translation } from '../translation';
import type { popup as nl } from '../nl/popup';

export const popup: Translation<typeof nl> = {
  title: {
    guarded: 'Bezint reads along here',
    partly: 'Bezint reads along here in part',
    none: 'Bezint does not read along here',
    paused: 'Bezint is paused on this tab',
  },
  heading: {
    guarded: 'I read along here',
    partly: 'I read along here only in part',
    none: 'I don’t read along here',
    paused: 'I am quiet for a while',
  },
  explained: {
    guarded: 'Before you post, I look whether a clause of your school’s protocol is at stake.',
    partly: 'This page looks different from what I know. I may not see some posts.',
    none: 'On this page I don’t look at what you post.',
    paused: (time: string) => `I don’t read along on this tab until ${time}.`,
  },
  whatNow: 'What can you do?',
  doPartly: [
    'Reload the page.',
    'Doesn’t that help? Read your post over yourself, with the protocol beside it.',
  ],
  doNone: [
    'I work on Facebook, Instagram, X, LinkedIn and TikTok.',
    'Are you there? Then reload the page. If it was already open when I was added or updated, I only start after that.',
  ],
  missed: {
    post: 'I saw a post go out that I did not read over.',
    comment: 'I saw a comment go out that I did not read over.',
    reply: 'I saw a reply go out that I did not read over.',
    message: 'I saw a message go out that I did not read over.',
    profile: 'I saw a profile text go out that I did not read over.',
    story: 'I saw a story go out that I did not read over.',
  },
  doSiteOff: ['This site is switched off in the settings. Switch it on there if you want me to read along.'],
  protocol: 'Protocol',
  role: 'I post as',
  roleToday: (role: string) => `Today only: ${role}`,
  backToRole: (role: string) => `Back to ${role}`,
  switchRole: 'Another role today',
  roleLocked: 'Your role is set by your school.',
  pause: 'Pause this tab for 15 minutes',
  resume: 'Read along again',
  trial: 'Trial mode: I hold nothing, I only count.',
  readProtocol: 'Read the protocol',
  settings: 'Settings',
  overview: 'Overview',
};
