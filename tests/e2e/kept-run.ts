/** Puts a run into the browser that was played elsewhere: a test that is about a debrief need not click through a chapter. */
import type { Page } from 'playwright-core';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type RunId } from '../../src/engine/core/brand.ts';
import { append, type Journal } from '../../src/engine/core/journal/journal.ts';
import { debriefOffered } from '../../src/engine/core/record/debrief-offered.ts';
import { encodeSave } from '../../src/engine/core/save/encode-save.ts';
import { lastPassage, type Told } from '../../src/engine/core/story/passage.ts';
import { compiledRole, readGame } from '../build/stories.ts';

const MOST_CHOICES = 80;
const SOME_TIME = '2026-01-01T00:00:00.000Z';

export type KeptRun = {
  readonly role: string;
  /** Where it begins: `start`, or a chapter. It ends with that chapter. */
  readonly entry: string;
  /** Which of the open choices is taken at a turn. */
  readonly take?: (turn: number) => number;
};

/** Keeps the run in the browser as the page itself would, and returns its id. */
export async function keepRun(page: Page, wanted: KeptRun): Promise<RunId> {
  const id = brand<RunId>(`kept-${wanted.role}-${wanted.entry}`);
  const { journal, build, story } = played(wanted);
  const run = {
    id,
    journal,
    turn: journal.choices.length,
    build,
    startedAt: SOME_TIME,
    savedAt: SOME_TIME,
  };
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    `${story}-ahead-${id}`,
    encodeSave(run),
  ] as const);
  return id;
}

/** Keeps the run, and opens the debrief that it ends with. */
export async function openDebrief(page: Page, wanted: KeptRun, address: string): Promise<void> {
  const id = await keepRun(page, wanted);
  // a page that is loaded anew has the run from its beginning: the one that was there may have looked already
  await page.goto('about:blank');
  await page.goto(`${address}#/debrief/${id}`);
  await page.getByRole('link', { name: /first decision/iu }).waitFor();
}

/** @throws when no chapter ends in so many choices. */
function played({ role, entry, take = (turn) => turn }: KeptRun) {
  const game = readGame();
  const compiled = compiledRole(game, role);
  const storyteller = createInkStoryteller(compiled);
  const story = game.pack?.value.id ?? '';
  let journal: Journal = {
    story,
    role: compiled.role.id,
    entry,
    seed: 1934,
    choices: [],
    without: [],
  };
  let told = storyteller.tell(journal);
  for (let turn = 0; debriefOffered(told) === undefined; turn += 1) {
    if (turn === MOST_CHOICES) throw new Error(`no chapter ended in ${turn} choices`);
    journal = append(journal, nextChoice(told, take(turn)));
    told = storyteller.tell(journal);
  }
  return { journal, build: compiled.build, story };
}

function nextChoice(told: Told, pick: number) {
  const open = lastPassage(told).choices.filter((choice) => choice.open);
  const choice = open[pick % open.length];
  if (choice === undefined) throw new Error('the story ended before a chapter did');
  return choice.id;
}
