// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

vi.mock('virtual:story/map', async () => {
  const { MAP_LIMITS, mapRole } = await import('../../../src/build/map/make-map.ts');
  const { readDemo } = await import('../../build/stories.ts');
  const story = readDemo();
  const [role] = story.roles;
  const pack = story.pack?.value;
  if (role === undefined || pack === undefined) throw new Error('no demo');
  return { maps: { keeper: mapRole(role, pack, MAP_LIMITS.build)?.map } };
});

const begun = (day: number) => ({ startedAt: `2000-01-0${day}T00:00:00.000Z` });
/** At the first decision, and nothing chosen there. */
const FRESH = keeperRun('fresh', [], begun(1));
const OPENED = keeperRun('opened', TO_THE_END, begun(1));
const OTHER = keeperRun('other', ['m01_looks.stick'], begun(2));

let open: OpenShell;
const all = (selector: string) => [...open.host.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => readable(open.host.querySelector(selector) ?? new Text(''));
const press = async (words: RegExp) => {
  const found = all('button, a').find((each) => words.test(readable(each).trim()));
  if (found === undefined) throw new Error(`nothing to press says ${words}`);
  found.click();
  await settled();
};
const key = async (name: string, on: Element = document.activeElement ?? document.body) => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settled();
};
const show = async (...runs: ReturnType<typeof keeperRun>[]) => {
  open = await openShell({ runs });
  await open.go({ kind: 'map', run: runs[0]?.id });
  await settled();
};

