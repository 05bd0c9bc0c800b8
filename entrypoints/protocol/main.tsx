import '../../src/ui/protocol/protocol.css';
import { foldWord } from '../../src/core/text/fold';
import { roleAt } from '../../src/platform/school';
import { protocolProblemWords } from '../../src/ui/parts/problem-words';
import { ProtocolPage } from '../../src/ui/protocol/page';
import { mountPage } from '../wiring/page';
import { anchor, toAnchorOnce } from '../wiring/to-anchor';

const drawn = toAnchorOnce();

mountPage(
  ({ school, texts }) => {
    drawn();
    return (
      <ProtocolPage
        texts={texts}
        protocol={school.protocol}
        role={roleAt(school, new Date())}
        reportTo={school.settings.contacts.privacyOfficer ?? school.settings.contacts.manager}
        problems={
          school.protocolProblem
            ? [protocolProblemWords(texts, school.protocolProblem, school.protocol.title)]
            : []
        }
        anchor={anchor()}
        fold={foldWord}
        print={() => window.print()}
      />
    );
  },
  (texts) => `${texts.protocol.title} · Bezint`,
);
