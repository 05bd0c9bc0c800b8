import type { AttachmentProgress } from '../../gate/question';
import type { Texts } from '../../texts';

/** One attachment in the dialog: what was seen in it, and what can be done about it. */
export interface PhotoProps {
  readonly attachment: AttachmentProgress;
  readonly texts: Texts;
  /** Puts a safe copy in the composer; false when the site takes none. */
  readonly onReplace: (copy: Blob) => Promise<boolean>;
  /** Says a sentence aloud and shows it. */
  readonly tell: (sentence: string) => void;
}

export function Photo({ attachment, texts }: PhotoProps) {
  if (attachment.state !== 'failed') return null;
  return <p class="photo">{texts.dialog.looking.failed(attachment.index + 1)}</p>;
}
