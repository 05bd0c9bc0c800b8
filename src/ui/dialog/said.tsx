/** A short quoted word ("‘06-12345678’"): it stays in one piece. */
const SHORT = /(‘[^’\s]{1,24}’)/;

/** A sentence of ours, its short quotations not broken over two lines. */
export function Said({ children }: { children: string }) {
  return (
    <>
      {children
        .split(SHORT)
        .map((part, index) => (index % 2 === 1 ? <span class="keep">{part}</span> : part))}
    </>
  );
}
