// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createShield, type Guard } from '../../../src/ui/dialog/shield';

/** Which events of a person reach the page while the dialog is open, and while the page's editor is being changed. */
let guard: Guard;
let end: AbortController;
let heard: string[];
const host = document.createElement('div');
const editor = document.createElement('textarea');
const note = (event: Event) => heard.push(event.type);

beforeEach(() => {
  end = new AbortController();
  heard = [];
  document.body.append(host, editor);
  guard = createShield(window, end.signal).protect(host, { key: () => undefined, click: () => undefined });
  for (const type of ['keydown', 'click', 'mousedown', 'drop', 'paste', 'beforeinput', 'input'])
    window.addEventListener(type, note, { capture: true, signal: end.signal });
});
afterEach(() => {
  guard.end();
  end.abort();
});

function did(type: string, trusted: boolean): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return editor.dispatchEvent(event);
}

describe('while the editor is being changed', () => {
  test.each(['click', 'mousedown', 'drop', 'paste'])('a person’s %s on the page does nothing', (type) => {
    guard.lend();
    expect(did(type, true)).toBe(false);
    expect(heard).toEqual([]);
    guard.resume();
    did(type, true);
    expect(heard).toEqual([type]);
  });

  test.each([
    ['paste', false],
    ['keydown', false],
    ['beforeinput', true],
    ['input', true],
  ])('%s, part of the change itself, goes through', (type, trusted) => {
    guard.lend();
    expect(did(type, trusted)).toBe(true);
    expect(heard).toEqual([type]);
  });
});
