import type { Media } from '../sites/site';
import { pictureIn } from './preview';

/** Time a site gets for each step, before the safe copy is offered as a download instead. */
const STEP_MS = 4000;
/** How far from a preview its own remove control may stand, in steps up. */
const STEPS_UP = 6;
/** Words of the remove controls of X, Facebook, Instagram, LinkedIn and TikTok in nl, en, de and fr (2026-11). */
const REMOVES = /remove|delete|verwijder|entfern|lösch|supprim|retirer/iu;

/**
 * Puts a safe copy in place of one attachment, with the site's own controls: takes it and those after it out, and
 * hands the site's own input the copy and the others again, so that the order stays. True only when the composer's
 * own preview shows the copy; false leaves it to the person, who is offered the copy as a download.
 */
export async function replaceInComposer(
  place: {
    readonly index: number;
    /** The copy, and the files that stand after it. */
    readonly files: readonly File[];
    readonly root: Element;
    /** The media as they stand there now. */
    media(): readonly Media[];
  },
  signal: AbortSignal,
): Promise<boolean> {
  const { index, files, root, media } = place;
  const before = media().length;
  const copy = files[0];
  const input = inputOf(root);
  if (!copy || !input || files.length !== before - index) return false;
  if (
    !media()
      .slice(index)
      .every((each) => removeControl(each.element, media()))
  )
    return false;
  for (let last = before - 1; last >= index; last--) {
    removeControl(media()[last]!.element, media())?.click();
    if (!(await becomes(() => media().length === last, signal))) return false;
  }
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  // The page may have made a new input for the empty place.
  const target = inputOf(root) ?? input;
  target.files = transfer.files;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  if (!(await becomes(() => media().length === before, signal))) return false;
  const shown = media()[index];
  return shown !== undefined && (await showsSame(shown.element, copy));
}

/** The composer's own file input; outside of it only when the page has no other. */
function inputOf(root: Element): HTMLInputElement | undefined {
  const own = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (own) return own;
  const all = root.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return all.length === 1 ? all[0] : undefined;
}

/** The control that removes this one preview: the first around it that says so and has no other preview beside it. */
function removeControl(preview: Element, all: readonly Media[]): HTMLElement | undefined {
  let around = preview.parentElement;
  for (let step = 0; around && step < STEPS_UP; step++, around = around.parentElement) {
    const holder: Element = around;
    if (all.some(({ element }) => element !== preview && holder.contains(element))) return undefined;
    const control = [...holder.querySelectorAll<HTMLElement>('button, [role="button"]')].find((each) =>
      REMOVES.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
    if (control) return control;
  }
  return undefined;
}

const SIDE = 16;
/** Mean difference in shades of two pictures of 16 by 16 that are the same but for size and compression. */
const SAME = 10;

async function showsSame(preview: Element, copy: Blob): Promise<boolean> {
  const picture = pictureIn(preview);
  if (!picture) return false;
  try {
    if (picture instanceof HTMLImageElement) await picture.decode();
    const [shown, made] = [await shadesOf(picture), await shadesOf(copy)];
    const sum = shown.reduce((total, shade, at) => total + Math.abs(shade - made[at]!), 0);
    return sum / shown.length < SAME;
  } catch {
    return false;
  }
}

async function shadesOf(source: Blob | HTMLImageElement | HTMLCanvasElement): Promise<number[]> {
  const picture = await createImageBitmap(source, { resizeWidth: SIDE, resizeHeight: SIDE });
  const g = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true })!;
  g.drawImage(picture, 0, 0);
  picture.close();
  const { data } = g.getImageData(0, 0, SIDE, SIDE);
  return Array.from(
    { length: SIDE * SIDE },
    (_, at) => (data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]!) / 3,
  );
}

/** Looks at every change of the page until it is so, or the time is up. */
function becomes(isSo: () => boolean, signal: AbortSignal): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (outcome: boolean) => {
      observer.disconnect();
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = () => settle(false);
    const look = () => isSo() && settle(true);
    const observer = new MutationObserver(look);
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['src'],
    });
    // A preview counts once it has a size, which no mutation tells.
    document.addEventListener('load', look, { capture: true, signal });
    const late = setTimeout(stop, STEP_MS);
    signal.addEventListener('abort', stop);
  });
}
