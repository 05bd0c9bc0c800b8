/** Answers remembered at most: the words of many drafts, and still little memory. */
const MOST = 4096;

/** The same answers as `work` gives, worked out once a word for as long as they are remembered. `work` must be pure. */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    if (answers.size >= MOST) answers.clear();
    const answer = work(word);
    answers.set(word, answer);
    return answer;
  };
}
