import { expect, test } from 'vitest';
import { SURFACES } from './surfaces';

/** Every kind of composer the five sites are known to have (2026-11), and the rows that stand for it in the tests. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'X: post': [
    'x: post on the home page',
    'x: post in the dialog',
    'x: post on the old host',
    'x: post from a link to X',
    'x: post in the deck',
    'x: post in a community',
    'x: scheduled post',
    'x: edit of a post',
  ],
  'X: reply': ['x: reply in the dialog', 'x: reply under a post'],
  'X: quote': ['x: quote'],
  'X: thread': ['x: thread'],
  'X: article': ['x: article'],
  'X: direct message': [
    'x: direct message',
    'x: direct message, as until 2025',
    'x: direct message in a box',
  ],
  'X: narrow or mobile': ['x: post in a narrow window', 'x: post on the mobile host'],
  'LinkedIn: post (c)': [
    'linkedin: post, generation c, in a native dialog',
    'linkedin: scheduled post, generation c',
    'linkedin: post in a group',
  ],
  'LinkedIn: post (b)': ['linkedin: post, generation b, in a shadow root'],
  'LinkedIn: post (a), company page': [
    'linkedin: post, generation a, as a company',
    'linkedin: post, generation a, in Quill 2',
  ],
  'LinkedIn: article': ['linkedin: article'],
  'LinkedIn: comment or reply': [
    'linkedin: comment',
    'linkedin: reply to a comment',
    'linkedin: edit of a comment',
  ],
  'LinkedIn: comment, older page': ['linkedin: comment on an older page'],
  'LinkedIn: message': [
    'linkedin: message',
    'linkedin: message that only its button sends',
    'linkedin: message in a bubble, in a shadow root',
  ],
  'Facebook: post (profile, Page, group), edit, share': [
    'facebook: post on a profile',
    'facebook: post that Ctrl+Enter sends',
    'facebook: post as a Page, in two steps',
    'facebook: post in a group',
    'facebook: edit of a post',
    'facebook: sharing of a post',
    'facebook: post on the mobile host',
  ],
  'Facebook: comment or reply': ['facebook: comment', 'facebook: reply to a comment'],
  'Messenger and chat in the corner': [
    'facebook: message',
    'facebook: message on messenger.com',
    'facebook: chat in the corner',
  ],
  'Facebook: text story': ['facebook: text story'],
  'Facebook: reel': ['facebook: reel'],
  'Meta Business Suite': [
    'business suite: post to two accounts',
    'business suite: scheduled post',
    'business suite: edit of a post',
    'business suite: a text for each network',
    'business suite: reel',
    'business suite: many reels at once',
    'business suite: inbox',
  ],
  'Instagram: post or reel': [
    'instagram: caption of a post',
    'instagram: caption in a textarea',
    'instagram: edit of a post',
  ],
  'Instagram: comment': ['instagram: comment'],
  'Instagram: message': ['instagram: message', 'instagram: message in the panel on any page'],
  'Instagram: note': ['instagram: note above the messages'],
  'TikTok: caption in the Studio': [
    'tiktok: caption of a video',
    'tiktok: scheduled video',
    'tiktok: caption with "Continue to post?"',
    'tiktok: captions of several videos',
  ],
  'TikTok: comment or reply': ['tiktok: comment', 'tiktok: reply to a comment'],
  'TikTok: message': ['tiktok: message'],
};

test('every kind of composer has its rows, and every row is of a kind', () => {
  expect(Object.values(KINDS).flat().sort()).toEqual(SURFACES.map(({ id }) => id).sort());
});
