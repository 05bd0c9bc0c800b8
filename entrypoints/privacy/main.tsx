import { PrivacyPage } from '../../src/ui/privacy/page';
import { LINKS, mountPage } from '../wiring/page';

mountPage(
  ({ texts }) => <PrivacyPage texts={texts} optionsLink={LINKS.options} />,
  (texts) => `${texts.privacy.title} · Bezint`,
);
