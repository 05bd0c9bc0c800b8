import '../../src/ui/popup/popup.css';
import { openPage } from '../../src/platform/background';
import { PAUSE_MS } from '../../src/platform/pause';
import { sendToBackground, sendToTab, StatusAnswer } from '../../src/platform/messages';
import { roleAt } from '../../src/platform/school';
import { activeTab } from '../../src/platform/tabs';
import { setRoleOfToday } from '../../src/platform/today';
import { allProblemWords } from '../../src/ui/parts/problem-words';
import { Popup } from '../../src/ui/popup/popup';
import { mountPage } from '../wiring/page';

const redraw = mountPage(
  async ({ school, texts, unreadable }) => {
    const tab = await activeTab();
    const answer = tab === undefined ? undefined : await sendToTab(tab, { kind: 'status' });
    const status = StatusAnswer.safeParse(answer);
    const pause = async (until: number) => {
      if (tab === undefined) return;
      await sendToBackground({ kind: 'pause', tab, until });
      redraw();
    };
    return (
      <Popup
        texts={texts}
        read={school}
        protocol={school.protocol}
        problems={[
          ...allProblemWords(texts, school, school.protocol.title),
          ...unreadable.map((part) => texts.problems.kept[part]),
        ]}
        reach={status.success ? status.data.reach : 'none'}
        reason={status.success ? status.data.reason : undefined}
        role={roleAt(school, new Date())}
        pausedUntil={
          status.success && status.data.pausedUntil > 0
            ? new Date(status.data.pausedUntil).toLocaleTimeString('nl', {
                hour: '2-digit',
                minute: '2-digit',
                hourCycle: 'h23',
              })
            : undefined
        }
        switchRole={(role) => void setRoleOfToday(role, new Date())}
        pause={() => void pause(Date.now() + PAUSE_MS)}
        resume={() => void pause(0)}
        open={(page) => void openPage(page).then(() => window.close())}
      />
    );
  },
  () => 'Bezint',
);
