import { describe, expect, it } from 'vitest';
import type { ConcernId } from '../../../src/core/concern';
import { judge, type draftOf } from '../drafts';

type Overrides = Parameters<typeof draftOf>[0];

/** Drafts on which a concern speaks up, and at least as many near misses on which it is silent. */
export function drafts(
  concern: ConcernId,
  speaks: readonly (string | Overrides)[],
  silent: readonly (string | Overrides)[],
  common: Overrides = {},
): void {
  const whole = (draft: string | Overrides): Overrides => ({
    ...common,
    ...(typeof draft === 'string' ? { text: draft } : draft),
  });
  describe(concern, () => {
    it.each(speaks.map((draft) => [JSON.stringify(draft), draft] as const))('speaks up on %s', (_, draft) => {
      expect(judge(concern, whole(draft))).toHaveLength(1);
    });
    it.each(silent.map((draft) => [JSON.stringify(draft), draft] as const))('is silent on %s', (_, draft) => {
      expect(judge(concern, whole(draft))).toEqual([]);
    });
  });
}
