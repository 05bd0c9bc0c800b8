import { useState } from 'preact/hooks';
import type { Finding } from '../../core/finding';
import type { Mute } from '../../core/mute';
import type { Question } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { Press } from '../parts/press';
import { ByHand } from './by-hand';
import { reportOn } from './report';
import { quoted } from './wording';

type Scope = Mute['scope'];

/** "Dit klopt niet": what to pass over from now on, said plainly, and a report that tells nothing of the draft. */
export function WrongView(props: {
  question: Question;
  texts: PageTexts;
  version: string;
  tell: (sentence: string) => void;
  onMute: (finding: Finding, scope: Scope) => void;
  onBack: () => void;
}) {
  const { question, texts } = props;
  const { wrong } = texts.dialog;
  const { findings } = question.review;
  const [at, setAt] = useState(0);
  const [scope, setScope] = useState<Scope>('draft');
  const [reporting, setReporting] = useState(false);
  const finding = findings[at] ?? findings[0];
  if (!finding) return null;
  const words = quoted(
    finding.evidence.filter((seen) => seen.source !== 'time'),
    texts,
  );
  const title = texts.concerns[finding.concern].title;
  const scopes: readonly { scope: Scope; label: string }[] = [
    { scope: 'draft', label: wrong.draft(words) },
    ...(words !== '' ? [{ scope: 'word' as const, label: wrong.word(words) }] : []),
    ...(finding.verdict !== 'stop'
      ? [{ scope: 'site' as const, label: wrong.site(title, texts.dialog.sites[question.draft.platform]) }]
      : []),
  ];
  const chosen = scopes.some((one) => one.scope === scope) ? scope : 'draft';
  return (
    <section class="view">
      {findings.length > 1 && (
        <fieldset>
          <legend>{wrong.which}</legend>
          {findings.map((one, index) => (
            <label key={one.concern}>
              <input type="radio" name="finding" checked={one === finding} onChange={() => setAt(index)} />
              <span>
                {texts.concerns[one.concern].title}
                <span class="small">
                  {' '}
                  {quoted(
                    one.evidence.filter((seen) => seen.source === 'text'),
                    texts,
                    2,
                  )}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{wrong.lead}</legend>
        {scopes.map((one) => (
          <label key={one.scope}>
            <input
              type="radio"
              name="scope"
              checked={one.scope === chosen}
              onChange={() => setScope(one.scope)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </fieldset>
      <p class="small">{wrong.revoke}</p>
      {reporting && (
        <ByHand
          label={wrong.reportHow}
          text={reportOn(finding, question, props.version)}
          button={texts.dialog.fixes.copy}
          texts={texts}
          rows={6}
          tell={props.tell}
        />
      )}
      <div class="row">
        <Press look="primary" onPress={() => props.onMute(finding, chosen)}>
          {wrong.skip}
        </Press>
        {!reporting && <Press onPress={() => setReporting(true)}>{wrong.report}</Press>}
        <Press look="quiet" onPress={props.onBack}>
          {texts.dialog.back}
        </Press>
      </div>
    </section>
  );
}
