import type { Media } from '../sites/site';
import { pictureIn } from './preview';

/** Time a site gets for each step, before the safe copy is offered as a download instead. */
const STEP_MS = 4000;
/** How far from a preview its own remove control may stand, in steps up. */
const STEPS_UP = 6;
/** Words of the remove controls of X, Facebook, Instagram, LinkedIn and TikTok in nl, en, de and fr (2026-11). */
const REMOVES = /remove|delete|verwijder|entfern|lösch|supprim|retirer/iu;

/** Sites take ten pictures or more in one post; X takes four: a composer with fewer has room for the copy first. */
const MAY_BE_FULL = 4;

/**
 * Puts a safe copy in place of one attachment, with the site's own controls. The copy, and the files that stand after
 * the original so that the order stays, are handed to the site's own input first; only when the composer shows them,
 * the old ones are taken out. A composer that is full has to lose them first: it gets them back when it then takes no
 * copy. True only when the composer's own preview shows the copy; false leaves it to the person, who is offered the
 * copy as a download.
 */
export async function replaceInComposer(
  place: {
    readonly index: number;
    readonly copy: File;
    /** What stands there now: the original, and the files after it. */
    readonly files: readonly File[];
    readonly root: Element;
    /** The media as they stand there now. */
    media(): readonly Media[];
  },
  signal: AbortSignal,
): Promise<boolean> {
  const { index, copy, files, root, media } = place;
  const before = media().length;
  const input = inputOf(root);
  if (!input || files.length !== before - index) return false;
  const after = files.slice(1);
  const old = new Set(media().map((each) => each.src));
  const isNew = (each: Media | undefined) => each !== undefined && (each.src === '' || !old.has(each.src));
  const showsCopyAt = async (at: number) => {
    const shown = media()[at];
    return isNew(shown) && (await showsSame(shown!.element, copy));
  };
  // From the last on, so that the places of the others stay.
  const takeOut = async (from: number, to: number) => {
    for (let at = to - 1; at >= from; at--) {
      const count = media().length;
      const control = media()[at] && removeControl(media()[at]!.element, media());
      if (!control) return false;
      control.click();
      if (!(await becomes(() => media().length === count - 1, signal))) return false;
    }
    return true;
  };
  const give = (given: readonly File[]) => {
    const transfer = new DataTransfer();
    for (const file of given) transfer.items.add(file);
    // The page may have made a new input for the empty place.
    const target = inputOf(root) ?? input;
    target.files = transfer.files;
    target.dispatchEvent(new Event('input', { bubbles: true }));
    target.dispatchEvent(new Event('change', { bubbles: true }));
  };

  if (
    !media()
      .slice(index)
      .every((each) => removeControl(each.element, media()))
  )
    return false;
  const wanted = before + files.length;
  give([copy, ...after]);
  const added = await becomes(
    () => media().length === wanted || (before === 1 && media().length === 1 && isNew(media()[0])),
    signal,
  );
  if (media().length === before && before === 1 && added) return showsCopyAt(0);
  if (added && (await showsCopyAt(before))) {
    if (await takeOut(index, before)) return showsCopyAt(index);
    return false;
  }
  // Whatever was taken of them goes out again; what stood there still stands there.
  if (media().length > before && !(await takeOut(before, media().length))) return false;
  if (before < MAY_BE_FULL || added) return false;
  if (!(await takeOut(index, before))) {
    const left = media().length - index;
    if (left >= 0 && left < files.length) give(files.slice(left));
    return false;
  }
  give([copy, ...after]);
  if ((await becomes(() => media().length === before, signal)) && (await showsCopyAt(index))) return true;
  if (media().length > index) await takeOut(index, media().length);
  give(files);
  await becomes(() => media().length === before, signal);
  return false;
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
