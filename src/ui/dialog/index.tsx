import { render } from 'preact';
import type { Decision } from '../../core/decision';
import type { Ask, Question } from '../../gate/question';
import { pageTextsIn } from '../../texts/in-page';
import { inOrderFor } from './clauses';
import { Sheet } from './sheet';
import { raise } from './stage';
import type { Surroundings } from './surroundings';
import { headingOf, moodOf } from './wording';

export type { Surroundings };

const FOCUSABLE =
  'a[href], button, input:not([disabled]), textarea, summary, [tabindex]:not([tabindex="-1"])';

/** The dialog, ready to be asked with. Nothing is built before the first question; what may change is read then. */
export function dialogIn(surroundings: () => Surroundings): Ask {
  return (first, actions, signal) => {
    const around = surroundings();
    let resolve: (chosen: Decision) => void = () => undefined;
    const decision = new Promise<Decision>((settle) => (resolve = settle));
    let question = inOrderFor(first);
    let open = true;
    /** Changes under way in the page's editor, and whether the person wants to leave when they are done. */
    let lent = 0;
    let leaving = false;

    const finish = (chosen: Decision | undefined, focus = true): void => {
      if (!open) return;
      open = false;
      const timed = question.review.findings.some((finding) => finding.concern === 'working-hours');
      if (timed) around.memory.advised(question.draft.platform, ['working-hours']);
      render(null, stage.dialog);
      stage.leave();
      if (focus && chosen?.kind === 'edit') actions.focusEditor?.();
      if (chosen) resolve(chosen);
    };

    /** Escape: edit, now or as soon as the change under way is done; half of it is no draft to go on with. */
    const dismiss = (): void => {
      if (lent > 0) leaving = true;
      else finish({ kind: 'edit' });
    };
    const lend = async <T,>(work: () => Promise<T>): Promise<T> => {
      lent += 1;
      try {
        return await stage.lend(work);
      } finally {
        lent -= 1;
        if (leaving) dismiss();
      }
    };

    const stage = raise(
      around.shield,
      around.language,
      around.rootMode ?? 'closed',
      {
        dismissed: dismiss,
        tornDown: () => finish({ kind: 'edit' }),
        key(event) {
          if (event.key === 'Escape') {
            event.preventDefault();
            dismiss();
          } else if (event.key === 'Tab' && lent === 0) keepInside(event, stage.root);
        },
        click(event) {
          const at =
            event.detail === 0
              ? stage.root.activeElement
              : stage.root.elementFromPoint(event.clientX, event.clientY);
          const clause = at?.closest('a[data-clause]')?.getAttribute('data-clause');
          if (!clause) return;
          event.preventDefault();
          around.protocolPage.open(clause);
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => finish({ kind: 'edit' }, false), { once: true });

    const draw = (): void => {
      if (!open) return;
      const texts = pageTextsIn(around.language);
      stage.dialog.setAttribute('aria-label', texts.dialog.name(headingOf(question, texts)));
      stage.dialog.setAttribute('aria-describedby', 'lead');
      stage.dialog.className = moodOf(question);
      render(
        <Sheet
          question={question}
          actions={actions}
          around={around}
          decide={finish}
          onQuestion={show}
          lend={lend}
        />,
        stage.dialog,
      );
    };
    const show = (next: Question): void => {
      question = inOrderFor(next);
      draw();
    };
    draw();
    return { decision, update: show, close: () => finish(undefined) };
  };
}

/** Tab goes round: from the last control to the first and back, never out to the page. */
function keepInside(event: KeyboardEvent, root: ShadowRoot): void {
  const reachable = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const first = reachable[0];
  const last = reachable[reachable.length - 1];
  const at = root.activeElement;
  const inside = at instanceof HTMLElement && reachable.includes(at);
  if (event.shiftKey ? at === first || !inside : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  } else if (!inside && at?.localName !== 'h2') {
    event.preventDefault();
    first?.focus();
  }
}
