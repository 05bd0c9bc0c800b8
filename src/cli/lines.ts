/**
 * Cuts a stream of UTF-8 into lines at \n (a \r before it belongs to the ending), however large the stream is.
 * Node's readline also cuts at U+2028 and U+2029, which JSON strings may hold.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  const ended = (piece: string): string => {
    const line = pieces.join('') + piece;
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      yield ended(text.slice(from, to));
      from = to + 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  const last = ended(decoder.decode());
  if (last !== '') yield last;
}
