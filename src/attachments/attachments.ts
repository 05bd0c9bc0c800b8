import type { AttachmentProgress } from '../gate/question';
import type { Media } from '../sites/site';

/** What the gate asks of the attachments: what is known of the media that stand in a composer now. */
export interface Attachments {
  /** One entry for each of `media`, in their order; looking starts here for what was not seen before. */
  inComposer(composer: Element, media: readonly Media[]): readonly AttachmentProgress[];
  /**
   * Puts a safe copy in the place of the attachment `id`, with the site's own controls. True only when the composer's
   * own preview shows it. `media` tells what stands in the composer at the moment it is called.
   */
  replace(composer: Element, media: () => readonly Media[], id: string, copy: Blob): Promise<boolean>;
  /** Calls `listener` whenever anything known of any attachment changes, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
