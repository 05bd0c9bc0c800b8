import type { TestPage } from '../e2e/harness/pages';

/** One post, and what should become of it. */
export interface Scene {
  readonly title: string;
  readonly settings: Record<string, unknown> & { readonly role: string; readonly protocol: string };
  readonly page: TestPage;
  readonly text: string;
  /** Ids the dialog must cite; absent when the post goes untouched. */
  readonly clauses?: readonly string[];
  /** Presses before the one that sends. */
  readonly steps?: number;
  readonly then?: 'edit' | 'post' | 'attest';
}

const PUPIL = 'Daan Bakker uit groep 6 was vandaag weer ziek. Bel zijn moeder even op 06-12345678.';
const TEACHER = { role: 'teacher', protocol: 'onderwijs-primair-2024', language: 'nl' };
const INTERN = { role: 'intern', protocol: 'konot-2023', language: 'nl' };
const HOME: TestPage = { module: 'x/home', url: 'https://x.com/home?labels=nl' };

export const SCENES: readonly Scene[] = [
  {
    title: 'A teacher names a pupil and a phone number on X',
    settings: TEACHER,
    page: HOME,
    text: PUPIL,
    clauses: ['OP-P2'],
    then: 'edit',
  },
  {
    title: 'An intern under another protocol writes the same: other clauses',
    settings: INTERN,
    page: HOME,
    text: PUPIL,
    clauses: ['K-S'],
    then: 'post',
  },
  {
    title: 'A clean post goes untouched',
    settings: TEACHER,
    page: HOME,
    text: 'Vandaag brood gebakken, met walnoten. Het hele huis ruikt ernaar.',
  },
  {
    title: 'A post on Facebook',
    settings: TEACHER,
    page: { module: 'facebook/post', url: 'https://www.facebook.com/?labels=nl' },
    text: PUPIL,
    clauses: ['OP-P2'],
    then: 'edit',
  },
  {
    title: 'A comment on Instagram',
    settings: INTERN,
    page: { module: 'instagram/comment', url: 'https://www.instagram.com/p/abc/?labels=nl' },
    text: PUPIL,
    clauses: ['K-S'],
    then: 'edit',
  },
  {
    title: 'A post on LinkedIn',
    settings: TEACHER,
    page: { module: 'linkedin/post-share', url: 'https://www.linkedin.com/sharing/compose?labels=nl' },
    text: PUPIL,
    clauses: ['OP-P2'],
    then: 'edit',
  },
  {
    title: 'A comment on TikTok',
    settings: TEACHER,
    page: { module: 'tiktok/comment', url: 'https://www.tiktok.com/@karin.deboer/video/1?labels=nl' },
    text: 'Wat een prachtig filmpje, dank je wel voor het delen.',
  },
];
