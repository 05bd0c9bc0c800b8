/** Work done one after another, in the order it was asked for. What is cancelled before its turn never starts. */
export interface Queue {
  /** Rejects with the signal's reason when it aborts before the work is done. */
  add<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Nothing waits or runs. */
  readonly idle: boolean;
}

export function makeQueue(onIdle: () => void): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    get idle() {
      return open === 0;
    },
    async add(work, signal) {
      open++;
      const turn = last.then(() => {
        signal.throwIfAborted();
        return work(signal);
      });
      // The next in line waits for this one's end, not for its success.
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        open--;
        if (open === 0) onIdle();
      }
    },
  };
}
