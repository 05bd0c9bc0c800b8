import { writeSettings } from '../../src/platform/settings';
import { roleAt } from '../../src/platform/school';
import { parseSetting } from '../../src/settings/parse';
import { protocolProblemWords } from '../../src/ui/parts/problem-words';
import { WelcomePage } from '../../src/ui/welcome/page';
import { LINKS, mountPage, practise } from '../wiring/page';

mountPage(
  ({ school, texts, protocols }) => (
    <WelcomePage
      texts={texts}
      read={school}
      problems={
        school.protocolProblem
          ? [protocolProblemWords(texts, school.protocolProblem, school.protocol.title)]
          : []
      }
      protocol={school.protocol}
      protocols={protocols}
      change={(name, value) => {
        const parsed = parseSetting(name, value);
        if (parsed.ok) void writeSettings({ [name]: parsed.value });
      }}
      review={practise(school, school.protocol, roleAt(school, new Date()))}
      links={LINKS}
    />
  ),
  (texts) => texts.welcome.title,
);
