import type { ComponentChildren } from 'preact';

/** Drawn for Bezint: 24 × 24, one stroke, in the colour of the text beside it. Decoration: a word always says the same. */
const SHAPES = {
  /** An octagon with a bar: better not. */
  stop: (
    <>
      <path d="M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8z" />
      <path d="M8 12h8" />
    </>
  ),
  /** A hand-held question: ask first. */
  ask: (
    <>
      <circle cx="12" cy="12" r="9.2" />
      <path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2" />
      <path d="M12 17.2v.1" />
    </>
  ),
  /** A light bulb: a thought. */
  advise: (
    <>
      <path d="M9 17.5c-.3-1.6-1-2.4-1.8-3.4a6.2 6.2 0 1 1 9.6 0c-.8 1-1.5 1.8-1.8 3.4z" />
      <path d="M9.8 21h4.4" />
    </>
  ),
  clear: (
    <>
      <circle cx="12" cy="12" r="9.2" />
      <path d="m8 12.3 2.8 2.8 5.4-6" />
    </>
  ),
  looking: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  /** Glasses: have a look yourself. */
  unsure: (
    <>
      <circle cx="6.8" cy="14" r="4" />
      <circle cx="17.2" cy="14" r="4" />
      <path d="M10.8 13.4c.8-.6 1.6-.6 2.4 0M3 12.5 5 6.5M21 12.5l-2-6" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.2" />
      <path d="M2.8 19.5c.4-3.4 2.9-5.4 6.2-5.4s5.8 2 6.2 5.4M16 5.6a3.1 3.1 0 0 1 0 5.9M17.6 14.4c2.1.6 3.3 2.4 3.6 5.1" />
    </>
  ),
  /** Bezint's own: a speech bubble holding two pause bars. */
  bezint: (
    <>
      <path d="M4.8 3.5h14.4a2 2 0 0 1 2 2v9.6a2 2 0 0 1-2 2h-7l-4.4 3.9v-3.9h-3a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2z" />
      <path d="M9.8 7.7v5.2M14.2 7.7v5.2" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof SHAPES;

export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 20;
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {SHAPES[props.name]}
    </svg>
  );
}
