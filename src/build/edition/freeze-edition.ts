/** Freezes an edition: its fixture runs and its codebook, in a folder that is never written again. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { START, type Journal } from '../../engine/core/journal/journal.ts';
import { err, ok, type Result } from '../../engine/core/result.ts';
import { earlierNames } from '../../engine/core/story/renames.ts';
import type { CompiledRole, Role } from '../../engine/core/story/pack.ts';
import type { Told } from '../../engine/core/story/passage.ts';
import { readInkSource } from '../ink-source/ink-source.ts';
import { writtenPoints } from '../ink-source/written-points.ts';
import { readInk } from '../ink-story/ink-text.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { extended, type Codebook } from './codebook.ts';
import { outcomeOf, type EditionRun } from './edition-run.ts';
import { CODEBOOK_FILE, frozenEditions, RUNS_FILE } from './frozen-editions.ts';

/** What became of each run: kept, and written anew when a change is wanted. */
export const OUTCOMES_FILE = 'outcomes.txt';

/** Roads that are walked from each door of a role. */
const RUNS_A_DOOR = 3;

export type Freezing = {
  readonly story: ReadStory;
  /** The folder of all editions. */
  readonly editions: string;
  /** Walks a road by the dice, to its end. */
  readonly walk: (role: CompiledRole, door: { entry: string; dice: number }) => Told;
};

/** What was written; else why not, with what to do. */
export function freezeEdition({ story, editions, walk }: Freezing): Result<string, string> {
  const name = story.pack?.value.edition;
  if (name === undefined) {
    return err('The story has no edition. Write `edition: <name>` into story.yaml.');
  }
  const folder = join(editions, name);
  if (existsSync(folder)) {
    return err(
      `The edition \`${name}\` is frozen already, and a frozen edition is never written again. Give the story another name in story.yaml.`,
    );
  }
  const before = latestCodebook(editions);
  if (!before.ok) return before;
  const runs = story.roles.flatMap(({ compiled }) =>
    compiled === undefined ? [] : runsOf(compiled, walk),
  );
  const book = codebookOf(story, before.value);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, RUNS_FILE), lines(runs.map(({ run }) => run)));
  writeFileSync(
    join(folder, OUTCOMES_FILE),
    `${runs.map(({ run, told }) => outcomeOf(run, told)).join('\n')}\n`,
  );
  writeFileSync(join(folder, CODEBOOK_FILE), `${JSON.stringify(book, undefined, 1)}\n`);
  return ok(`${name}: ${runs.length} runs, ${Object.keys(book).length} choice points`);
}

/** Of the edition that was frozen last: it begins with all that was frozen before it. */
export function latestCodebook(editions: string): Result<Codebook, string> {
  const frozen = frozenEditions(editions);
  return frozen.ok ? ok(frozen.value.at(-1)?.codebook ?? {}) : frozen;
}

/** What is written today, behind what was frozen. */
export function codebookOf({ roles }: ReadStory, before: Codebook): Codebook {
  const files = [...new Set(roles.flatMap((role) => role.files))];
  const points = files.flatMap((file) =>
    writtenPoints(readInkSource(file, readInk(file), basename(file, '.ink'))),
  );
  const frozen = new Set(Object.values(before).flat());
  const renamed = roles.flatMap(({ role }) => renamesOf(role));
  return extended(before, points, (id) => {
    const former = renamed.filter((each) => each.to === id).map(({ from }) => from);
    return former.find((each) => frozen.has(each)) ?? id;
  });
}

function renamesOf({ renames = {} }: Role): readonly { from: ChoiceId; to: ChoiceId }[] {
  const names = earlierNames(renames);
  return [...names].flatMap(([to, olds]) => olds.map((from) => ({ from, to })));
}

type WalkedRun = { readonly run: EditionRun; readonly told: Told };

function runsOf(compiled: CompiledRole, walk: Freezing['walk']): readonly WalkedRun[] {
  const { role } = compiled;
  const doors = role.chapters.flatMap(({ id, entry }) => (entry === undefined ? [] : [id]));
  return [START, ...doors].flatMap((entry) =>
    Array.from({ length: RUNS_A_DOOR }, (_, at): WalkedRun => {
      const told = walk(compiled, { entry, dice: at + 1 });
      return { run: { name: `${role.id} ${entry} ${at + 1}`, ...runOf(told.journal) }, told };
    }),
  );
}

function runOf({ role, entry, seed, choices }: Journal): Omit<EditionRun, 'name'> {
  return { role, entry, seed, choices };
}

/** One a line, so that a change of one is seen as one. */
function lines(runs: readonly EditionRun[]): string {
  return `[\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]\n`;
}
