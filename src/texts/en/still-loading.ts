export const stillLoading =
  'Bezint cannot read this post yet: the page is still loading. Post it now all the same, without me having read it?';
