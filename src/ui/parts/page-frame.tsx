import type { ComponentChildren } from 'preact';

/** The speech bubble with two pause bars, in the page's ink. */
export function Bubble() {
  return (
    <svg viewBox="0 0 128 128" aria-hidden="true">
      <path
        d="M28 10h72a20 20 0 0 1 20 20v46a20 20 0 0 1-20 20H66l-24 22a4 4 0 0 1-6.700-3V96H28A20 20 0 0 1 8 76V30a20 20 0 0 1 20-20z"
        fill="currentColor"
      />
      <path d="M42 30h14v46H42zM72 30h14v46H72z" style={{ fill: 'var(--paper)' }} />
    </svg>
  );
}

/** Every page of Bezint's own: the name, one heading, one column. */
export function PageFrame(props: { title: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <main class={props.wide ? 'page wide' : 'page'}>
      <p class="brand">
        <Bubble /> Bezint
      </p>
      <h1>{props.title}</h1>
      {props.children}
    </main>
  );
}
