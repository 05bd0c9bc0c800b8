/** What a person wrote, one item a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A list written one item a line; kept when the person leaves it. */
export function TextLines(props: {
  attributes: {
    id: string;
    disabled: boolean;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  };
  rows: number;
  value: string;
  onInput: (text: string) => void;
  onCommit: (text: string) => void;
}) {
  return (
    <textarea
      {...props.attributes}
      rows={props.rows}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onChange={(event) => props.onCommit(event.currentTarget.value)}
    />
  );
}
