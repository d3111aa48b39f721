/** Fifty interleaved plays of one run in two pages, closed and killed at random: nothing that was noted is lost, and the run in play is never lowered. */
import { expect, it } from 'vitest';
import { createDeletions } from '../../../src/app/runs/deletions.ts';
import { heldByLocks } from '../../../src/app/runs/held-by-locks.ts';
import { createKeptRuns, type KeptRuns } from '../../../src/app/runs/kept-runs.ts';
import { createRunOrder } from '../../../src/app/runs/run-order.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { brand, continues, type Run, type RunId } from '../../../src/engine/index.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';
import { anAhead } from './an-ahead.ts';
import { aStorage } from './a-storage.ts';
import { someLocks } from './lock-manager.ts';

const PLAYS = 50;
const STEPS = 24;
const ID = brand<RunId>('one');

type Page = { readonly runs: KeptRuns; readonly kill: () => void; run: Run | undefined };

/** Numbers that are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

async function play(seed: number): Promise<{ readonly opened: number; readonly refused: number }> {
  const [roll, storage, locks, memory] = [dice(seed), aStorage(), someLocks(), createMemorySaves()];
  const saves = { ...memory, aside: async () => [], close: async () => undefined };
  const order = createRunOrder({ storage: () => storage, name: 'order', now: () => 1 });
  const pages: (Page | undefined)[] = [undefined, undefined];
  let [made, opened, refused, choices] = [0, 0, 0, 0];
  /** As far as the run in play has come by a choice that was noted. */
  let noted = runOf([], { id: ID });
  await memory.put(noted);

  for (let step = 0; step < STEPS; step += 1) {
    const at = roll(2);
    const page = (pages[at] ??= open());
    const act = roll(6);
    if (act === 0) {
      page.kill();
      pages[at] = undefined;
    } else if (page.run === undefined) await enter(page);
    else await choose(page, page.run, act === 1);
    await check();
  }
  return { opened, refused };

  function open(): Page {
    made += 1;
    const own = locks.page();
    const runs = createKeptRuns({
      saves,
      ahead: anAhead(() => storage, `page-${made}`),
      deletions: createDeletions(() => storage, 'deleted'),
      order,
      holding: heldByLocks(own, 'p-'),
    });
    return { runs, kill: own.kill, run: undefined };
  }

  async function enter(page: Page): Promise<void> {
    if (!(await page.runs.claim(ID))) return void (refused += 1);
    opened += 1;
    page.run = (await page.runs.list()).runs.find(({ id }) => id === ID);
    // it finds all that was noted, whoever was killed
    expect(continues(page.run?.journal ?? runOf(['none']).journal, noted.journal)).toBe(true);
  }

  async function choose(page: Page, run: Run, isKilledBeforeTheSaves: boolean): Promise<void> {
    choices += 1;
    const journal = {
      ...run.journal,
      choices: [...run.journal.choices, brand<never>(`c${choices}`)],
    };
    const next = { ...run, journal, turn: journal.choices.length, order: order.next() };
    page.runs.note(next);
    [page.run, noted] = [next, next];
    if (isKilledBeforeTheSaves) page.kill();
    else await page.runs.put(next);
    if (isKilledBeforeTheSaves) pages[pages.indexOf(page)] = undefined;
  }

  /** A page that looks at the list only, as a third tab would. */
  async function check(): Promise<void> {
    const seen = (await open().runs.list()).runs;
    expect(seen.map(({ id }) => id)).toEqual([ID]);
    expect(seen[0]?.journal.choices).toEqual(noted.journal.choices);
  }
}

it(`loses no choice that was noted in ${PLAYS} plays, and makes no second road of one`, async () => {
  let [opened, refused] = [0, 0];
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    const played = await play(seed);
    opened += played.opened;
    refused += played.refused;
  }
  console.log(
    `${PLAYS} plays: opened ${opened} times, ${refused} times told that another tab has it`,
  );
  expect(opened).toBeGreaterThan(PLAYS);
  expect(refused).toBeGreaterThan(PLAYS);
});
