import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttachmentProgress, Box, Cover } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { Press } from '../parts/press';
import { linesOf } from './lines';

/** One attachment in the dialog: what was seen in it, and what can be done about it. */
export interface PhotoProps {
  readonly attachment: AttachmentProgress;
  readonly texts: PageTexts;
  /** Puts a safe copy in the composer; false when the site takes none. */
  readonly onReplace: (copy: Blob) => Promise<boolean>;
  /** Says a sentence aloud and shows it. */
  readonly tell: (sentence: string) => void;
}

/** Pixels across of the preview: twice what the dialog shows, for sharp screens. */
const PREVIEW = 864;
/** A new box is this part of the picture's short side. */
const NEW_BOX = 0.2;

export function Photo({ attachment, texts, onReplace, tell }: PhotoProps) {
  const { facts, failure, index, kind, file, safeCopy, width, height } = attachment;
  const t = texts.attachments;
  const faces = attachment.faces ?? [];
  const words = linesOf(attachment.words ?? []);
  const [skipped, setSkipped] = useState<readonly number[]>([]);
  const [added, setAdded] = useState<readonly Box[]>([]);
  const [coverText, setCoverText] = useState(false);
  const [busy, setBusy] = useState(false);
  const [copy, setCopy] = useState<Blob>();
  const title = kind === 'video' ? t.video(index + 1) : t.photo(index + 1);
  const why = failure !== undefined && isKnown(t.failures, failure) ? t.failures[failure] : undefined;
  const toDo = faces.length > 0 || words.length > 0 || facts?.location !== undefined;
  if (attachment.state === 'looking' || (why === undefined && attachment.state !== 'failed' && !toDo))
    return null;

  const covers: readonly Cover[] = [
    ...faces.filter((_, face) => !skipped.includes(face)).map((box): Cover => ({ ...box, of: 'face' })),
    ...added.map((box): Cover => ({ ...box, of: 'face' })),
    ...(coverText ? words.map((box): Cover => ({ ...box, of: 'words' })) : []),
  ];
  const make = (what: readonly Cover[]) => {
    if (!safeCopy || busy) return;
    setBusy(true);
    tell(t.busy);
    safeCopy(what)
      .then(async (made) => {
        if (await onReplace(made)) return tell(t.replaced);
        setCopy(made);
        tell(t.swap);
      })
      .catch(() => tell(t.failed))
      .finally(() => setBusy(false));
  };

  return (
    <article class="photo">
      <h3>{title}</h3>
      {why !== undefined && <p>{why}</p>}
      {attachment.state === 'failed' && why === undefined && (
        <p>{texts.dialog.looking.failed[attachment.kind](index + 1)}</p>
      )}
      <p>
        {[
          faces.length > 0 && t.faces(faces.length),
          words.length > 0 && t.text,
          facts?.location !== undefined && t.location,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {safeCopy && file && width !== undefined && height !== undefined && (
        <>
          <Framed
            {...{ file, width, height, faces, words, skipped, added, coverText }}
            label={t.preview(index + 1)}
            t={t}
            onSkip={(face) =>
              setSkipped(skipped.includes(face) ? skipped.filter((one) => one !== face) : [...skipped, face])
            }
            onAdd={(box) => setAdded([...added, box])}
            onRemove={(box) => setAdded(added.filter((_, at) => at !== box))}
          />
          <p class="small">{t.hint}</p>
          {added.length > 0 && (
            <Place
              t={t}
              box={added.at(-1)!}
              width={width}
              height={height}
              onPlace={(box) => setAdded([...added.slice(0, -1), box])}
            />
          )}
          {words.length > 0 && (
            <fieldset>
              <label>
                <input
                  type="checkbox"
                  checked={coverText}
                  onChange={(event) => setCoverText(event.currentTarget.checked)}
                />
                <span>{t.coverText}</span>
              </label>
            </fieldset>
          )}
          <div class="chips">
            <Press
              look="chip"
              onPress={() => setAdded([...added, boxAt(width / 2, height / 2, width, height)])}
            >
              {t.addPlace}
            </Press>
            {covers.length > 0 && (
              <Press look="chip" disabled={busy} onPress={() => make(covers)}>
                {t.makeSafe}
              </Press>
            )}
            {facts?.location !== undefined && (
              <Press look="chip" disabled={busy} onPress={() => make([])}>
                {t.strip}
              </Press>
            )}
          </div>
          {copy && <Download copy={copy} label={t.download} why={t.swap} />}
        </>
      )}
    </article>
  );
}

/** The picture, drawn by ourselves: a page's policy may forbid it to be shown by address. */
function Framed(props: {
  file: Blob;
  width: number;
  height: number;
  faces: readonly Box[];
  words: readonly Box[];
  skipped: readonly number[];
  added: readonly Box[];
  coverText: boolean;
  label: string;
  t: PageTexts['attachments'];
  onSkip: (face: number) => void;
  onAdd: (box: Box) => void;
  onRemove: (added: number) => void;
}) {
  const { file, width, height, t } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const pointer = useRef({ x: width / 2, y: height / 2 });
  const shown = Math.min(PREVIEW, width);
  useEffect(() => {
    let gone = false;
    createImageBitmap(file, { resizeWidth: shown, resizeQuality: 'medium' }).then(
      (picture) => {
        if (!gone) canvas.current?.getContext('2d')?.drawImage(picture, 0, 0);
        picture.close();
      },
      // What can't be drawn still has its frames.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [file, shown]);
  // The press itself is kept inside; where the pointer was is known from its moves.
  const follow = (event: PointerEvent & { currentTarget: Element }) => {
    const area = event.currentTarget.getBoundingClientRect();
    pointer.current = {
      x: ((event.clientX - area.left) / area.width) * width,
      y: ((event.clientY - area.top) / area.height) * height,
    };
  };
  const at = (box: Box) => ({
    left: `${(box.x / width) * 100}%`,
    top: `${(box.y / height) * 100}%`,
    width: `${(box.width / width) * 100}%`,
    height: `${(box.height / height) * 100}%`,
  });
  return (
    <div
      class="framed"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, ${60 * (width / height)}vh)` }}
      onPointerMove={follow}
      onPointerOver={follow}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={props.label}
        width={shown}
        height={Math.max(1, Math.round((height / width) * shown))}
      />
      <Spot
        label={t.addHere}
        style={{ inset: 0 }}
        kind="all"
        unreachable
        onPress={() => props.onAdd(boxAt(pointer.current.x, pointer.current.y, width, height))}
      />
      {props.words.map((box, index) => (
        <span key={`w${index}`} class={`frame words-frame ${props.coverText ? 'on' : ''}`} style={at(box)} />
      ))}
      {props.faces.map((box, index) => (
        <Spot
          key={`f${index}`}
          label={t.face(index + 1)}
          style={at(box)}
          kind="frame"
          on={!props.skipped.includes(index)}
          onPress={() => props.onSkip(index)}
        />
      ))}
      {props.added.map((box, index) => (
        <Spot
          key={`a${index}`}
          label={t.added(index + 1)}
          style={at(box)}
          kind="frame"
          on
          onPress={() => props.onRemove(index)}
        />
      ))}
    </div>
  );
}

/** A place on the picture that can be pressed, by hand or key: a form's submit stays inside the dialog. */
function Spot(props: {
  label: string;
  style: Record<string, string | number>;
  kind: 'frame' | 'all';
  on?: boolean;
  unreachable?: boolean;
  onPress: () => void;
}) {
  return (
    <form
      class={`spot ${props.kind} ${props.on ? 'on' : ''}`}
      style={props.style}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        props.onPress();
      }}
    >
      <button
        type="submit"
        aria-label={props.label}
        aria-pressed={props.kind === 'frame' ? (props.on ? 'true' : 'false') : undefined}
        aria-hidden={props.unreachable ? 'true' : undefined}
        tabIndex={props.unreachable ? -1 : 0}
      />
    </form>
  );
}

/** Moves the newest box by keyboard: sliders tell of their changes inside the dialog only. */
function Place(props: {
  t: PageTexts['attachments'];
  box: Box;
  width: number;
  height: number;
  onPlace: (box: Box) => void;
}) {
  const { t, box, width, height } = props;
  const short = Math.min(width, height);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const slider = (label: string, value: number, change: (part: number) => Box) => (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(value * 100)}
        onChange={(event) => props.onPlace(change(Number(event.currentTarget.value) / 100))}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{t.place.legend}</legend>
      {slider(t.place.across, x / width, (part) => boxAt(part * width, y, width, height, box.width))}
      {slider(t.place.down, y / height, (part) => boxAt(x, part * height, width, height, box.width))}
      {slider(t.place.size, box.width / short, (part) =>
        boxAt(x, y, width, height, Math.max(0.02, part) * short),
      )}
    </fieldset>
  );
}

function Download({ copy, label, why }: { copy: Blob; label: string; why: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(copy);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [copy]);
  if (address === undefined) return null;
  return (
    <p class="note">
      {why}{' '}
      <a href={address} download={copy instanceof File ? copy.name : ''}>
        {label}
      </a>
    </p>
  );
}

function boxAt(
  x: number,
  y: number,
  width: number,
  height: number,
  side = Math.min(width, height) * NEW_BOX,
): Box {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function isKnown<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}
