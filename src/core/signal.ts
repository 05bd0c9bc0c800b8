/**
 * Where something was seen. For `text`, `attachment:N` and `reply` the offsets count UTF-16 units in that
 * source's text exactly as given; `account` counts in the handle, else the name; `time` in `postedAt`.
 */
export type Source = 'text' | `attachment:${number}` | 'account' | 'time' | 'reply';

/** One thing a detector saw: that it is there and where, with no opinion about it. */
export interface Signal {
  readonly detector: string;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** The writer's own characters, `source.slice(start, end)`. */
  readonly text: string;
  /** Which of the detector's rules saw it; `texts/` turns it into words for `--explain`. */
  readonly rule: string;
}
