import { useState } from 'preact/hooks';
import type { Platform } from '../../core/draft';
import type { Protocol } from '../../core/protocols/schema';
import type { Role } from '../../core/role';
import type { ReadSettings, SettingReason } from '../../settings/parse';
import type { SettingName, Settings } from '../../settings/schema';
import type { Texts } from '../../texts';
import { Field, LockedNote } from '../parts/field';
import { PageFrame } from '../parts/page-frame';
import { reasonWords } from '../parts/problem-words';
import { linesOf, TextLines } from '../parts/text-lines';
import { Holidays } from './holidays';
import { SchoolLogo } from './school-logo';
import { NameListSection, type NameListProps } from './name-list';

export type Change = <Name extends SettingName>(
  name: Name,
  value: Settings[Name],
) => Promise<SettingReason | undefined>;

export interface OptionsProps {
  readonly texts: Texts;
  readonly read: ReadSettings;
  readonly protocol: Protocol;
  readonly protocols: readonly Pick<Protocol, 'id' | 'title' | 'organisation'>[];
  readonly problems: readonly string[];
  /** Keeps one setting; answers what is wrong with the value, if anything. */
  readonly change: Change;
  readonly names: NameListProps;
  readonly links: {
    readonly own: string;
    readonly overview: string;
    readonly protocol: string;
    readonly welcome: string;
    readonly privacy: string;
  };
}

type ListName = 'schoolNames' | 'foundationNames' | 'schoolAccounts' | 'schoolContact';

