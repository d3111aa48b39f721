// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import type { Shell } from '../../../src/app/shell.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable, translate } from '../translated.ts';

const ENDED = keeperRun('ended', TO_THE_END);
const HALF = keeperRun('half', TO_THE_END.slice(0, 2), { savedAt: '2000-01-01T00:00:02.000Z' });
const page = (decision: string): Route => ({ kind: 'debrief', run: 'ended', decision });

type Change = {
  readonly name: string;
  readonly at: Route;
  /** `meanwhile` is what the translator does in the middle of it. */
  readonly act: (open: OpenShell, meanwhile: () => void) => void | Promise<void>;
};

const click = ({ host }: OpenShell, words: RegExp): void => {
  const found = [...host.querySelectorAll<HTMLElement>('button, a, input')].find((each) =>
    words.test(readable(each) + (each.getAttribute('aria-label') ?? '')),
  );
  if (found === undefined) throw new Error(`nothing says ${words}`);
  found.click();
};
const set = ({ shell }: OpenShell, part: Parameters<Shell['preferences']['change']>[0]): void =>
  shell.preferences.change(part);

/** Every way in which the words of a screen change while it stands, and the ways from one screen to another. */
const CHANGES: readonly Change[] = [
  {
    name: 'asks before it deletes a run',
    at: { kind: 'runs' },
    act: (open) => click(open, /delete: /iu),
  },
  {
    name: 'keeps a run after all',
    at: { kind: 'runs' },
    async act(open, meanwhile) {
      click(open, /delete: /iu);
      await settled();
      meanwhile();
      click(open, /keep it/iu);
    },
  },
  {
    name: 'deletes a run',
    at: { kind: 'runs' },
    async act(open, meanwhile) {
      click(open, /delete: /iu);
      await settled();
      meanwhile();
      click(open, /delete it/iu);
    },
  },
  {
    name: 'hears where a run stands',
    at: { kind: 'runs' },
    act: ({ shell }) =>
      shell.saves
        .put({ ...HALF, turn: 1, savedAt: '2000-01-01T00:00:03.000Z' })
        .then(() => shell.shelf.look()),
  },
  {
    name: 'changes a volume',
    at: { kind: 'settings' },
    act: (open) => set(open, { volumes: { music: 0.35, room: 0.1, event: 0.2, muted: true } }),
  },
  {
    name: 'goes from one decision to the next',
    at: page('m01.drawer'),
    act: ({ go }) => go(page('m01.sword')),
  },
  { name: 'goes from a decision to all', at: page('m01.drawer'), act: ({ go }) => go(page('all')) },
  {
    name: 'goes from all to the inventions',
    at: page('all'),
    act: ({ go }) => go(page('invented')),
  },
  {
    name: 'goes from people to words',
    at: { kind: 'people' },
    act: ({ go }) => go({ kind: 'glossary', term: undefined }),
  },
  {
    name: 'goes from sources to the timeline',
    at: { kind: 'sources' },
    act: ({ go }) => go({ kind: 'timeline' }),
  },
  {
    name: 'goes from the title to the opening',
    at: { kind: 'title' },
    act: ({ go }) => go({ kind: 'opening', role: undefined }),
  },
  {
    name: 'opens the menu',
    at: { kind: 'play', run: 'half' },
    act: ({ shell }) => void (shell.menu.value = true),
  },
  {
    name: 'has the keys switched off under an open menu',
    at: { kind: 'play', run: 'half' },
    async act(open, meanwhile) {
      open.shell.menu.value = true;
      await settled();
      meanwhile();
      set(open, { keys: false });
    },
  },
  {
    name: 'says two things of one kind',
    at: { kind: 'title' },
    async act(open, meanwhile) {
      open.shell.notices.report({ kind: 'picture-lost', problem: 'one' });
      await settled();
      meanwhile();
      open.shell.notices.report({ kind: 'picture-lost', problem: 'two' });
    },
  },
];

let opened: OpenShell[] = [];
async function shellAt(at: Route): Promise<OpenShell> {
  const open = await openShell({ runs: [ENDED, HALF] });
  opened.push(open);
  if (at.kind === 'debrief') await open.shell.game.open(ENDED);
  if (at.kind === 'play') await open.shell.game.open(HALF);
  await open.go(at);
  return open;
}

describe('a page whose words a translator has replaced', () => {
  afterEach(() => {
    for (const open of opened) open.close();
    opened = [];
  });

  it.each(CHANGES)('$name: and every word is the right one', async ({ at, act }) => {
    const plain = await shellAt(at);
    await act(plain, () => undefined);
    await settled();
    const wanted = readable(plain.host);
    const open = await shellAt(at);
    const before = readable(open.host);
    expect(translate(open.host)).toBeGreaterThan(3);
    expect(readable(open.host)).toBe(before);
    await act(open, () => void translate(open.host));
    await settled();
    expect(readable(open.host)).toBe(wanted);
    expect(wanted.length).toBeGreaterThan(20);
  });
});
