// @vitest-environment happy-dom
/** A decision's page as it is read and heard: short, with all else in folds, and every way back. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

const ENDED = keeperRun('ended', TO_THE_END);
const DRAWER: Route = { kind: 'debrief', run: 'ended', decision: 'm01.drawer' };
const SWORD: Route = { kind: 'debrief', run: 'ended', decision: 'm01.sword' };
const MOST_STOPS = 25;

let open: OpenShell;
afterEach(async () => {
  await virtual.stop();
  open.close();
});

const all = (selector: string) => [...open.host.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const found = open.host.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const text = (selector: string) => readable(one(selector));
const fold = (id: string) => one(`[data-fold="${id}"]`) as HTMLDetailsElement;
const openFolds = () => all('details[data-fold][open]').map(({ dataset }) => dataset['fold']);
const folded = (element: HTMLElement) =>
  element.closest('[hidden], details:not([open]) > :not(summary)') !== null;
const escape = async () => {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
  await settled();
};
const unfold = async (id: string) => {
  const details = fold(id);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settled();
};

async function read(route: Route = DRAWER, foldsOpen = false): Promise<void> {
  open = await openShell({ runs: [ENDED] });
  open.shell.preferences.change({ foldsOpen });
  await open.shell.game.open(ENDED);
  await open.go(route);
}

/** What is heard from the beginning of the page's body to its end. */
async function heard(): Promise<readonly string[]> {
  await virtual.start({ container: one('.light') });
  const phrases: string[] = [];
  for (let steps = 0; steps < 300; steps += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    phrases.push(phrase);
    if (/\bAll of it\b/u.test(phrase)) break;
  }
  await virtual.stop();
  return phrases;
}

describe('a decision on one screen', () => {
  it('says what was done with the ways there were, what the record says, and asks one question', async () => {
    await read();
    expect(text('.did')).toBe(
      'What you didYou opened the drawer. The spoons came with it.The three ways through this choice:Opened, you took thisSaid soThe key',
    );
    expect(text('.says .light-stated')).toMatch(/^The drawer sticks\./u);
    expect(text('.asks .light-asked')).toBe(
      'Whom does a bill tell more about, the joiner or the keeper?',
    );
    expect(all('.light section > h2, .light header > h2').map(readable)).toEqual([
      'What you did',
      'What the record says',
      'One question',
      'Dig deeper',
    ]);
  });

  it('stamps the sentence of the record alone, and says in a line what the stamp means', async () => {
    await read();
    expect(all('.light .stamp')).toHaveLength(1);
    expect(one('.light .stamp').closest('section')?.classList).toContain('says');
    expect(text('.says-grade')).toBe('documented, written at the time');
    expect(text('.says > .small')).toMatch(
      /^Documented: records say so.*grades the record’s sentence, not what you did\./u,
    );
  });

  it('keeps all else folded, with its count and the time it takes, and has a fold for what there is none of', async () => {
    await read();
    expect(openFolds()).toEqual([]);
    expect(all('.deep > summary, .to-whole').map(readable)).toEqual([
      'That day5 s, 5 seconds',
      'On record: 15 s, 5 seconds',
      'Who disagrees: none5 s, 5 seconds',
      'Silent: 1 · not read by us: none5 s, 5 seconds',
      'Invented by us: 35 s, 5 seconds',
      'Course text: 110 s, 10 seconds',
      'Sources: 15 s, 5 seconds',
      'All of it, prints',
    ]);
    expect(text('.page-head')).toMatch(/Decision 1 of 2 · \d+ seconds; everything, \d+ seconds/u);
    expect(text('[data-fold="dissent"] .deep-body')).toBe('None that we have found.');
  });

  it('has fewer than 25 places to stop at with Tab while all is folded', async () => {
    await read();
    const stops = all('a[href], button, summary, [tabindex="0"]').filter((each) => !folded(each));
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.length).toBeLessThan(MOST_STOPS);
  });

  it('is heard once, in the order in which it is read', async () => {
    await read();
    const phrases = await heard();
    const places = [
      /What you did/u,
      /You opened the drawer/u,
      /What the record says/u,
      /^documented$/u,
      /^The drawer sticks/u,
      /One question/u,
      /Whom does a bill/u,
      /Dig deeper/u,
      /That day/u,
      /All of it/u,
    ].map((wanted) => phrases.findIndex((phrase) => wanted.test(phrase)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    const first = phrases.slice(
      0,
      phrases.findIndex((phrase) => /Dig deeper/u.test(phrase)),
    );
    for (const once of [/You opened the drawer/u, /^documented$/u, /Whom does a bill/u])
      expect(first.filter((phrase) => once.test(phrase))).toHaveLength(1);
  });
});

describe('the folds of a decision', () => {
  it('open in place and are closed by Escape, the last opened first, with the focus on their name', async () => {
    await read();
    await unfold('day');
    await unfold('record');
    expect(openFolds()).toEqual(['day', 'record']);
    await escape();
    expect(openFolds()).toEqual(['day']);
    expect(document.activeElement).toBe(fold('record').querySelector('summary'));
    await escape();
    expect(openFolds()).toEqual([]);
  });

  it('stand open from the start for a reader who has set it so', async () => {
    await read(DRAWER, true);
    expect(openFolds()).toHaveLength(7);
  });

  it('open at a work that is followed, and lead back to the number it was followed from', async () => {
    await read();
    const cite = one('.says .cites a');
    cite.focus();
    cite.click();
    await settled();
    expect(fold('sources').open).toBe(true);
    expect(fold('sources').contains(document.activeElement)).toBe(true);
    document.activeElement?.querySelector<HTMLElement>('.back-to-text')?.click();
    expect(document.activeElement).toBe(cite);
  });

  it('stand as they were left, with the focus on the link, when the reader is back from another page', async () => {
    await read();
    await unfold('sources');
    const link = one('[data-fold="sources"] a[href^="#/"]');
    link.click();
    await settled();
    expect(open.shell.navigator.route.value.kind).toBe('tables');
    await open.go(DRAWER);
    expect(openFolds()).toEqual(['sources']);
    expect(document.activeElement).toBe(one('[data-fold="sources"] a[href^="#/"]'));
  });

  it('are closed again on a page that was not left through a link of its own', async () => {
    await read();
    await unfold('sources');
    one('[data-fold="sources"] a[href^="#/"]').click();
    await settled();
    await open.go(SWORD);
    await open.go(DRAWER);
    expect(openFolds()).toEqual([]);
  });
});

describe('all of a decision', () => {
  it('comes in the place of the short page, and leads back to it', async () => {
    await read();
    one('.to-whole').click();
    await settled();
    expect(one('.light').hidden).toBe(true);
    expect(one('.whole').hidden).toBe(false);
    expect(document.activeElement).toBe(one('.to-short'));
    expect(all('.whole h2').map(readable)).toEqual(['You', 'The record', 'Sources']);
    await escape();
    expect(one('.light').hidden).toBe(false);
    expect(document.activeElement).toBe(one('.to-whole'));
  });

  it('is in the page also while it is not shown, for paper', async () => {
    await read();
    expect(one('.whole').hidden).toBe(true);
    expect(text('.whole')).toContain('Decision 1 of 2');
    expect(text('.whole')).toContain('Nobody wrote down who came.');
  });
});
