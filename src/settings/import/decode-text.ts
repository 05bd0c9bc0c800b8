/**
 * The text of a plain file: UTF-8, or UTF-16 with its mark, or else Windows-1252, which is what older Dutch Excel
 * exports are in. Undefined when it holds what no text holds.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  // Some controls are in real files; many of them are no text.
  const controls = text.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls > text.length / 100 ? undefined : text;
}