/** Every setting on one page. What the school set can be read here, not changed. */
export function OptionsPage(props: OptionsProps) {
  const { texts, read } = props;
  const words = texts.options;
  const { settings, locked } = read;
  const [wrong, setWrong] = useState<Readonly<Record<string, SettingReason | undefined>>>({});
  const [written, setWritten] = useState<Readonly<Record<string, string | undefined>>>({});
  const [saved, setSaved] = useState({ words: '', times: 0 });

  const change = async <Name extends SettingName>(
    name: Name,
    value: Settings[Name],
    field: string = name,
  ) => {
    const reason = await props.change(name, value);
    setWrong((before) => ({ ...before, [field]: reason }));
    setSaved(({ times }) => ({
      words: reason ? '' : words.saved(texts.settings.names[name as SettingName]),
      times: times + 1,
    }));
    if (!reason) setWritten((before) => ({ ...before, [field]: undefined }));
  };
  const isLocked = (name: SettingName) => (locked.includes(name) ? words.locked : undefined);
  const wrongWords = (field: string) => {
    const reason = wrong[field];
    return reason && reasonWords(texts, reason);
  };

  const list = (name: ListName) => (
    <Field
      label={texts.settings.names[name]}
      help={`${words.help[name]} ${words.onePerLine}`}
      locked={isLocked(name)}
      wrong={wrongWords(name)}
    >
      {(attributes) => (
        <TextLines
          attributes={attributes}
          rows={2}
          value={written[name] ?? settings[name].join('\n')}
          onInput={(text) => setWritten((before) => ({ ...before, [name]: text }))}
          onCommit={(text) => void change(name, linesOf(text))}
        />
      )}
    </Field>
  );

  const choice = <Name extends 'language' | 'mode' | 'hints' | 'history'>(
    name: Name,
    choices: readonly (readonly [Settings[Name], string])[],
  ) => (
    <Field
      label={texts.settings.names[name as SettingName]}
      help={name === 'language' ? undefined : words.help[name as 'mode' | 'hints' | 'history']}
      locked={isLocked(name)}
    >
      {(attributes) => (
        <select
          {...attributes}
          value={settings[name]}
          onChange={(event) => void change(name, event.currentTarget.value as Settings[Name])}
        >
          {choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );

  const hours = settings.workingHours;
  return (
    <PageFrame title={words.title}>
      <p class="lead">{words.intro}</p>
      {props.problems.length === 0 ? null : (
        <section class="notice" aria-labelledby="problems">
          <h2 id="problems">{texts.problems.heading}</h2>
          <ul>
            {props.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {locked.length === 0 ? null : <p class="done">{words.lockedAll}</p>}
      <p class="saved" role="status">
        {saved.words === '' ? null : <span key={saved.times}>{saved.words}</span>}
      </p>

      <section class="card" aria-labelledby="who">
        <h2 id="who">{words.sections.who}</h2>
        <Field
          label={texts.settings.names.protocol}
          help={words.help.protocol}
          locked={isLocked('protocol')}
          wrong={wrongWords('protocol')}
        >
          {(attributes) => (
            <select
              {...attributes}
              class="full"
              value={props.protocol.id}
              onChange={(event) => void change('protocol', event.currentTarget.value)}
            >
              {props.protocols.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.organisation} · {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <a href={props.links.own}>{words.ownProtocol}</a>
        </p>
        <Field label={texts.settings.names.role} help={words.help.role} locked={isLocked('role')}>
          {(attributes) => (
            <select
              {...attributes}
              value={settings.role}
              onChange={(event) => void change('role', event.currentTarget.value as Role)}
            >
              {(Object.keys(texts.settings.roles) as Role[]).map((role) => (
                <option key={role} value={role}>
                  {texts.settings.roles[role]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>

      <section class="card" aria-labelledby="school">
        <h2 id="school">{words.sections.school}</h2>
        {list('schoolNames')}
        {list('foundationNames')}
        {list('schoolAccounts')}
        {list('schoolContact')}
        <SchoolLogo
          texts={texts}
          logo={settings.schoolLogo}
          locked={isLocked('schoolLogo')}
          change={(logo) => void change('schoolLogo', logo)}
        />
        <p class="help">{words.names.plain}</p>
      </section>

      <section class="card" aria-labelledby="names">
        <h2 id="names">{words.sections.names}</h2>
        <NameListSection {...props.names} />
      </section>

      <section class="card" aria-labelledby="time">
        <h2 id="time">{words.sections.time}</h2>
        <p class="help">{words.help.workingHours}</p>
        <fieldset disabled={locked.includes('workingHours')}>
          <legend>{words.days}</legend>
          <div class="choices">
            {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
              <label class="choice" key={day}>
                <input
                  type="checkbox"
                  checked={hours.days.includes(day)}
                  onChange={(event) =>
                    void change('workingHours', {
                      ...hours,
                      days: event.currentTarget.checked
                        ? [...hours.days, day].sort((a, b) => a - b)
                        : hours.days.filter((one) => one !== day),
                    })
                  }
                />
                {texts.settings.days[day]}
              </label>
            ))}
          </div>
          <p class="row">
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {words[end]}{' '}
                <input
                  type="time"
                  value={hours[end]}
                  onChange={(event) =>
                    void change('workingHours', { ...hours, [end]: event.currentTarget.value })
                  }
                />
              </label>
            ))}
          </p>
          {wrong['workingHours'] ? (
            <p class="wrong" role="alert">
              {wrongWords('workingHours')}
            </p>
          ) : null}
          {locked.includes('workingHours') ? <LockedNote text={words.locked} /> : null}
        </fieldset>
        <Holidays
          texts={texts}
          holidays={settings.holidays}
          locked={isLocked('holidays')}
          change={(holidays) => void change('holidays', holidays)}
        />
      </section>

      <section class="card" aria-labelledby="contacts">
        <h2 id="contacts">{words.sections.contacts}</h2>
        <p class="help">{words.help.contacts}</p>
        {(['manager', 'privacyOfficer', 'mentor'] as const).map((who) => (
          <Field
            key={who}
            label={words.contact[who]}
            locked={isLocked('contacts')}
            wrong={wrongWords(`contacts.${who}`)}
          >
            {(attributes) => (
              <input
                {...attributes}
                type="email"
                value={written[`contacts.${who}`] ?? settings.contacts[who] ?? ''}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  setWritten((before) => ({ ...before, [`contacts.${who}`]: value }));
                }}
                onChange={(event) => {
                  const address = event.currentTarget.value.trim();
                  const others = Object.fromEntries(
                    Object.entries(settings.contacts).filter(([one]) => one !== who),
                  );
                  void change(
                    'contacts',
                    address === '' ? others : { ...others, [who]: address },
                    `contacts.${who}`,
                  );
                }}
              />
            )}
          </Field>
        ))}
      </section>

      <section class="card" aria-labelledby="behaviour">
        <h2 id="behaviour">{words.sections.behaviour}</h2>
        <fieldset disabled={locked.includes('sites')}>
          <legend>{texts.settings.names.sites}</legend>
          <p class="help">{words.help.sites}</p>
          <div class="choices">
            {(Object.keys(texts.settings.sites) as Platform[]).map((site) => (
              <label class="choice" key={site}>
                <input
                  type="checkbox"
                  checked={settings.sites.includes(site)}
                  onChange={(event) =>
                    void change(
                      'sites',
                      event.currentTarget.checked
                        ? [...settings.sites, site]
                        : settings.sites.filter((one) => one !== site),
                    )
                  }
                />
                {texts.settings.sites[site]}
              </label>
            ))}
          </div>
          {locked.includes('sites') ? <LockedNote text={words.locked} /> : null}
        </fieldset>
        {choice('mode', [
          ['warn', words.modes.warn],
          ['trial', words.modes.trial],
        ])}
        {choice('hints', [
          ['on', words.on],
          ['off', words.off],
        ])}
        {choice('history', [
          ['on', words.on],
          ['off', words.off],
        ])}
        {choice('language', [
          ['auto', texts.settings.languages.auto],
          ['nl', texts.settings.languages.nl],
          ['en', texts.settings.languages.en],
        ])}
      </section>

      <nav class="card" aria-labelledby="more">
        <h2 id="more">{words.sections.more}</h2>
        <ul>
          <li>
            <a href={props.links.overview}>{words.overviewLink}</a>
          </li>
          <li>
            <a href={props.links.protocol}>{words.protocolLink}</a>
          </li>
          <li>
            <a href={props.links.welcome}>{words.welcomeLink}</a>
          </li>
          <li>
            <a href={props.links.privacy}>{words.privacyLink}</a>
          </li>
          <li>
            <a href={`${props.links.privacy}#gmr`}>{words.gmrLink}</a>
          </li>
        </ul>
      </nav>
    </PageFrame>
  );
}
