import type { Gate } from '../../src/gate/runner';
import type { Known } from './known';
import type { LateParts } from './late';
import type { Resident } from './resident';

/** The quiet marker and the marked words before Post is pressed. */
export function hinting(
  { shield, writtenAt, signal }: Resident,
  known: Known,
  gate: Gate,
  isOn: () => boolean,
  { hints, pageTextsIn }: LateParts,
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
        const written = writtenAt(target);
        return written && { question: gate.look(written.composer), ...written };
      },
      open(editor) {
        const written = writtenAt(editor);
        if (written) gate.early(written.composer);
      },
    },
    window,
    signal,
  );
}
