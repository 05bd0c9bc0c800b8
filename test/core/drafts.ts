import type { ConcernId } from '../../src/core/concern';
import { JUDGES } from '../../src/core/concerns/index';
import { sceneOf } from '../../src/core/concerns/scene';
import type { Draft, School } from '../../src/core/draft';
import type { Judgement } from '../../src/core/finding';

export const SCHOOL: School = {
  names: ['obs De Populier', 'De Populier'],
  foundation: ['Stichting Zonnewende', 'Zonnewende'],
  accounts: ['@obsdepopulier'],
  nameList: ['Guusje Terpstra', 'Amir Haddouchi', 'Lin Chen'],
  contact: [],
  holidays: [],
};

type Overrides = Partial<Omit<Draft, 'account' | 'school'>> & {
  account?: Partial<Draft['account']>;
  school?: Partial<School>;
};

/** A teacher's post on a private account on a free evening, but for what is said otherwise. */
export function draftOf({ account, school, ...rest }: Overrides): Draft {
  return {
    role: 'teacher',
    platform: 'facebook',
    surface: 'post',
    postedAt: '2025-10-04T20:00:00+02:00',
    text: '',
    attachments: [],
    attested: [],
    ...rest,
    account: { kind: 'private', handle: 'janneke.v', name: 'Janneke V', ...account },
    school: { ...SCHOOL, ...school },
  };
}

/** What one concern's judge says of a draft. */
export function judge(concern: ConcernId, overrides: Overrides): readonly Judgement[] {
  return JUDGES[concern](sceneOf(draftOf(overrides)));
}

/** The words that made a concern speak up, in the order it gave them; empty when it is silent. */
export function wordsOf(concern: ConcernId, overrides: Overrides): string[] {
  return judge(concern, overrides).flatMap((one) => one.evidence.map((seen) => seen.text));
}
