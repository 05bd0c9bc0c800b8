import type { Permission } from './concern';

/** What the person chose. There is no other way out of a held post. */
export type Decision =
  { readonly kind: 'edit' } | { readonly kind: 'post'; readonly attested: readonly Permission[] };
