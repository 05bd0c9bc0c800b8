import { useState } from 'preact/hooks';
import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Role } from '../../core/role';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';
import { PageFrame } from '../parts/page-frame';

export interface ProtocolPageProps {
  readonly texts: Texts;
  readonly protocol: Protocol;
  /** The person's own role: the filter starts on everyone, so that every anchor is there. */
  readonly role: Role;
  /** The address to report an incident to. */
  readonly reportTo: string | undefined;
  readonly problems: readonly string[];
  /** The clause that the page was opened for; empty for none. */
  readonly anchor: string;
  /** Compares words without capitals and accents. */
  readonly fold: (text: string) => string;
  readonly print: () => void;
}

/** The anchor of what to do after an incident. */
const INCIDENT = 'incident';

function addressOf(contact: string | undefined): string | undefined {
  return contact?.includes('@') && !/\s/.test(contact) ? contact : undefined;
}

/** Which of the three a clause is: watched for, shown with every question, or only to be read. */
function doesWith(clause: Clause): 'checks' | 'reminds' | 'informs' {
  if (clause.answers) return 'checks';
  return clause.footer ? 'reminds' : 'informs';
}

function ClauseArticle({ texts, clause, language }: { texts: Texts; clause: Clause; language: string }) {
  const words = texts.protocol;
  const does = doesWith(clause);
  const permissions = [...new Set((clause.answers ?? []).flatMap((answer) => answer.permission ?? []))];
  const concerns = [...new Set((clause.answers ?? []).map((answer) => answer.concern))];
  return (
    <article id={clause.id} class={`clause ${does}`} tabIndex={-1}>
      <p class="clause-head">
        <a class="tag" href={`#${clause.id}`} aria-label={words.link(clause.id)}>
          {clause.id}
        </a>
        <span class={`does ${does}`}>{words.does[does]}</span>
      </p>
      <p class="clause-text" lang={language}>
        {clause.text}
      </p>
      <p class="small soft">
        {words.for(clause.who.map((role) => texts.settings.roles[role].toLowerCase()).join(', '))}
        {concerns.length === 0
          ? null
          : ` · ${words.watches(concerns.map((concern) => texts.settings.concerns[concern].toLowerCase()).join(', '))}`}
        {permissions.length === 0
          ? null
          : ` · ${words.lifts(permissions.map((who) => texts.settings.permissions[who]).join(', '))}`}
      </p>
    </article>
  );
}

/** The whole protocol, to be read, searched, linked to and printed. */
export function ProtocolPage(props: ProtocolPageProps) {
  const { texts, protocol, fold } = props;
  const words = texts.protocol;
  const [role, setRole] = useState<Role | ''>('');
  const [asked, setAsked] = useState('');
  const needles = fold(asked)
    .split(/\s+/)
    .filter((needle) => needle !== '');
  const shown = protocol.clauses.filter((clause) => {
    if (role !== '' && !clause.who.includes(role)) return false;
    const text = fold(`${clause.id} ${clause.section} ${clause.text}`);
    return needles.every((needle) => text.includes(needle));
  });
  const sections = new Map<string, Clause[]>();
  for (const clause of shown) sections.set(clause.section, [...(sections.get(clause.section) ?? []), clause]);
  const incident = protocol.clauses.find(
    (clause) =>
      clause.answers?.some((answer) => answer.concern === 'incident') && /meld|incident/i.test(clause.text),
  );
  const isThere = (anchor: string) =>
    anchor === '' || anchor === INCIDENT || protocol.clauses.some(({ id }) => id === anchor);
  const day = dayWords(texts, protocol.date);
  const reportTo = props.reportTo ?? addressOf(protocol.contact);
  return (
    <PageFrame title={protocol.title}>
      <p class="lead">
        {protocol.organisation} ·{' '}
        {protocol.version === day ? words.adopted(day) : words.version(protocol.version, day)}
      </p>
      <p class="no-print">
        <a href={`#${INCIDENT}`}>{words.incident.link}</a>
      </p>
      {props.problems.map((problem) => (
        <p class="notice" key={problem}>
          {problem}
        </p>
      ))}
      {isThere(props.anchor) ? null : <p class="notice no-print">{words.noSuchClause(props.anchor)}</p>}
      <div class="row no-print tools">
        <div class="grow">
          <label class="label" for="search">
            {words.search}
          </label>
          <input
            id="search"
            type="search"
            value={asked}
            onInput={(event) => setAsked(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="label" for="filter">
            {words.filter}
          </label>
          <select
            id="filter"
            value={role}
            onChange={(event) => setRole(event.currentTarget.value as Role | '')}
          >
            <option value="">{words.everyone}</option>
            {(Object.keys(texts.settings.roles) as Role[]).map((one) => (
              <option key={one} value={one}>
                {texts.settings.roles[one]}
              </option>
            ))}
          </select>
        </div>
        <button type="button" onClick={props.print}>
          {words.print}
        </button>
      </div>
      <p class="soft small" role="status">
        {words.found(shown.length, protocol.clauses.length)}
      </p>
      {role === '' && needles.length === 0 ? null : (
        <p class="only-print">
          {words.selection(role === '' ? '' : texts.settings.roles[role].toLowerCase(), asked.trim())}
        </p>
      )}
      {shown.length > 0 ? null : (
        <p class="no-print">
          {words.none}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setAsked('');
              setRole('');
            }}
          >
            {words.showAll}
          </button>
        </p>
      )}
      {[...sections].map(([section, clauses]) => (
        <section key={section} aria-label={section}>
          <h2>{section}</h2>
          {clauses.map((clause) => (
            <ClauseArticle key={clause.id} texts={texts} clause={clause} language={protocol.language} />
          ))}
        </section>
      ))}
      <section class="card incident" id={INCIDENT} aria-labelledby="incident-heading">
        <h2 id="incident-heading">{words.incident.heading}</h2>
        <p>{words.incident.intro}</p>
        <ol>
          {words.incident.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {incident === undefined ? null : (
          <p>
            <a href={`#${incident.id}`}>{words.incident.by(incident.id)}</a>
          </p>
        )}
        {reportTo === undefined ? null : (
          <p>
            <a href={`mailto:${reportTo}`}>{words.incident.mail(reportTo)}</a>
          </p>
        )}
      </section>
      {protocol.contact === undefined ? null : (
        <p>
          {words.contact}:{' '}
          {addressOf(protocol.contact) === undefined ? (
            protocol.contact
          ) : (
            <a href={`mailto:${protocol.contact}`}>{protocol.contact}</a>
          )}
        </p>
      )}
    </PageFrame>
  );
}
