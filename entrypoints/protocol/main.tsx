import '../../src/ui/protocol/protocol.css';
import { foldWord } from '../../src/core/text/fold';
import { roleAt } from '../../src/platform/school';
import { allProblemWords } from '../../src/ui/parts/problem-words';
import { ProtocolPage } from '../../src/ui/protocol/page';
import { mountPage } from '../wiring/page';

let anchored = false;

/** The clauses are drawn after the page has loaded: the browser's own jump to the anchor came too early. */
function toAnchor(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const clause = id === '' ? null : document.getElementById(id);
  if (!clause) return;
  clause.scrollIntoView();
  clause.focus({ preventScroll: true });
  // Sets :target, which the clause's look depends on.
  location.replace(location.hash);
}

mountPage(
  ({ school, texts }) => {
    if (!anchored) {
      anchored = true;
      queueMicrotask(() => requestAnimationFrame(toAnchor));
    }
    return (
      <ProtocolPage
        texts={texts}
        protocol={school.protocol}
        role={roleAt(school, new Date())}
        reportTo={school.settings.contacts.privacyOfficer ?? school.settings.contacts.manager}
        problems={
          school.protocolProblem
            ? allProblemWords(texts, { ...school, problems: [] }, school.protocol.title)
            : []
        }
        fold={foldWord}
        print={() => window.print()}
      />
    );
  },
  (texts) => `${texts.protocol.title} · Bezint`,
);
