import { useState } from 'preact/hooks';
import type { Protocol } from '../../core/protocols/schema';
import type { Review } from '../../core/review';
import type { Role } from '../../core/role';
import type { ReadSettings } from '../../settings/parse';
import type { Settings, SettingName } from '../../settings/schema';
import type { Texts } from '../../texts';
import { Field } from '../parts/field';
import { PageFrame } from '../parts/page-frame';
import { linesOf, TextLines } from '../parts/text-lines';
import { PracticeComposer } from '../practice/composer';

export interface WelcomeProps {
  readonly texts: Texts;
  readonly read: ReadSettings;
  /** Why another protocol than the chosen one guards. */
  readonly problems: readonly string[];
  readonly protocol: Protocol;
  readonly protocols: readonly Pick<Protocol, 'id' | 'title' | 'organisation'>[];
  readonly change: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
  readonly review: (text: string) => Review;
  readonly links: { readonly options: string; readonly protocol: string; readonly own: string };
}

/** The first page anyone sees: three choices, each with a sensible answer already, and a place to try. */
export function WelcomePage(props: WelcomeProps) {
  const { texts, read, protocol, protocols, change, review, links } = props;
  const words = texts.welcome;
  const { settings, locked } = read;
  const lockedText = (name: SettingName) => (locked.includes(name) ? texts.options.locked : undefined);
  const [schoolNames, setSchoolNames] = useState<string | undefined>();
  return (
    <PageFrame title={words.title}>
      <p class="lead">{words.intro}</p>
      {props.problems.map((problem) => (
        <p class="notice" key={problem}>
          {problem}
        </p>
      ))}
      <section class="card" aria-labelledby="choices">
        <h2 id="choices">{words.choices}</h2>
        <p class="help">{words.later}</p>
        <Field label={words.which} locked={lockedText('protocol')}>
          {(attributes) => (
            <select
              {...attributes}
              class="full"
              value={protocol.id}
              onChange={(event) => change('protocol', event.currentTarget.value)}
            >
              {protocols.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.organisation} · {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p class="small">
          <a href={links.own}>{words.other}</a>
        </p>
        <fieldset disabled={locked.includes('role')}>
          <legend>{words.who}</legend>
          <div class="choices">
            {(Object.keys(texts.settings.roles) as Role[]).map((role) => (
              <label class="choice" key={role}>
                <input
                  type="radio"
                  name="role"
                  value={role}
                  checked={settings.role === role}
                  onChange={() => change('role', role)}
                />
                {texts.settings.roles[role]}
              </label>
            ))}
          </div>
          {locked.includes('role') ? <p class="locked">{texts.options.locked}</p> : null}
        </fieldset>
        <Field label={words.school} help={words.schoolHelp} locked={lockedText('schoolNames')}>
          {(attributes) => (
            <TextLines
              attributes={attributes}
              rows={2}
              value={schoolNames ?? settings.schoolNames.join('\n')}
              onInput={setSchoolNames}
              onCommit={(text) => {
                change('schoolNames', linesOf(text));
                setSchoolNames(undefined);
              }}
            />
          )}
        </Field>
      </section>
      <section class="card" aria-labelledby="practise">
        <h2 id="practise">{words.practise}</h2>
        <PracticeComposer
          key={`${protocol.id} ${settings.role}`}
          texts={texts}
          protocol={protocol}
          start={texts.practice.example}
          review={review}
        />
      </section>
      <p class="row">
        <a href={links.protocol}>{words.toProtocol}</a>
        <a href={links.options}>{words.toSettings}</a>
      </p>
      <p class="soft">{words.done}</p>
    </PageFrame>
  );
}
