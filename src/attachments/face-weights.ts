/** A named tensor of the model: its numbers, in the order they are kept. */
export type Weights = (name: string) => (at: number) => number;

/** How TensorFlow.js keeps a model: its tensors in order, and their numbers in a file, most of them as a byte each. */
export type Manifest = readonly { readonly weights: readonly Tensor[] }[];
interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly quantization?: { readonly scale: number; readonly min: number };
}

const MODEL = 'ssd_mobilenetv1_model';
const FLOAT = 4;

/** `folder` ends in a slash. */
export async function loadWeights(folder: string): Promise<Weights> {
  const [manifest, numbers] = await Promise.all([
    fetch(`${folder}${MODEL}-weights_manifest.json`),
    fetch(`${folder}${MODEL}.bin`),
  ]);
  return readWeights((await manifest.json()) as Manifest, await numbers.arrayBuffer());
}

/** The numbers stay bytes until they are asked for. */
export function readWeights(manifest: Manifest, bytes: ArrayBuffer): Weights {
  const tensors = new Map<string, (at: number) => number>();
  let place = 0;
  for (const { name, shape, quantization } of manifest.flatMap(({ weights }) => weights)) {
    const count = shape.reduce((product, side) => product * side, 1);
    const size = quantization ? count : count * FLOAT;
    if (place + size > bytes.byteLength) throw new Error('the face model is not whole');
    tensors.set(
      name,
      quantization
        ? unpacked(new Uint8Array(bytes, place, count), quantization.scale, quantization.min)
        : unpacked(new Float32Array(bytes.slice(place, place + size)), 1, 0),
    );
    place += size;
  }
  return (name) => {
    const tensor = tensors.get(name);
    if (!tensor) throw new Error(`no ${name} in the face model`);
    return tensor;
  };
}

const unpacked = (values: Uint8Array | Float32Array, scale: number, least: number) => (at: number) =>
  values[at]! * scale + least;
