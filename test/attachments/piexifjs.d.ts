/** What the tests use of piexifjs, which brings no typings. */
declare module 'piexifjs' {
  type Tags = Record<number, unknown>;
  interface Exif {
    readonly '0th'?: Tags;
    readonly Exif?: Tags;
    readonly GPS?: Tags;
  }
  const piexif: {
    dump(exif: Exif): string;
    insert(exif: string, jpeg: string): string;
    load(jpeg: string): Exif;
    readonly ImageIFD: { readonly Make: number; readonly Orientation: number };
    readonly ExifIFD: { readonly DateTimeOriginal: number };
    readonly GPSIFD: {
      readonly GPSLatitudeRef: number;
      readonly GPSLatitude: number;
      readonly GPSLongitudeRef: number;
      readonly GPSLongitude: number;
    };
  };
  export default piexif;
}
