import type { ConcernId } from '../../core/concern';
import type { OncePerAccount, Platform } from '../../core/draft';
import type { Mute } from '../../core/mute';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';
import { PageFrame } from '../parts/page-frame';

type Outcome = keyof Texts['overview']['outcome'];

export interface OverviewProps {
  readonly texts: Texts;
  /** What was kept here and cannot be read any more. */
  readonly problems: readonly string[];
  readonly on: boolean;
  readonly since: string;
  /** Posts by outcome. */
  readonly totals: Readonly<Partial<Record<Outcome, number>>>;
  readonly byConcern: readonly { readonly concern: ConcernId; readonly count: number }[];
  readonly attestations: readonly {
    readonly day: string;
    readonly platform: Platform;
    readonly permissions: readonly string[];
    readonly clauses: readonly string[];
  }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly what: OncePerAccount;
    readonly on: string;
  }[];
  readonly mutes: readonly Exclude<Mute, { scope: 'draft' }>[];
  readonly waiting: readonly { readonly hash: string; readonly on: string }[];
  readonly revokeAccount: (account: string, what: OncePerAccount) => void;
  readonly unmute: (mute: Exclude<Mute, { scope: 'draft' }>) => void;
  readonly stopWaiting: (hash: string) => void;
  readonly clear: () => void;
  readonly optionsLink: string;
}

function Revocable(props: {
  texts: Texts;
  heading: string;
  items: readonly { key: string; text: string; revoke: () => void }[];
}) {
  return (
    <>
      <h3>{props.heading}</h3>
      {props.items.length === 0 ? (
        <p class="soft">{props.texts.overview.nothing}</p>
      ) : (
        <ul class="plain">
          {props.items.map(({ key, text, revoke }) => (
            <li key={key}>
              <span>{text}</span>
              <button type="button" onClick={revoke} aria-label={props.texts.overview.revokeWhat(text)}>
                {props.texts.overview.revoke}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What Bezint asked and what came of it, in counts; and what it remembers, each of which can be taken back. */
export function OverviewPage(props: OverviewProps) {
  const { texts, totals } = props;
  const words = texts.overview;
  const of = (outcome: Outcome) => totals[outcome] ?? 0;
  const asked = of('edited') + of('posted') + of('permission');
  const trial = of('trial');
  const all = asked + trial + of('clear') + of('quiet');
  return (
    <PageFrame title={words.title}>
      <p class="lead">{words.intro}</p>
      {props.problems.map((problem) => (
        <p class="notice" key={problem}>
          {problem}
        </p>
      ))}
      <section class="card" aria-labelledby="totals">
        <h2 id="totals">{words.totals}</h2>
        {props.on ? null : <p class="notice">{words.off}</p>}
        {Object.values(totals).every((count) => count === 0) ? (
          <p class="soft">{words.empty}</p>
        ) : (
          <>
            {asked + of('clear') + of('quiet') === 0 ? null : <p>{words.burden(asked, all - trial)}</p>}
            {trial === 0 ? null : <p>{words.trial(trial, all)}</p>}
            <table>
              <caption class="soft small">{words.since(dayWords(texts, props.since))}</caption>
              <tbody>
                {(Object.keys(words.outcome) as Outcome[])
                  .filter((outcome) => of(outcome) > 0)
                  .map((outcome) => (
                    <tr key={outcome}>
                      <th scope="row">{words.outcome[outcome]}</th>
                      <td class="number">{of(outcome)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
            {props.byConcern.length === 0 ? null : (
              <>
                <h3>{words.byConcern}</h3>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{words.concern}</th>
                      <th scope="col" class="number">
                        {words.times}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {props.byConcern.map(({ concern, count }) => (
                      <tr key={concern}>
                        <th scope="row">{texts.settings.concerns[concern]}</th>
                        <td class="number">{count}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </>
            )}
            <p style={{ marginTop: '16px' }}>
              <button type="button" onClick={props.clear}>
                {words.clear}
              </button>
            </p>
          </>
        )}
        <h3>{words.attestations}</h3>
        {props.attestations.length === 0 ? (
          <p class="soft">{words.noAttestations}</p>
        ) : (
          <ul>
            {props.attestations.map((one, at) => (
              <li key={at}>
                {dayWords(texts, one.day)}:{' '}
                {words.attested(
                  one.permissions
                    .map(
                      (who) =>
                        texts.settings.permissions[who as keyof Texts['settings']['permissions']] ?? who,
                    )
                    .join(', '),
                  one.clauses.join(', '),
                  texts.settings.sites[one.platform],
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="card" aria-labelledby="remembered">
        <h2 id="remembered">{words.remembered}</h2>
        <Revocable
          texts={texts}
          heading={words.accounts}
          items={props.accounts.map(({ account, what, on }) => ({
            key: `${account} ${what}`,
            text: words.account[what](account, dayWords(texts, on)),
            revoke: () => props.revokeAccount(account, what),
          }))}
        />
        <Revocable
          texts={texts}
          heading={words.mutes}
          items={props.mutes.map((mute) => ({
            key: JSON.stringify(mute),
            text:
              mute.scope === 'word'
                ? words.muteWord(
                    mute.words.join(', '),
                    texts.settings.concerns[mute.concern],
                    dayWords(texts, mute.on),
                  )
                : words.muteSite(
                    texts.settings.sites[mute.platform],
                    texts.settings.concerns[mute.concern],
                    dayWords(texts, mute.on),
                  ),
            revoke: () => props.unmute(mute),
          }))}
        />
        <Revocable
          texts={texts}
          heading={words.waiting}
          items={props.waiting.map(({ hash, on }) => ({
            key: hash,
            text: words.waitingOne(dayWords(texts, on)),
            revoke: () => props.stopWaiting(hash),
          }))}
        />
      </section>
      <p>
        <a href={props.optionsLink}>{words.settings}</a>
      </p>
    </PageFrame>
  );
}
