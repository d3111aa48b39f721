// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

const ENDED = keeperRun('ended', TO_THE_END);
const HALF = keeperRun('half', TO_THE_END.slice(0, 1), { savedAt: '2000-01-01T00:00:02.000Z' });
const debrief = (decision: string | undefined): Route => ({
  kind: 'debrief',
  run: 'ended',
  decision,
});

let open: OpenShell;
const all = (selector: string) => [...open.host.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => readable(open.host.querySelector(selector) ?? new Text(''));
const press = async (words: string) => {
  const found = all('button, a').find((each) => readable(each).trim() === words);
  if (found === undefined) throw new Error(`nothing to press says “${words}”`);
  found.click();
  await settled();
};
const hash = () => window.location.hash;

describe('a reader', () => {
  afterEach(() => open.close());

  it('at the title, for the first time: plays, or imports', async () => {
    open = await openShell();
    expect(all('.title-menu a').map(readable)).toEqual(['Play the keeper']);
    expect(readable(open.host)).toContain('Import a run');
    await press('Play the keeper');
    expect(hash()).toBe('#/opening/keeper');
  });

  it('at the title, coming back: goes on with the run that was played last', async () => {
    open = await openShell({ runs: [ENDED, HALF] });
    expect(all('.title-menu a').map(readable)).toEqual([
      'Continue',
      'Play the keeper',
      'Your runs',
    ]);
    expect(all('.title-menu a')[0]?.getAttribute('href')).toBe('#/play/half');
  });

  it('before a run: reads what it is, and begins it', async () => {
    open = await openShell();
    await open.go({ kind: 'opening', role: 'keeper' });
    expect(text('.page-head')).toBe('The keeperThe lamp · about 2 minutes');
    await press('Begin');
    expect(hash()).toMatch(/^#\/play\/.+/u);
    expect(open.shell.game.page.value?.told.journal.role).toBe('keeper');
  });

  it('before a run: may begin at a later chapter, with its minutes counted as one counts', async () => {
    open = await openShell();
    await open.go({ kind: 'opening', role: 'keeper' });
    expect(text('.chapter-doors summary')).toBe('2. The long night about 1 minute');
    await press('Begin with The long night');
    expect(open.shell.game.page.value?.told.journal.entry).not.toBe('start');
  });

  it('in the runs: sees what is kept, and where each stands', async () => {
    open = await openShell({ runs: [ENDED, HALF] });
    await open.go({ kind: 'runs' });
    expect(all('li.run .run-road').map((each) => readable(each).split(' · ').at(-1))).toEqual([
      '1 choice',
      '4 choices',
    ]);
    expect(all('li.run .act').map((each) => each.getAttribute('href'))).toEqual([
      '#/play/half',
      '#/play/ended',
    ]);
  });

  it('in the log: reads all that was read, with the choices counted as one counts', async () => {
    open = await openShell({ runs: [HALF] });
    await open.shell.game.open(HALF);
    await open.go({ kind: 'log' });
    expect(text('.page-head')).toBe('Log1 choice');
    expect(text('main')).toContain('It comes out all at once');
  });

  it('in the settings: changes the size of the text, and has the usual back', async () => {
    open = await openShell();
    await open.go({ kind: 'settings' });
    all('input[name="text-size"]').at(-1)?.click();
    await settled();
    expect(open.shell.preferences.settings.value.textSize).toBe(200);
    await press('Restore the usual');
    expect(open.shell.preferences.settings.value.textSize).toBe(100);
    expect(all('.strip-option [translate="no"]').map(readable)).toContain('PT Serif');
  });

  it('among the people: finds who is invented apart from who was real, their names left as they are', async () => {
    open = await openShell();
    await open.go({ kind: 'people' });
    expect(all('h2').map(readable)).toEqual(['Invented by us', 'Real people']);
    const names = all('.figures b');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name.getAttribute('translate')).toBe('no');
  });

  it('among the words: is brought to the one that the address names', async () => {
    open = await openShell();
    await open.shell.record.load();
    const term = open.shell.record.value.value?.glossary[0];
    await open.go({ kind: 'glossary', term: term?.id });
    expect(readable(document.activeElement ?? open.host)).toContain(term?.term);
  });

  it('in the timeline: reads years and dates', async () => {
    open = await openShell();
    await open.go({ kind: 'timeline' });
    expect(all('time').length).toBeGreaterThan(0);
    expect(all('h2').length).toBeGreaterThan(0);
  });

  it('among the tables: finds each, and is brought to the row that the address names', async () => {
    open = await openShell();
    await open.go({ kind: 'tables', table: undefined, row: undefined });
    expect(all('.page-main li a').map(readable)).toEqual(['Who told of the drawer']);
    await open.go({ kind: 'tables', table: 'tellings', row: 'neighbour' });
    expect(all('thead th').map(readable)).toEqual(['Who', 'When', 'What', 'The record']);
    expect(document.activeElement?.id).toBe('row-neighbour');
    expect(document.activeElement?.querySelector('th a')?.getAttribute('href')).toBe(
      '#/tables/tellings/neighbour',
    );
  });

  it('at a table that is not there: says so, and lists those that are', async () => {
    open = await openShell();
    await open.go({ kind: 'tables', table: 'gone', row: undefined });
    expect(readable(open.host)).toContain('No such table is in this record.');
    expect(all('.page-main li a').length).toBe(1);
  });

  it('among the sources: reads works by their own names', async () => {
    open = await openShell();
    await open.go({ kind: 'sources' });
    const works = all('cite');
    expect(works.length).toBeGreaterThan(0);
    for (const work of works) expect(work.closest('[translate="no"]')).not.toBeNull();
  });

  it('about: reads what is kept, and what it was made with', async () => {
    open = await openShell();
    await open.go({ kind: 'about' });
    expect(all('h2').map(readable)).toEqual(['The lamp room', 'What is kept', 'Made with']);
  });

  it('in the debrief: goes from the chapter to its first decision, to the next, and back', async () => {
    open = await openShell({ runs: [ENDED] });
    await open.shell.game.open(ENDED);
    await open.go(debrief('keeper-1'));
    expect(text('h1')).toBe('The lamp');
    await press('First decision');
    expect(text('.debrief-count')).toMatch(/^Decision 1 of \d/u);
    const first = text('h1');
    await press('Next decision');
    expect(text('h1')).not.toBe(first);
    expect(text('.debrief-count')).toMatch(/^Decision 2 of \d/u);
    await press('Back to the chapter');
    expect(text('h1')).toBe('The lamp');
    await press('All decisions');
    expect(text('h1')).toBe('What you decided');
    await press('Inventions');
    expect(text('h1')).toBe('What we invented');
  });

  it('in the debrief, too early: is led back to the story', async () => {
    open = await openShell({ runs: [HALF] });
    await open.shell.game.open(HALF);
    await open.go({ kind: 'debrief', run: 'half', decision: undefined });
    expect(text('main')).toContain('opens at the end of a chapter');
    await press('Back to the story');
    expect(hash()).toMatch(/^#\/play/u);
  });

  it('in the menu: finds every door, the keys, and the debrief when there is one', async () => {
    open = await openShell({ runs: [ENDED] });
    await open.shell.game.open(ENDED);
    await open.go({ kind: 'play', run: 'ended' });
    open.shell.menu.value = true;
    await settled();
    expect(all('.menu-doors li').map(readable)).toEqual([
      'Go on reading',
      'Open the debrief',
      'The picture in words',
      'Log',
      'Branches',
      'Settings',
      'People',
      'Words',
      'Timeline',
      'Your runs',
      'Before you begin',
      'Title',
    ]);
    expect(text('.menu-keys')).toMatch(/^Keys: /u);
    await press('People');
    expect(open.shell.menu.value).toBe(false);
    expect(text('.page-doors')).toContain('Back to the story');
  });

  it('of a page that does not come: reads why, and has it when it is asked for again', async () => {
    let isThere = false;
    open = await openShell({
      fetching() {
        if (!isThere) throw new Error('no network');
      },
    });
    await open.go({ kind: 'people' });
    expect(text('[role="status"] p span, main [role="status"]')).toMatch(/could not be fetched/u);
    isThere = true;
    await press('Try again');
    expect(all('.figures').length).toBeGreaterThan(0);
  });

  it('of a record that does not come: has it on the next visit', async () => {
    let isThere = false;
    open = await openShell({
      recordFetching() {
        if (!isThere) throw new Error('no network');
      },
    });
    await open.go({ kind: 'timeline' });
    expect(text('main')).toMatch(/could not be fetched/u);
    isThere = true;
    await open.go({ kind: 'people' });
    expect(all('.figures').length).toBeGreaterThan(0);
  });

  it.each([
    ['newer-goes', /a newer edition is here.*kept/iu, []],
    ['newer-stays', /older one.*kept/iu, ['Load the page anew']],
    ['newer-unkept', /would be lost/iu, ['Load the page anew']],
    ['offline', /offline/iu, ['Try again']],
    ['unreachable', /check the connection/iu, ['Try again', 'Load the page anew']],
  ] as const)(
    'of a page that is missing (%s): is told what is true',
    async (why, words, buttons) => {
      open = await openShell({
        why,
        fetching() {
          throw new Error('gone');
        },
      });
      await open.go({ kind: 'settings' });
      expect(text('main')).toMatch(words);
      expect(all('main button').map(readable)).toEqual(buttons);
      expect(text('h1')).toBe('Settings');
    },
  );
});
