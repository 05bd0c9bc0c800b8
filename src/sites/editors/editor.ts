/** One replacement in an editor's text; offsets in UTF-16 units of the text as read. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The text of an editor and the way back to the page. */
export interface EditorText {
  readonly text: string;
  /** The place in the page of a stretch of `text`; undefined where there is none (a textarea, a torn-away node). */
  rangeOf(start: number, end: number): Range | undefined;
}

/** An editor engine: how its text is read, and how it is changed through the editor's own input path. */
export interface Editor {
  readonly id: string;
  isMine(element: Element): boolean;
  read(element: HTMLElement): EditorText;
  /** True only when reading back shows exactly the text that was meant. Never tries twice. */
  replace(element: HTMLElement, change: Replacement): Promise<boolean>;
}
