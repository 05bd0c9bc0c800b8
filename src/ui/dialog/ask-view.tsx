import { useState } from 'preact/hooks';
import type { Question } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { Press } from '../parts/press';
import { ByHand } from './by-hand';
import { type Asked, isOnlyToKnow, mailto, noticeOf, type Recipient, requestTo } from './request';

/** Asking someone: whom, the ready message, and the person's own way to send it. */
export function AskView(props: {
  question: Question;
  texts: PageTexts;
  recipients: readonly Recipient[];
  tell: (sentence: string) => void;
  onKeep: () => void;
  onBack: () => void;
}) {
  const { question, texts, recipients } = props;
  const { asking } = texts.dialog;
  const [who, setWho] = useState<Asked>(recipients[0]?.who ?? 'management');
  const [kept, setKept] = useState(false);
  const recipient = recipients.find((one) => one.who === who) ?? recipients[0];
  const toKnow = isOnlyToKnow(question);
  const message = toKnow ? noticeOf(question, texts) : requestTo(who, question, texts);
  const subject = toKnow ? asking.informing.subject : asking.subject;
  return (
    <section class="view">
      <p>{toKnow ? asking.informing.lead : asking.lead}</p>
      {recipients.length > 1 && (
        <fieldset>
          <legend>{asking.to}</legend>
          {recipients.map((one) => (
            <label key={one.who}>
              <input type="radio" name="who" checked={one.who === who} onChange={() => setWho(one.who)} />
              <span>
                {asking.people[one.who]}
                {one.address && <span class="small"> · {one.address}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <ByHand
        label={asking.message}
        text={message}
        rows={7}
        button={asking.copy}
        texts={texts}
        tell={props.tell}
      />
      <div class="row">
        <a
          class="primary button"
          href={mailto(recipient ?? { who }, subject, message)}
          target="_blank"
          rel="noreferrer"
        >
          {asking.mail}
        </a>
        {!toKnow && (
          <Press
            disabled={kept}
            onPress={() => {
              setKept(true);
              props.onKeep();
              props.tell(asking.kept);
            }}
          >
            {asking.keep}
          </Press>
        )}
        <Press look="quiet" onPress={props.onBack}>
          {texts.dialog.back}
        </Press>
      </div>
      {!toKnow && <p class="small">{kept ? asking.kept : asking.keptHow}</p>}
    </section>
  );
}
