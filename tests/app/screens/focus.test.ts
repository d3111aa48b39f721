// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { hashOf, type Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

const ENDED = keeperRun('ended', TO_THE_END);
const DECISION: Route = { kind: 'debrief', run: 'ended', decision: 'm01.drawer' };

/** Where one may go, and what the page is then called. */
const SCREENS: readonly (readonly [Route, string])[] = [
  [{ kind: 'settings' }, 'Settings'],
  [{ kind: 'people' }, 'People'],
  [{ kind: 'glossary', term: undefined }, 'Words'],
  [{ kind: 'timeline' }, 'Timeline'],
  [{ kind: 'tables', table: undefined, row: undefined }, 'Tables'],
  [{ kind: 'tables', table: 'tellings', row: undefined }, 'Who told of the drawer'],
  [{ kind: 'sources' }, 'Sources'],
  [{ kind: 'about' }, 'About'],
  [{ kind: 'log' }, 'Log'],
  [{ kind: 'runs' }, 'Your runs'],
  [{ kind: 'opening', role: 'keeper' }, 'The keeper'],
  [{ kind: 'title' }, ''],
  [{ ...DECISION, decision: undefined }, 'You are yourself again'],
  [{ ...DECISION, decision: 'keeper-1' }, 'The lamp'],
  [{ ...DECISION, decision: 'all' }, 'What you decided'],
  [DECISION, ''],
];

/** A frame, and the time after which work for it is done without one. */
const FRAMES_MS = 150;

let open: OpenShell;
const heading = () => open.host.querySelector('h1');
/** One turn of the promises: still the task in which the address changed. */
const microtasks = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the focus', () => {
  afterEach(() => open.close());

  it.each(SCREENS)('goes with the reader, in the task of the press: %o', async (route, title) => {
    open = await openShell({ runs: [ENDED] });
    await open.shell.game.open(ENDED);
    for (const kind of ['people', 'debrief'] as const) await open.shell.lateScreens.of(kind).load();
    open.shell.lateScreens.fetchAhead();
    await open.shell.record.load();
    await settled();
    await open.go({ kind: 'opening', role: undefined });
    open.shell.navigator.correct(route);
    await microtasks();
    expect(document.activeElement).toBe(heading());
    const named = readable(heading() ?? open.host).trim();
    expect(named).toBe(title === '' ? named : title);
    const story = open.shell.pack.title;
    expect(document.title).toBe(named === story ? story : `${named} – ${story}`);
    expect(hashOf(open.shell.navigator.route.value)).toBe(hashOf(route));
  });

  it('is not taken from Begin once it is there: a key that is pressed early is not lost', async () => {
    open = await openShell();
    open.shell.navigator.correct({ kind: 'opening', role: 'keeper' });
    await microtasks();
    const begin = open.host.querySelector<HTMLElement>('.act-begin');
    begin?.focus();
    await new Promise((resolve) => setTimeout(resolve, FRAMES_MS));
    expect(begin).not.toBeNull();
    expect(document.activeElement).toBe(begin);
  });

  it('waits at a page of the right name, and is on the heading of the page when it comes', async () => {
    let refused = true;
    open = await openShell({
      fetching() {
        if (refused) throw new Error('no network');
      },
    });
    open.shell.navigator.correct({ kind: 'people' });
    await microtasks();
    expect(document.activeElement).toBe(heading());
    expect(document.title).toMatch(/^People – /u);
    await settled();
    expect(document.activeElement).toBe(heading());
    refused = false;
    open.shell.lateScreens.backOnline();
    await settled();
    expect(open.host.querySelector('.page-record')).not.toBeNull();
    expect(document.activeElement).toBe(heading());
    expect(document.title).toMatch(/^People – /u);
  });

  it('stays in a run’s row when it is kept after all, and in the page when it is deleted', async () => {
    open = await openShell({ runs: [ENDED] });
    await open.go({ kind: 'runs' });
    const press = async (words: RegExp) => {
      const all = [...open.host.querySelectorAll('button')];
      const button = all.find((each) => words.test(readable(each)));
      button?.focus();
      button?.click();
      await settled();
    };
    await press(/^Delete$/u);
    expect(readable(document.activeElement ?? open.host)).toBe('Keep it');
    await press(/^Keep it$/u);
    expect(readable(document.activeElement ?? open.host)).toBe('Delete');
    await press(/^Delete$/u);
    await press(/^Delete it$/u);
    expect(open.host.querySelectorAll('li.run')).toHaveLength(0);
    expect(document.activeElement).toBe(heading());
  });
});
