// @vitest-environment happy-dom
/** A chapter's debrief as it is read and heard: who one is again, the road, what it turned on, what it cost. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

const ENDED = keeperRun('ended', TO_THE_END);
const CHAPTER: Route = { kind: 'debrief', run: 'ended', decision: 'keeper-1' };

let open: OpenShell;
afterEach(async () => {
  await virtual.stop();
  open.close();
});

const page = () => open.host.querySelector('.page') ?? open.host;
const all = (selector: string) => [...page().querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(readable);

async function read(route: Route = CHAPTER): Promise<void> {
  open = await openShell({ runs: [ENDED] });
  await open.shell.game.open(ENDED);
  await open.go(route);
  await settled();
}

describe('the debrief of a chapter', () => {
  it('gives the reader back to themselves before anything else', async () => {
    await read();
    expect(texts('h1, .step-out')).toEqual([
      'The lamp',
      'You are yourself again. The keeper was invented; what is set beside the choices is not.',
    ]);
  });

  it('lays the road out in the order in which it was gone', async () => {
    await read();
    expect(texts('.strip li')).toEqual(['Opened', 'Said nothing']);
  });

  it('has first what the chapter turned on, then the rest, numbered through', async () => {
    await read();
    expect(texts('h2')).toEqual([
      'Your road',
      'The chapter turned on these',
      'Pocket',
      'Said',
      'The rest',
    ]);
    expect(texts('.turned .numeral, .turned .poster')).toEqual(['1. ', 'The drawer']);
    expect(texts('.decisions .numeral, .decisions b')).toEqual(['2. ', 'The sword']);
    expect(readable(all('.page-head')[0] ?? open.host)).toMatch(
      /The keeper, chapter 1.*1 decision first, \d+ seconds; everything, /u,
    );
  });

  it('says what came of it in the words of the story, and scores nothing', async () => {
    await read();
    expect(texts('.cost li')).toEqual([
      'A ticket',
      'The spoons from the drawer',
      'There were two of them, and no lamp. the neighbour',
      'A SWORD WAS FOUND. a pamphlet',
    ]);
    expect(texts('.cost > p')).toEqual([expect.stringContaining('nobody could tell')]);
  });

  it('is what an address says that names nothing', async () => {
    await read();
    await open.go({ ...CHAPTER, decision: 'nothing-of-the-kind' });
    expect(texts('h1')).toEqual(['The lamp']);
  });

  it('is heard in the order in which it is read', async () => {
    await read();
    await virtual.start({ container: page() });
    const phrases: string[] = [];
    for (let steps = 0; steps < 120; steps += 1) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      phrases.push(phrase);
      if (/First decision/u.test(phrase)) break;
    }
    const places = [
      /You are yourself again/u,
      /^Opened$/u,
      /turned on these/u,
      /The drawer/u,
      /A ticket/u,
      /The rest/u,
      /The sword/u,
      /First decision/u,
    ].map((wanted) => phrases.findIndex((phrase) => wanted.test(phrase)));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
