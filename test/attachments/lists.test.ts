import { describe, expect, test } from 'vitest';
import { FAILURES } from '../../src/attachments/report';
import { isAlike, mostChanged, momentsIn } from '../../src/attachments/video-frames';
import { spread } from '../../src/attachments/spread';
import { joined } from '../../src/attachments/looker';
import { averages } from '../../src/attachments/safe-copy';
import { en } from '../../src/texts/en';
import { nl } from '../../src/texts/nl';

test('every failure has a sentence in both languages, and there are no others', () => {
  for (const { attachments } of [nl, en])
    expect(Object.keys(attachments.failures).sort()).toEqual([...FAILURES].sort());
});

test('frames lie over the whole length, the changing scenes first', () => {
  expect(spread(5, 12)).toEqual([0, 1, 2, 3, 4]);
  expect(spread(100, 4)).toEqual([0, 33, 66, 99]);
  expect(momentsIn(0.4)).toEqual([0.2]);
  expect(momentsIn(600)).toHaveLength(24);
  expect(momentsIn(0)).toEqual([0]);
  const changes = [9, 0, 5, 1].map((change, moment) => ({ moment, change }));
  expect(mostChanged(changes, 2)).toEqual([0, 2]);
});

test('of several frames the most faces count, and every line of text once', () => {
  const face = { x: 0, y: 0, width: 9, height: 9, score: 0.9 };
  const frames = [
    { faces: [face], text: 'Groep 6\nSanne' },
    { faces: [face, face], text: 'Groep 6\nDaan' },
    { faces: [], text: '' },
  ];
  const report = frames.reduce(
    (so, frame) => joined(so, frame),
    joined({ kind: 'video', done: false, missed: [] }, {}),
  );
  expect(report).toMatchObject({ faces: [face, face], text: 'Groep 6\nSanne\nDaan' });
  expect(joined(report, {}, 'video-partly').missed).toEqual(['video-partly']);
});

test('a covered place keeps its colours, not its features', () => {
  const data = Uint8ClampedArray.from({ length: 8 * 8 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at >> 2) % 2 ? 255 : 0,
  );
  expect(new Set(averages({ data, width: 8, height: 8 }, 4))).toEqual(new Set(['rgb(128 128 128)']));
});

describe('two frames of a film', () => {
  const wall = (at: number) => 120 + (at % 7);
  const frame = (shadeAt: (at: number) => number) =>
    Uint8ClampedArray.from({ length: 32 * 18 * 4 }, (_, at) => shadeAt(at));
  test('are alike when only the compression flickers', () => {
    expect(
      isAlike(
        frame(wall),
        frame((at) => wall(at) + (at % 2 ? 4 : -4)),
      ),
    ).toBe(true);
  });
  test('are not when someone stands in one of them, as small as one pixel', () => {
    expect(
      isAlike(
        frame(wall),
        frame((at) => (at === 900 ? wall(at) - 20 : wall(at))),
      ),
    ).toBe(false);
  });
});