describe('the map of branches', () => {
  beforeAll(async () => void (await import('virtual:story/map')));
  afterEach(() => open.close());

  it('says to who has no run what will be here', async () => {
    await show();
    expect(text('main')).toContain('No run is kept here yet');
  });

  it('shows this run’s road in red, and what was never taken hollow', async () => {
    await show(OPENED);
    expect(all('.map-drawing .square.this').length).toBeGreaterThan(1);
    expect(all('.map-drawing .square.never').length).toBeGreaterThan(0);
    expect(open.host.querySelector('.red-road')?.getAttribute('d')).toMatch(/^M.*M/u);
    expect(open.host.querySelector('.thin-road')?.getAttribute('d')).toBe('');
  });

  it('shows another run thin, and names the runs by letters from the first', async () => {
    await show(OTHER, OPENED);
    expect(text('.page-head')).toMatch(/· run B .+ · 2 runs$/u);
    expect(open.host.querySelector('.thin-road')?.getAttribute('d')).toMatch(/^M/u);
    expect(text('.map-legend')).toContain('thin: run A');
    expect(text('.ways')).toMatch(/this run/u);
    expect(text('.ways')).toMatch(/in run A/u);
  });

  it('says nothing of what no run has met: no words, no titles, no ids', async () => {
    await show(FRESH);
    const page = open.host.innerHTML;
    expect(all('.square.unmet').length).toBeGreaterThan(0);
    expect(all('.map-stop')).toHaveLength(1);
    for (const secret of ['The long night', 'm01_looks', 'm01.sword', 'sword']) {
      expect(page).not.toContain(secret);
    }
    await press(/^List$/u);
    expect(text('.map-list')).toContain('that you have not met yet');
    for (const secret of ['The long night', 'm01_looks.leave', 'm01.sword', 'sword']) {
      expect(open.host.innerHTML).not.toContain(secret);
    }
  });

  it('is walked by arrows, left for the panel by Enter and for the map by Escape', async () => {
    await show(OPENED);
    const stops = all('.map-stop');
    expect(stops.length).toBeGreaterThan(1);
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    stops.at(-1)?.focus();
    await key('ArrowLeft');
    expect(document.activeElement).toBe(all('.map-stop').at(-2));
    const title = text('#map-point');
    expect(readable(document.activeElement ?? new Text('')).startsWith(title)).toBe(true);
    await press(new RegExp(`^${title}`, 'u'));
    expect(document.activeElement?.id).toBe('map-point');
    await key('Escape');
    expect(document.activeElement).toBe(all('.map-stop').at(-2));
  });

  it('turns into a list by V, with the same said of each decision', async () => {
    await show(OPENED);
    const ways = text('.ways');
    await key('v', document.body);
    expect(all('.map-board')).toEqual([]);
    expect(all('.list-point').length).toBeGreaterThan(1);
    const opened = all('.list-point details[open]');
    expect(opened).toHaveLength(1);
    expect(readable(opened[0] ?? new Text(''))).toContain(ways);
    await key('v', document.body);
    expect(all('.map-board')).toHaveLength(1);
  });

  it('leaves V alone where letter keys are switched off', async () => {
    await show(OPENED);
    open.shell.preferences.change({ keys: false });
    await settled();
    await key('v', document.body);
    expect(all('.map-board')).toHaveLength(1);
  });

  it('looks into a passage: read, not answered, and nothing is changed', async () => {
    await show(OPENED);
    const before = JSON.stringify((await open.shell.saves.list()).runs);
    await press(/^Look$/u);
    expect(text('.look h2')).toMatch(/^Looking: /u);
    expect(all('.look-choices li').length).toBeGreaterThan(1);
    expect(all('.look-choices button, .look-choices a')).toEqual([]);
    expect(text('.look-choices .on')).toContain('taken in this run');
    expect(text('.look')).toContain('What came of it');
    await key('Escape', all('.look')[0]);
    expect(all('.look')).toEqual([]);
    expect(window.location.hash).toBe('#/map/opened/m01.sword');
    expect(JSON.stringify((await open.shell.saves.list()).runs)).toBe(before);
    expect(open.shell.game.state.value.session).toBeUndefined();
  });

  it('has an address for what is looked at: a link leads to it, back leaves it and forward comes to it again', async () => {
    await show(OPENED);
    await press(/^Look$/u);
    const address = window.location.hash;
    expect(address).toMatch(/^#\/map\/opened\/m01\.\w+\/opened$/u);
    window.location.hash = '#/map/opened';
    await settled();
    expect(all('.look')).toEqual([]);
    window.location.hash = address;
    await settled();
    expect(all('.look')).toHaveLength(1);
    await press(/^Back to the map$/u);
    expect(all('.look')).toEqual([]);
    expect(window.location.hash).not.toBe(address);
    open.close();
    await show(OPENED);
    window.location.hash = '#/map/opened/m01.drawer/gone';
    await settled();
    expect(all('.look')).toEqual([]);
    expect(all('.map-board')).toHaveLength(1);
  });

  it('names all to who teaches, by a setting or for once by the address', async () => {
    await show(FRESH);
    expect(all('.map-stop')).toHaveLength(1);
    open.shell.preferences.change({ wholeMap: true });
    await settled();
    expect(all('.map-stop').length).toBeGreaterThan(1);
    expect(all('.map-drawing .square.unmet')).toEqual([]);
    all('.map-stop').at(-1)?.click();
    await settled();
    expect(text('#map-point')).not.toMatch(/^Choice/u);
    expect(text('.ways')).not.toContain('none of your runs was offered');
    expect(all('.point-acts')).toEqual([]);
    open.shell.preferences.change({ wholeMap: false });
    await settled();
    expect(all('.map-stop')).toHaveLength(1);
  });

  it('says in Look why a choice was closed', async () => {
    await show(FRESH);
    await press(/^Look$/u);
    expect(text('.look-choices .refused')).toContain('closed in this run: You have no key.');
    expect(text('.ways')).toContain('closed in run A: You have no key.');
  });

  it('plays from here on: a new run that stands at the decision; the old one is as it was', async () => {
    await show(OPENED);
    const before = JSON.stringify(OPENED);
    await press(/^Play from here$/u);
    expect(window.location.hash).toMatch(/^#\/play\/run-/u);
    const { session } = open.shell.game.state.value;
    expect(session?.run.parent?.run).toBe('opened');
    const turn = session?.run.turn ?? -1;
    expect(session?.run.journal.choices).toEqual(OPENED.journal.choices.slice(0, turn));
    expect(session?.told.passages.at(-1)?.decision).toBeDefined();
    const kept = (await open.shell.saves.list()).runs.find(({ id }) => id === 'opened');
    expect(JSON.stringify(kept)).toBe(before);
  });

  it('plays on from another run’s branch, when that is chosen', async () => {
    await show(OTHER, OPENED);
    const select = all('.point-acts select')[0] as HTMLSelectElement;
    select.value = 'opened';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await press(/^Play from here$/u);
    expect(open.shell.game.state.value.session?.run.parent?.run).toBe('opened');
  });

  it('leads to the debrief of what is on record, once the chapter is ended', async () => {
    await show(OPENED);
    expect(all('.on-record a')[0]?.getAttribute('href')).toMatch(/^#\/debrief\/opened\/m01/u);
  });

  it('marks an end that a run came to, and says in the list which run; an end that none came to is a shape', async () => {
    await show(OTHER, OPENED);
    expect(all('.map-drawing .end-bar.other')).toHaveLength(1);
    expect(all('.map-drawing .end-bar.unmet').length).toBeGreaterThan(0);
    await press(/^List$/u);
    expect(text('.list-end')).toMatch(/^An end, after “.+”: run A came to it\.$/u);
    await show(OTHER);
    expect(all('.map-drawing .end-bar.other, .map-drawing .end-bar.this')).toEqual([]);
    await press(/^List$/u);
    expect(all('.list-end')).toEqual([]);
  });

  it('does not say what is on record before a chapter has ended', async () => {
    await show(OTHER);
    expect(all('.on-record')).toEqual([]);
  });
});
