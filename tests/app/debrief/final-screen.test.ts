// @vitest-environment happy-dom
/** The final debrief as it is read: the road of this run only, invented and graded apart, a judgement shown and not weighed. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

const JUDGED = {
  judgement: { question: 'none-that-is-known', answer: 'Spoons', sure: 70 },
};
const FINAL: Route = { kind: 'debrief', run: 'ended', decision: undefined };

let open: OpenShell;
afterEach(() => open.close());

const page = () => open.host.querySelector('.page') ?? open.host;
const texts = (selector: string) =>
  [...page().querySelectorAll<HTMLElement>(selector)].map((each) => readable(each).trim());

async function read(more = {}, route: Route = FINAL): Promise<void> {
  const run = keeperRun('ended', TO_THE_END, more);
  open = await openShell({ runs: [run] });
  await open.shell.game.open(run);
  await open.go(route);
  await settled();
}

describe('the final debrief', () => {
  it('is where a role that is over opens, and gives the reader back to themselves', async () => {
    await read();
    expect(texts('h1')).toEqual(['You are yourself again']);
    expect(texts('h2, .strip h3')).toEqual([
      'Your road',
      'The record',
      'You saw',
      'You only heard',
      'You would have testified',
      'Those beside you invented by us',
      'The joiner wrote a bill',
      'Whose the numbers are',
      'What the game does wrong',
      'Sources',
    ]);
  });

  it('has two lists on one scale of dates, and says where the record is silent', async () => {
    await read();
    expect(texts('.strip-road li')).toEqual(['Opened. 1900']);
    expect(texts('.strip-record li')).toEqual([
      '1899. The bill is written. documented',
      '1900. silent: Who came',
    ]);
  });

  it('tells what this road has and nothing of another, graded, invented or both', async () => {
    await read();
    expect(texts('.saw li, .heard li, .testified li')).toEqual([
      'Spoons. invented by us',
      expect.stringMatching(/^From the neighbour: That the lamp was out.*testimony$/u),
      'Nothing. invented by us; if it were real: testimony',
    ]);
    expect(texts('.beside-you dd')).toEqual(['Went away without an answer.']);
  });

  it('shows the judgement again that was given before, and marks it in no way', async () => {
    await read(JUDGED);
    expect(texts('.judged')).toEqual([
      expect.stringMatching(/You said: Spoons, 70 of 100 sure\. Nobody marks it\./u),
    ]);
  });

  it('has its door on the pages of its chapters, and on the index', async () => {
    for (const decision of ['keeper-1', 'all']) {
      await read({}, { ...FINAL, decision });
      expect(texts('nav a')).toContain('The whole road');
      open.close();
    }
  });
});
