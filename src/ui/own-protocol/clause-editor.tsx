import { useId, useRef } from 'preact/hooks';
import type { ConcernId, Permission } from '../../core/concern';
import type { Answer, Clause } from '../../core/protocols/schema';
import type { Dirt } from '../../core/protocols/split';
import type { Role } from '../../core/role';
import type { Texts } from '../../texts';

/** A clause of a pack in the making: as it was proposed or changed, and whether a person looked it over. */
export interface EditedClause {
  /** Stays the same while the clause's id and place change. */
  readonly key: number;
  readonly clause: Clause;
  readonly confirmed: boolean;
  readonly dirt: readonly Dirt[];
  /** Whether its words are in the source, word for word. */
  readonly inSource: boolean;
}

function withoutFooter(clause: Clause): Clause {
  const rest = { ...clause };
  delete rest.footer;
  return rest;
}

function withAnswers(clause: Clause, answers: Answer[]): Clause {
  const next: Clause = { ...clause, answers };
  if (answers.length === 0) delete next.answers;
  return next;
}

/** One clause: its words with the dirt of the scan, whom it binds, what it asks and who may lift it. */
export function ClauseEditor(props: {
  texts: Texts;
  edited: EditedClause;
  change: (clause: Clause, confirmed: boolean) => void;
  repair: (dirt: Dirt) => void;
  splitAt: (offset: number) => void;
  remove: () => void;
}) {
  const { texts, edited } = props;
  const { clause } = edited;
  const words = texts.options.own;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const change = (next: Clause) => props.change(next, edited.confirmed);
  const answers = clause.answers ?? [];
  const toggleConcern = (concern: ConcernId, on: boolean) =>
    change(
      withAnswers(
        clause,
        on ? [...answers, { concern }] : answers.filter((answer) => answer.concern !== concern),
      ),
    );
  const togglePermission = (concern: ConcernId, who: Permission, on: boolean) =>
    change(
      withAnswers(
        clause,
        answers.map((answer) => {
          if (answer.concern !== concern) return answer;
          const { permission = [], ...rest } = answer;
          const next = on ? [...permission, who] : permission.filter((one) => one !== who);
          return next.length === 0 ? rest : { ...rest, permission: next };
        }),
      ),
    );
  return (
    <article
      class={edited.confirmed ? 'clause-card confirmed' : 'clause-card'}
      aria-labelledby={`${id}-heading`}
    >
      <h3 id={`${id}-heading`}>{words.clause(clause.id)}</h3>
      <div class="field">
        <label for={`${id}-text`}>{words.text}</label>
        <textarea
          ref={area}
          id={`${id}-text`}
          rows={Math.max(2, Math.ceil(clause.text.length / 85))}
          value={clause.text}
          onInput={(event) => change({ ...clause, text: event.currentTarget.value })}
        />
        {edited.dirt.length === 0 ? null : (
          <p class="dirt">
            {edited.dirt.map((dirt) => {
              const found = clause.text.slice(dirt.start, dirt.end);
              return (
                <button
                  type="button"
                  key={`${String(dirt.start)} ${dirt.kind}`}
                  onClick={() => {
                    if (dirt.suggestion !== undefined) props.repair(dirt);
                    else {
                      area.current?.focus();
                      area.current?.setSelectionRange(dirt.start, dirt.end);
                    }
                  }}
                >
                  {dirt.suggestion === undefined ? words.look(found) : words.repair(found, dirt.suggestion)}
                </button>
              );
            })}
          </p>
        )}
        {edited.inSource ? null : <p class="help">{words.notInSource}</p>}
      </div>
      <div class="field">
        <label for={`${id}-section`}>{words.section}</label>
        <input
          id={`${id}-section`}
          type="text"
          value={clause.section}
          onInput={(event) => change({ ...clause, section: event.currentTarget.value })}
        />
      </div>
      <fieldset>
        <legend>{words.who}</legend>
        <div class="choices">
          {(Object.keys(texts.settings.roles) as Role[]).map((role) => (
            <label class="choice" key={role}>
              <input
                type="checkbox"
                checked={clause.who.includes(role)}
                onChange={(event) =>
                  change({
                    ...clause,
                    who: event.currentTarget.checked
                      ? [...clause.who, role]
                      : clause.who.filter((one) => one !== role),
                  })
                }
              />
              {texts.settings.roles[role]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.concerns}</legend>
        {answers.length === 0 ? <p class="help">{words.informs}</p> : null}
        <div class="answers">
          {answers.map((answer) => (
            <div class="answer" key={answer.concern}>
              <label class="choice">
                <input type="checkbox" checked onChange={() => toggleConcern(answer.concern, false)} />
                {texts.settings.concerns[answer.concern]}
              </label>
              <span
                class="choices"
                role="group"
                aria-label={`${texts.settings.concerns[answer.concern]}: ${words.permission}`}
              >
                <span class="soft">{words.permission}:</span>
                {(Object.keys(texts.settings.permissions) as Permission[]).map((who) => (
                  <label class="choice" key={who}>
                    <input
                      type="checkbox"
                      checked={answer.permission?.includes(who) ?? false}
                      onChange={(event) => togglePermission(answer.concern, who, event.currentTarget.checked)}
                    />
                    {texts.settings.permissions[who]}
                  </label>
                ))}
              </span>
            </div>
          ))}
        </div>
        <select
          aria-label={words.concerns}
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') toggleConcern(event.currentTarget.value as ConcernId, true);
          }}
        >
          <option value="">{words.addConcern}</option>
          {(Object.keys(texts.settings.concerns) as ConcernId[])
            .filter((concern) => !answers.some((answer) => answer.concern === concern))
            .map((concern) => (
              <option key={concern} value={concern}>
                {texts.settings.concerns[concern]}
              </option>
            ))}
        </select>
      </fieldset>
      <div class="field">
        <label for={`${id}-footer`}>{words.footer}</label>
        <select
          id={`${id}-footer`}
          value={clause.footer ?? ''}
          onChange={(event) => {
            const footer = event.currentTarget.value as '' | 'permanence' | 'whom-to-ask';
            change(footer === '' ? withoutFooter(clause) : { ...clause, footer });
          }}
        >
          <option value="">{words.footers.none}</option>
          <option value="permanence">{words.footers.permanence}</option>
          <option value="whom-to-ask">{words.footers['whom-to-ask']}</option>
        </select>
      </div>
      <p class="row">
        <label class="choice">
          <input
            type="checkbox"
            checked={edited.confirmed}
            onChange={(event) => props.change(clause, event.currentTarget.checked)}
          />
          {words.confirm}
        </label>
        <button type="button" class="quiet" onClick={() => props.splitAt(area.current?.selectionStart ?? 0)}>
          {words.splitHere}
        </button>
        <button type="button" class="quiet" onClick={props.remove}>
          {words.remove}
        </button>
      </p>
    </article>
  );
}
