import { useState } from 'preact/hooks';
import type { Texts } from '../../texts';
import { Field } from '../parts/field';

/** Long side of the logo as it is kept: far more than is sought, enough to be recognised by a person. */
const SIDE = 192;

/** The school's logo: any picture the browser can show, kept small. */
export function SchoolLogo(props: {
  texts: Texts;
  /** A data: address, or empty. */
  logo: string;
  locked: string | undefined;
  change: (logo: string) => void;
}) {
  const words = props.texts.options;
  const [unreadable, setUnreadable] = useState(false);
  const take = async (file: File) => {
    try {
      props.change(await smallLogo(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <Field
        label={props.texts.settings.names.schoolLogo}
        help={words.help.schoolLogo}
        locked={props.locked}
        wrong={unreadable ? words.logo.unreadable : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept="image/*"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void take(file);
            }}
          />
        )}
      </Field>
      {props.logo === '' ? null : (
        <p class="row">
          <img src={props.logo} alt={words.logo.current} style={{ maxHeight: '64px', maxWidth: '192px' }} />
          {props.locked === undefined ? (
            <button type="button" class="quiet" onClick={() => props.change('')}>
              {words.logo.remove}
            </button>
          ) : null}
        </p>
      )}
    </>
  );
}

/** The picture, small, on paper that lets it be seen: a white logo on nothing would vanish on white. */
async function smallLogo(file: File): Promise<string> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    // A drawing without a size of its own is as large as it is asked to be.
    const [width, height] = [picture.naturalWidth || SIDE, picture.naturalHeight || SIDE];
    const scale = SIDE / Math.max(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const g = canvas.getContext('2d', { willReadFrequently: true })!;
    g.imageSmoothingQuality = 'high';
    for (const paper of ['#fff', '#333']) {
      g.fillStyle = paper;
      g.fillRect(0, 0, canvas.width, canvas.height);
      g.drawImage(picture, 0, 0, canvas.width, canvas.height);
      if (hasShape(g.getImageData(0, 0, canvas.width, canvas.height).data))
        return canvas.toDataURL('image/jpeg', 0.9);
    }
    throw new Error('an even surface');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether light and dark differ enough to be told apart. */
function hasShape(data: Uint8ClampedArray): boolean {
  let [least, most] = [255, 0];
  for (let at = 0; at < data.length; at += 4) {
    const shade = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    least = Math.min(least, shade);
    most = Math.max(most, shade);
  }
  return most - least > 40;
}
