import type { Translation } from '../translation';
import type { practice as nl } from '../nl/practice';

export const practice: Translation<typeof nl> = {
  label: 'Practice post',
  help: 'This post goes nowhere.',
  example: 'Wat was Daan uit groep 6 vandaag dapper bij de musical! Zijn moeder zoekt nog hulp: 06-12345678.',
  post: 'Post',
  clear: 'No clause is at stake. I would say nothing, and your post would have been placed at once.',
  verdict: {
    stop: 'This is better not posted',
    ask: 'This needs permission',
    advise: 'A thought before you post',
  },
  seen: (words: string) => `I saw: ${words}`,
  lifts: (who: string) => `Allowed with permission from ${who}.`,
  empty: 'Write something first.',
};
