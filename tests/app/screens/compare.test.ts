// @vitest-environment happy-dom
/** Two runs beside each other, as a reader uses it. */
import { afterEach, describe, expect, it } from 'vitest';
import { standing } from '../../../src/engine/index.ts';
import { keeperRun, openShell, settled, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

let open: OpenShell;
afterEach(() => open.close());

const ids = (...names: readonly string[]) => names.map((name) => `m01_looks.${name}`);
const A = keeperRun('run-a', ids('open', 'leave', 'quiet'));
const B = keeperRun('run-b', ids('stick', 'leave', 'quiet'));
const all = (selector: string) => [...open.host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((each) => readable(each));
const main = () => texts('main')[0] ?? '';

async function compare(runs = [A, B], a = 'run-a', b = 'run-b'): Promise<void> {
  open = await openShell({ runs });
  await open.go({ kind: 'compare', a, b });
  await settled();
}

describe('two runs beside each other', () => {
  it('show where they part, what each did in the debrief’s words, and count nothing else', async () => {
    await compare();
    expect(texts('.page-head p')).toEqual(['1 decision parted, 1 the same · The keeper, The lamp']);
    expect(texts('.compared')).toHaveLength(1);
    expect(texts('.compared .side-a')[0]).toContain('A, ');
    expect(main()).not.toMatch(/better|worse|score[^d]|point/iu);
  });

  it('show all when they are asked to', async () => {
    await compare();
    all('input[type=checkbox]')[0]?.click();
    await settled();
    expect(texts('.compared')).toHaveLength(2);
    expect(texts('.side-both')[0]).toMatch(/^Both: /u);
  });

  it('are gone on with from a parting as a new run, and both stay', async () => {
    await compare();
    all('.play-from[data-side=b]')[0]?.click();
    await settled();
    const { session } = open.shell.game.state.value;
    expect(session?.run.parent).toEqual({ run: 'run-b', turn: 0 });
    expect(session === undefined ? -1 : standing(session)).toBe(0);
    expect(open.shell.navigator.route.value).toEqual({ kind: 'play', run: session?.run.id });
    const kept = (await open.shell.shelf.read()).runs;
    expect(kept.find(({ id }) => id === 'run-b')?.journal.choices).toEqual(B.journal.choices);
  });

  it('are walked by the arrows, from run to run', async () => {
    await compare();
    const [first] = all('.play-from');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement?.getAttribute('data-side')).toBe('b');
  });

  it('keep what only one of them has, by the story’s lists', async () => {
    await compare();
    const rows = texts('.what-came > section');
    expect(rows.find((row) => row.startsWith('Pocket'))).toContain('The spoons');
    expect(rows.find((row) => row.startsWith('Said'))).toBeDefined();
  });

  it('tell no end that only one has seen', async () => {
    await compare([A, keeperRun('run-b', ids('stick'))]);
    expect(texts('.compared')).toHaveLength(1);
    expect(main()).toContain('has gone on where');
    expect(main()).not.toContain('sword');
  });

  it('are chosen where none, or one that is gone, is named', async () => {
    await compare([A, B], 'run-a', 'never');
    expect(main()).toContain('not kept in this browser any more');
    await open.go({ kind: 'compare', a: undefined, b: undefined });
    await settled();
    all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(open.shell.navigator.route.value).toMatchObject({ kind: 'compare' });
    expect(texts('.compared')).toHaveLength(1);
  });

  it('cannot be chosen where there is only one', async () => {
    open = await openShell({ runs: [A] });
    await open.go({ kind: 'compare', a: undefined, b: undefined });
    await settled();
    expect(main()).toContain('Two runs of one role are needed');
  });
});
