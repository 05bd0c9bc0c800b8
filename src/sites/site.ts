/** A picture or video as it stands in a composer now: what is judged is what will be sent. */
export interface Media {
  readonly kind: 'image' | 'video';
  /** The preview in the page. */
  readonly element: Element;
  /** The preview's address: `blob:`, `data:` or `https:`; empty when the site draws it otherwise. */
  readonly src: string;
}
