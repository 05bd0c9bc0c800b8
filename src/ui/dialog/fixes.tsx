import type { Fix, Together } from '../../core/fixes/fix';
import type { PageTexts } from '../../texts/in-page';
import { Press } from '../parts/press';

const LONG = 34;

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONG ? `${flat.slice(0, LONG - 1).trimEnd()}…` : flat;
}

export function labelOf(fix: Fix, texts: PageTexts): string {
  const { fixes } = texts.dialog;
  if (fix.kind === 'remove') return fixes.remove(short(fix.was));
  if (fix.kind === 'add') return fixes.add(short(fix.becomes));
  return fixes.replace(short(fix.was), short(fix.becomes));
}

/** One press a change; all together with a look at the result first. */
export function Fixes(props: {
  fixes: readonly Fix[];
  together: Together;
  texts: PageTexts;
  busy: boolean;
  onFix: (fix: Fix) => void;
  onPreview: () => void;
}) {
  const { texts } = props;
  return (
    <section class="fixes" aria-label={texts.dialog.fixes.label}>
      <h3>{texts.dialog.fixes.label}</h3>
      <div class="chips">
        {props.fixes.map((fix) => (
          <Press key={fix.id} look="chip" disabled={props.busy} onPress={() => props.onFix(fix)}>
            {labelOf(fix, texts)}
          </Press>
        ))}
        {props.together.count > 1 && (
          <Press look="chip" disabled={props.busy} onPress={props.onPreview}>
            {texts.dialog.fixes.all(props.together.count)}
          </Press>
        )}
      </div>
    </section>
  );
}
