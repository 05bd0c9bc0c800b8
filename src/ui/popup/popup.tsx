import type { Protocol } from '../../core/protocols/schema';
import type { Role } from '../../core/role';
import type { ReadSettings } from '../../settings/parse';
import type { Texts } from '../../texts';
import { Bubble } from '../parts/page-frame';

export interface PopupProps {
  readonly texts: Texts;
  readonly read: ReadSettings;
  readonly protocol: Protocol;
  /** Sentences about what is wrong with settings or protocol. */
  readonly problems: readonly string[];
  readonly reach: 'guarded' | 'partly' | 'none' | 'paused';
  /** Why not wholly guarded: `site-off`, or the surface that was seen sending without having been held. */
  readonly reason?: string | undefined;
  /** The role that counts now. */
  readonly role: Role;
  /** The wall-clock time at which the pause ends, `14:35`. */
  readonly pausedUntil: string | undefined;
  readonly switchRole: (role: Role | undefined) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly open: (page: 'options' | 'protocol' | 'overview') => void;
}

/** Under the toolbar button: does Bezint read along here, by which protocol, for whom; and what can be done. */
export function Popup(props: PopupProps) {
  const { texts, read, reach, role } = props;
  const words = texts.popup;
  const chosen = read.settings.role;
  const roleLocked = read.locked.includes('role');
  const steps =
    reach === 'none'
      ? props.reason === 'site-off'
        ? words.doSiteOff
        : words.doNone
      : reach === 'partly'
        ? words.doPartly
        : [];
  const missed =
    reach === 'partly' && Object.hasOwn(words.missed, props.reason ?? '')
      ? words.missed[props.reason as keyof typeof words.missed]
      : undefined;
  return (
    <main class="popup">
      <h1 class={`reach ${reach}`}>
        <Bubble />
        {words.heading[reach]}
      </h1>
      <p class="small">
        {reach === 'paused' ? words.explained.paused(props.pausedUntil ?? '') : words.explained[reach]}
      </p>
      {missed === undefined ? null : <p class="small">{missed}</p>}
      {steps.length === 0 ? null : (
        <>
          <h2>{words.whatNow}</h2>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
      {read.settings.mode === 'trial' ? <p class="done small">{words.trial}</p> : null}
      {props.problems.map((problem) => (
        <p class="notice small" key={problem}>
          {problem}
        </p>
      ))}
      <dl>
        <dt>{words.protocol}</dt>
        <dd>
          {props.protocol.title}
          <br />
          <span class="soft small">{props.protocol.organisation}</span>
        </dd>
        <dt>
          <label for="role">{words.role}</label>
        </dt>
        <dd>
          <select
            id="role"
            class="full"
            disabled={roleLocked}
            value={role}
            onChange={(event) => {
              const next = event.currentTarget.value as Role;
              props.switchRole(next === chosen ? undefined : next);
            }}
          >
            {(Object.keys(texts.settings.roles) as Role[]).map((one) => (
              <option key={one} value={one}>
                {one === chosen ? texts.settings.roles[one] : words.roleToday(texts.settings.roles[one])}
              </option>
            ))}
          </select>
          {roleLocked ? <p class="help">{words.roleLocked}</p> : null}
          {role === chosen ? null : (
            <button type="button" class="link small" onClick={() => props.switchRole(undefined)}>
              {words.backToRole(texts.settings.roles[chosen])}
            </button>
          )}
        </dd>
      </dl>
      {reach === 'none' ? null : (
        <p>
          <button type="button" onClick={reach === 'paused' ? props.resume : props.pause}>
            {reach === 'paused' ? words.resume : words.pause}
          </button>
        </p>
      )}
      <p class="links">
        <button type="button" class="link" onClick={() => props.open('protocol')}>
          {words.readProtocol}
        </button>
        <button type="button" class="link" onClick={() => props.open('overview')}>
          {words.overview}
        </button>
        <button type="button" class="link" onClick={() => props.open('options')}>
          {words.settings}
        </button>
      </p>
    </main>
  );
}
