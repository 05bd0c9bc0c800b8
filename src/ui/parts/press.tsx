import type { ComponentChildren, Ref } from 'preact';

/**
 * A button that is pressed through a form's submit event, which, unlike a click, never leaves the shadow root:
 * the click itself can then be kept from the page altogether.
 */
export function Press(props: {
  onPress: () => void;
  children: ComponentChildren;
  look?: 'primary' | 'plain' | 'quiet' | 'chip';
  disabled?: boolean;
  reference?: Ref<HTMLButtonElement>;
}) {
  return (
    <form
      class="press"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!props.disabled) props.onPress();
      }}
    >
      <button
        type="submit"
        class={props.look ?? 'plain'}
        aria-disabled={props.disabled ? 'true' : undefined}
        ref={props.reference ?? null}
      >
        {props.children}
      </button>
    </form>
  );
}
