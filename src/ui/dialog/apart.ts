import type { Fix } from '../../core/fixes/fix';

/** Each change to the draft once, however many findings it would lift; the first to offer it stays. */
export function apart(fixes: readonly Fix[]): Fix[] {
  const seen = new Set<string>();
  return fixes.filter(({ edits }) => {
    const change = JSON.stringify(edits);
    if (seen.has(change)) return false;
    seen.add(change);
    return true;
  });
}
