/** A board of the demo story in a page: what a reader presses and reads there. */
import { settled, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

export function boardPage(open: () => OpenShell) {
  const all = (selector: string) => [...open().host.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string): string => all(selector).map(readable).join(' | ');

  async function press(words: RegExp): Promise<void> {
    const found = all('button, a, label').find((each) =>
      words.test(`${readable(each)} ${each.getAttribute('aria-label') ?? ''}`.trim()),
    );
    if (found === undefined) throw new Error(`nothing to press says ${words}`);
    found.click();
    await settled();
  }

  async function pick(field: string, at: number): Promise<void> {
    const input = all(`#${field} input`)[at];
    if (input === undefined) throw new Error(`no way ${at} in ${field}`);
    input.click();
    await settled();
  }

  async function key(key: string): Promise<void> {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  }

  async function goTo(board: string, step?: string): Promise<void> {
    await open().go({ kind: 'board', board, step });
  }

  async function commit(board: string): Promise<void> {
    await goTo(board);
    await pick('board-answer', 0);
    await pick('board-sure', 2);
    await press(/^I commit/u);
  }

  async function type(field: string, value: string): Promise<void> {
    const input = open().host.querySelector<HTMLInputElement>(field);
    if (input === null) throw new Error(`no ${field}`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  /** All hundred, by the buttons: the first answer gets most. */
  async function place(): Promise<void> {
    const more = all('.points-row button:last-of-type');
    for (const [at, button] of more.entries())
      for (let fives = 0; fives < (at === 0 ? 18 : at < 3 ? 1 : 0); fives += 1) button.click();
    await settled();
  }

  return { all, text, press, pick, key, goTo, commit, type, place };
}
