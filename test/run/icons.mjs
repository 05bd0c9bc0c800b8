// Draws assets/icon/*.svg as the PNGs of the package. Run by hand after changing a drawing: `node test/run/icons.mjs`.
import { mkdir, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import sharp from 'sharp';

const root = resolve(import.meta.dirname, '../..');
const into = resolve(root, 'assets/public/icon');
await mkdir(into, { recursive: true });
for (const drawing of (await readdir(resolve(root, 'assets/icon'))).filter((name) => name.endsWith('.svg'))) {
  const name = basename(drawing, '.svg');
  for (const size of name === 'guarded' ? [16, 24, 32, 48, 128] : [16, 24, 32, 48]) {
    await sharp(resolve(root, 'assets/icon', drawing), { density: 288 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(resolve(into, `${name}-${size}.png`));
  }
}
