import { PrivacyPage } from '../../src/ui/privacy/page';
import { LINKS, mountPage } from '../wiring/page';
import { toAnchorOnce } from '../wiring/to-anchor';

const drawn = toAnchorOnce();

mountPage(
  ({ texts }) => {
    drawn();
    return <PrivacyPage texts={texts} optionsLink={LINKS.options} />;
  },
  (texts) => `${texts.privacy.title} · Bezint`,
);
