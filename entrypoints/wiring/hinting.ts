import type { Gate } from '../../src/gate/runner';
import { composerOfEditor } from '../../src/sites/find';
import { readText } from '../../src/sites/reading';
import type { Site } from '../../src/sites/site';
import { upwards } from '../../src/sites/tree';
import type { Shield } from '../../src/ui/dialog/shield';
import type { Known } from './known';
import type { LateParts } from './late';

/** The quiet marker and the marked words before Post is pressed. */
export function hinting(
  site: Site,
  known: Known,
  gate: Gate,
  shield: Shield,
  isOn: () => boolean,
  { hints, pageTextsIn }: LateParts,
  signal: AbortSignal,
): void {
  hints(
    {
      shield,
      on: () => {
        const { settings } = known.school;
        return settings.hints === 'on' && settings.mode === 'warn' && isOn();
      },
      label: (count) => pageTextsIn(known.language()).dialog.marker(count),
      look(target) {
        const found = target instanceof Element && composerOfEditor(site, [...upwards(target)]);
        if (!found) return undefined;
        const text = readText(found.composer);
        return {
          question: gate.look(found.composer),
          editor: found.editor,
          rangeOf: (start, end) => text.rangeOf(start, end)?.range,
        };
      },
      open(editor) {
        const found = composerOfEditor(site, [...upwards(editor)]);
        if (found) gate.early(found.composer);
      },
    },
    window,
    signal,
  );
}
