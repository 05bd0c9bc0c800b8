import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A padlock and the words that say who set this. */
export function LockedNote(props: { text: string; id?: string }) {
  return (
    <span class="locked" id={props.id}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d="M3 6V4.500a4 4 0 0 1 8 0V6h.5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zm1.600 0h4.800V4.500a2.400 2.400 0 0 0-4.800 0z"
          fill="currentColor"
        />
      </svg>
      {props.text}
    </span>
  );
}

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Said when the policy sets this; the control is read-only then. */
  readonly locked?: string | undefined;
  readonly wrong?: string | undefined;
  readonly children: (attributes: {
    id: string;
    disabled: boolean;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}

/** A label, what it is for, the control, and what is wrong or locked about it, tied together for a screen reader. */
export function Field(props: FieldProps) {
  const id = useId();
  const described = [
    props.help === undefined ? undefined : `${id}-help`,
    props.locked === undefined ? undefined : `${id}-locked`,
    props.wrong === undefined ? undefined : `${id}-wrong`,
  ].filter((one) => one !== undefined);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      {props.children({
        id,
        disabled: props.locked !== undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': props.wrong !== undefined,
      })}
      {props.locked === undefined ? null : <LockedNote text={props.locked} id={`${id}-locked`} />}
      {props.wrong === undefined ? null : (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {props.wrong}
        </p>
      )}
    </div>
  );
}
