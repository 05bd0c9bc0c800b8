/** Where each value of a JSON text stands, so that a mistake in a pack can be pointed at. */
export interface JsonLines {
  /** Line (from 1) of each value, by its path: `clauses[3].who`; the whole text is ``. */
  readonly lines: ReadonlyMap<string, number>;
  /** Line and column (both from 1) of the first thing that is no JSON; absent when it is JSON. */
  readonly error?: { readonly line: number; readonly column: number };
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper than any pack needs, shallower than any call stack. */
const DEEPEST = 200;

class NotJson extends Error {}

/** Walks a JSON text (RFC 8259) once. Engines word their own messages differently and some name no line. */
export function jsonLines(json: string): JsonLines {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  let counted = 0;

  const lineHere = (): number => {
    for (; counted < at; counted++) if (json[counted] === '\n') line++;
    return line;
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(json);
    if (!match) return undefined;
    at += match[0].length;
    return match[0];
  };
  const expect = (character: string): void => {
    if (json[at] !== character) throw new NotJson();
    at++;
  };
  const key = (): string => {
    const text = take(STRING);
    if (text === undefined) throw new NotJson();
    return JSON.parse(text) as string;
  };

  const value = (path: string, depth: number): void => {
    if (depth > DEEPEST) throw new NotJson();
    take(SPACE);
    lines.set(path, lineHere());
    if (json[at] === '{')
      members('}', depth, () => {
        const name = key();
        take(SPACE);
        expect(':');
        value(path === '' ? name : `${path}.${name}`, depth + 1);
      });
    else if (json[at] === '[') {
      let index = 0;
      members(']', depth, () => value(`${path}[${index++}]`, depth + 1));
    } else if (take(STRING) === undefined && take(ATOM) === undefined) throw new NotJson();
  };
  const members = (close: string, depth: number, one: () => void): void => {
    at++;
    take(SPACE);
    if (json[at] === close) {
      at++;
      return;
    }
    for (;;) {
      take(SPACE);
      one();
      take(SPACE);
      if (json[at] === close) {
        at++;
        return;
      }
      expect(',');
    }
  };

  try {
    value('', 0);
    take(SPACE);
    if (at < json.length) throw new NotJson();
    return { lines };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const errorLine = lineHere();
    return { lines, error: { line: errorLine, column: at - json.lastIndexOf('\n', at - 1) } };
  }
}
