/**
 * A drawn face that the detector finds: the known picture of its self-test. Drawn, so that no photo of a person has
 * to be shipped; where it stands is known, so that a detector that finds anything anywhere doesn't pass.
 */
export const DRAWN = { width: 192, height: 192, face: { x: 66, y: 48, width: 60, height: 84 } } as const;

export function drawFace(): ImageData {
  const canvas = new OffscreenCanvas(DRAWN.width, DRAWN.height);
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  const oval = (x: number, y: number, rx: number, ry: number, colour: string | CanvasGradient) => {
    g.fillStyle = colour;
    g.beginPath();
    g.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
    g.fill();
  };
  g.fillStyle = '#8fa3ad';
  g.fillRect(0, 0, DRAWN.width, DRAWN.height);
  oval(96, 200, 62, 56, '#2f4a6b');
  oval(96, 82, 41, 50, '#3a2718');
  g.fillStyle = '#c9976f';
  g.fillRect(82, 118, 28, 32);
  const skin = g.createRadialGradient(90, 84, 6, 96, 92, 46);
  skin.addColorStop(0, '#f0c7a3');
  skin.addColorStop(0.7, '#dba981');
  skin.addColorStop(1, '#b07c58');
  oval(96, 92, 31, 41, skin);
  oval(96, 54, 30, 13, '#3a2718');
  for (const x of [83, 109]) {
    oval(x, 85, 7, 4, '#c08f6b');
    oval(x, 86, 5.6, 3, '#f4efe9');
    oval(x, 86, 2.7, 2.9, '#2c1d12');
    g.fillStyle = '#3a2718';
    g.fillRect(x - 7, 77, 14, 2.6);
  }
  oval(96, 101, 5.5, 3, '#b98461');
  oval(93.4, 103, 1.5, 1, '#6e4630');
  oval(98.6, 103, 1.5, 1, '#6e4630');
  g.fillStyle = '#d9a67e';
  g.fillRect(94, 84, 4, 16);
  oval(96, 115, 11, 4, '#a8554c');
  g.fillStyle = '#6d2f2c';
  g.fillRect(86, 114.2, 20, 1.3);
  return g.getImageData(0, 0, DRAWN.width, DRAWN.height);
}
