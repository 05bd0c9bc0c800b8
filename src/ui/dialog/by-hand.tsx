import { useRef } from 'preact/hooks';
import type { PageTexts } from '../../texts/in-page';
import { Press } from '../parts/press';
import { copy } from './copy';

interface CopyProps {
  readonly text: string;
  readonly button: string;
  readonly texts: PageTexts;
  readonly tell: (sentence: string) => void;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, button, texts, tell }: CopyProps) {
  const box = useRef<HTMLSpanElement>(null);
  return (
    <span ref={box}>
      <Press
        onPress={() => {
          if (!box.current) return;
          void copy(text, box.current).then((done) =>
            tell(done ? texts.dialog.copied : texts.dialog.notCopied),
          );
        }}
      >
        {button}
      </Press>
    </span>
  );
}

/** A text the person takes along by hand. */
export function ByHand(props: CopyProps & { label: string; rows?: number }) {
  return (
    <div class="by-hand">
      <label>
        <span>{props.label}</span>
        <textarea readOnly rows={props.rows ?? 4} value={props.text} />
      </label>
      <CopyButton text={props.text} button={props.button} texts={props.texts} tell={props.tell} />
    </div>
  );
}
