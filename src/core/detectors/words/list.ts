/** Words by white space. A list that only the packed tables need is left out of the script. */
/* @__NO_SIDE_EFFECTS__ */
export function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
