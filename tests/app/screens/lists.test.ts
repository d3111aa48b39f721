// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { listenToPlayKeys } from '../../../src/app/play/play-keys.ts';
import { keeperRun, openShell, settled, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

let open: OpenShell;
let undo: () => void = () => undefined;
const all = (selector: string) => [...open.host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((each) => readable(each));
const trimmed = ['open', 'leave', 'quiet', 'night'].map((id) => `m01_looks.${id}`);
const RUN = keeperRun('run', [...trimmed, 'm02_loop.trim']);
const press = (key: string, code = ''): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
  );

async function playing(run = RUN): Promise<void> {
  open = await openShell({ runs: [run] });
  await open.shell.game.open(run);
  await open.go({ kind: 'play', run: run.id });
}

describe('the story’s lists', () => {
  afterEach(() => {
    undo();
    open.close();
  });

  it('have a door in the bar that says what the story calls them', async () => {
    await playing();
    const door = all('.bar a').find((each) => readable(each) === 'Pocket · Said');
    expect(door?.getAttribute('href')).toBe('#/lists');
  });

  it('are shown whole on their page, with what has left', async () => {
    await playing();
    await open.go({ kind: 'lists' });
    expect(texts('.page-head h1')).toEqual(['So far']);
    expect(texts('main h2')).toEqual(['Pocket', 'Said']);
    expect(texts('main section:first-child li')).toEqual([
      'The spoonsfrom the drawer',
      'Gone: A ticket',
    ]);
    expect(texts('main section:last-child li')).toEqual([
      'There were two of them, and no lamp.the neighbour',
      'A SWORD WAS FOUND.a pamphlet',
    ]);
  });

  it('open by the key I, by its place too where it writes no Latin letter', async () => {
    await playing();
    undo = listenToPlayKeys(open.shell);
    expect(press('i')).toBe(false);
    await settled();
    expect(open.shell.navigator.route.value.kind).toBe('lists');
    await open.go({ kind: 'play', run: 'run' });
    expect(press('ш', 'KeyI')).toBe(false);
    await settled();
    expect(open.shell.navigator.route.value.kind).toBe('lists');
  });

  it('leave the key alone where letters are switched off', async () => {
    await playing();
    open.shell.preferences.change({ keys: false });
    undo = listenToPlayKeys(open.shell);
    expect(press('i')).toBe(true);
    expect(open.shell.navigator.route.value.kind).toBe('play');
  });

  it('leave the key alone where the story has none', async () => {
    await playing();
    const roles = open.shell.pack.roles.map((role) => ({ ...role, lists: [] }));
    const without = { ...open.shell, pack: { ...open.shell.pack, roles } };
    undo = listenToPlayKeys(without);
    expect(press('i')).toBe(true);
    expect(open.shell.navigator.route.value.kind).toBe('play');
  });

  it('are named in the menu, with their key', async () => {
    await playing();
    open.shell.menu.value = true;
    await settled();
    expect(texts('.menu-keys .mono').join()).toContain('I Pocket, Said');
  });

  it('say so while nothing was read, or nothing is on them yet', async () => {
    open = await openShell();
    await open.go({ kind: 'lists' });
    expect(texts('main').join()).toContain('Nothing has been read yet');
  });
});
