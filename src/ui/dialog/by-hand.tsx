import { useRef } from 'preact/hooks';
import type { Texts } from '../../texts';
import { Press } from '../parts/press';
import { copy } from './copy';

/** A text the person takes along by hand. */
export function ByHand(props: {
  label: string;
  text: string;
  button: string;
  texts: Texts;
  rows?: number;
  tell: (sentence: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="by-hand" ref={box}>
      <label>
        <span>{props.label}</span>
        <textarea readOnly rows={props.rows ?? 4} value={props.text} />
      </label>
      <Press
        onPress={() => {
          if (!box.current) return;
          void copy(props.text, box.current).then((done) =>
            props.tell(done ? props.texts.dialog.copied : props.texts.dialog.notCopied),
          );
        }}
      >
        {props.button}
      </Press>
    </div>
  );
}
