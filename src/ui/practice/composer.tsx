import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding';
import type { Protocol } from '../../core/protocols/schema';
import type { Review } from '../../core/review';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';
import { ProtocolSlip } from '../parts/protocol-slip';

export interface PracticeProps {
  readonly texts: Texts;
  readonly protocol: Protocol;
  readonly start: string;
  /** The real review, of a post with these words and nothing else. */
  readonly review: (text: string) => Review;
  /** Drafts to choose from. */
  readonly samples?: readonly string[];
}

function wordsOf(finding: Finding): string {
  return [...new Set(finding.evidence.map((seen) => seen.text.trim()).filter((text) => text !== ''))].join(
    ', ',
  );
}

/** A composer to practise with: what is written here goes nowhere, the review is the real one. */
export function PracticeComposer({ texts, protocol, start, review, samples = [] }: PracticeProps) {
  const id = useId();
  const [text, setText] = useState(start);
  const [shown, setShown] = useState<Review | undefined>();
  const words = texts.practice;
  const look = (draft: string) => setShown(draft.trim() === '' ? undefined : review(draft));
  return (
    <div>
      <div class="field">
        <label for={id}>{words.label}</label>
        <p class="help" id={`${id}-help`}>
          {words.help}
        </p>
        <textarea
          id={id}
          rows={3}
          value={text}
          aria-describedby={`${id}-help`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setShown(undefined);
          }}
        />
      </div>
      {samples.length === 0 ? null : (
        <ul class="samples">
          {samples.map((sample) => (
            <li key={sample}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  setText(sample);
                  look(sample);
                }}
              >
                {sample}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" class="primary" onClick={() => look(text)} disabled={text.trim() === ''}>
          {words.post}
        </button>
      </p>
      <div role="status">
        {shown === undefined ? null : shown.findings.length === 0 ? (
          <p class="done">{words.clear}</p>
        ) : (
          shown.findings.map((finding) => {
            const clause = protocol.clauses.find((one) => one.id === finding.clauses[0]);
            return clause === undefined ? null : (
              <ProtocolSlip
                key={finding.concern}
                protocol={{ ...protocol, date: dayWords(texts, protocol.date) }}
                clause={clause}
                verdict={finding.verdict}
                heading={`${words.verdict[finding.verdict]} · ${texts.settings.concerns[finding.concern]}`}
                notes={[
                  ...(wordsOf(finding) === '' ? [] : [words.seen(wordsOf(finding))]),
                  ...(finding.permission.length === 0
                    ? []
                    : [
                        words.lifts(
                          finding.permission.map((who) => texts.settings.permissions[who]).join(', '),
                        ),
                      ]),
                ]}
              />
            );
          })
        )}
      </div>
    </div>
  );
}
