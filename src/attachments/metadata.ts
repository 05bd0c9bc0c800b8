import ExifReader from 'exifreader';

/** Where and when a picture was taken, as its metadata says. */
export interface Metadata {
  /** `lat,lon` in decimal degrees, six digits. */
  readonly location?: string;
  /** As the camera wrote it, `YYYY:MM:DD hh:mm:ss`. */
  readonly takenAt?: string;
}

/** Reads JPEG, PNG, WebP, HEIC and AVIF; empty when there is nothing, or nothing legible. */
export function readMetadata(file: ArrayBuffer): Metadata {
  let tags: ExifReader.ExpandedTags;
  try {
    tags = ExifReader.load(file, { expanded: true });
  } catch {
    // ExifReader throws where there is no metadata at all, and on broken metadata: neither tells a place.
    return {};
  }
  const { Latitude: latitude, Longitude: longitude } = tags.gps ?? {};
  const takenAt = (tags.exif?.DateTimeOriginal ?? tags.exif?.DateTime)?.description;
  const known =
    latitude !== undefined &&
    longitude !== undefined &&
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    // Cameras without a fix write zeros.
    (latitude !== 0 || longitude !== 0);
  return {
    ...(known ? { location: `${round(latitude)},${round(longitude)}` } : {}),
    ...(takenAt && /^\d{4}[:-]\d\d/.test(takenAt) ? { takenAt } : {}),
  };
}

const round = (degrees: number) => Number(degrees.toFixed(6));
