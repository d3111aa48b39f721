/**
 * Every frozen edition in today's story: its runs fit, or stop before a choice that is named, and what became of each
 * is kept in `outcomes.txt`. After a wanted change: `npx vitest run tests/editions -u`, and read the difference.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCodebook } from '../../src/build/edition/codebook.ts';
import { decodeEditionRuns, journalOfRun, outcomeOf } from '../../src/build/edition/edition-run.ts';
import { codebookOf, OUTCOMES_FILE } from '../../src/build/edition/freeze-edition.ts';
import { CODEBOOK_FILE, RUNS_FILE } from '../../src/build/edition/frozen-editions.ts';
import type { ChoiceId, RoleId } from '../../src/engine/core/brand.ts';
import type { Decoder } from '../../src/engine/core/decode.ts';
import { earlierNames } from '../../src/engine/core/story/renames.ts';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { compiledRole, readGame } from '../build/stories.ts';

const HERE = import.meta.dirname;
const LARGEST = 200_000;

const editions = readdirSync(HERE).filter((name) => statSync(join(HERE, name)).isDirectory());
const game = readGame();
const storytellers = new Map(
  game.roles.map(({ role }) => [role.id, createInkStoryteller(compiledRole(game, role.id))]),
);

function read<T>(file: string, decode: Decoder<T>): T {
  const decoded = decode(JSON.parse(readFileSync(file, 'utf8')), '');
  if (!decoded.ok) throw new Error(`${file}: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
}

function formerNames(role: RoleId, id: ChoiceId): readonly ChoiceId[] {
  const { renames = {} } = game.roles.find((each) => each.role.id === role)?.role ?? {};
  return earlierNames(renames).get(id) ?? [];
}

it('there are frozen editions', () => {
  expect(editions).toEqual(expect.arrayContaining(['first', 'second']));
});

describe.each(editions)('the edition %s', (name) => {
  const folder = join(HERE, name);
  const runs = read(join(folder, RUNS_FILE), decodeEditionRuns);

  it('has runs of each role that has a door now, and is small', () => {
    expect(runs.length).toBeGreaterThan(0);
    const roles = new Set(runs.map(({ role }) => role));
    expect(game.roles.filter(({ role }) => roles.has(role.id)).length).toBe(roles.size);
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
  });

  it('is told as is kept: each run whole, or to a choice that is named', async () => {
    expect(existsSync(join(folder, OUTCOMES_FILE))).toBe(true);
    const outcomes = runs.map((run) => {
      const told = storytellers.get(run.role)?.tell(journalOfRun(run, game.pack?.value.id ?? ''));
      if (told === undefined) return `${run.name}: no role ${run.role}`;
      expect(told.passages).toHaveLength(told.journal.choices.length + 1);
      expect(run.choices.slice(0, told.journal.choices.length)).toEqual(told.journal.choices);
      return outcomeOf(run, told);
    });
    await expect(`${outcomes.join('\n')}\n`).toMatchFileSnapshot(join(folder, OUTCOMES_FILE));
  });

  it('keeps its numbers: today’s codebook begins with what was frozen', () => {
    const frozen = read(join(folder, CODEBOOK_FILE), decodeCodebook);
    const today = codebookOf(game, frozen);
    expect(Object.keys(frozen).length).toBeGreaterThan(0);
    const numbered = new Set(Object.values(frozen).flat());
    // a choice that was renamed keeps the number of its former name
    const isNumbered = (role: RoleId, id: ChoiceId): boolean =>
      [id, ...formerNames(role, id)].some((each) => numbered.has(each));
    const taken = runs.flatMap(({ role, choices }) => choices.map((id) => ({ role, id })));
    expect(taken.filter(({ role, id }) => !isNumbered(role, id))).toEqual([]);
    for (const [point, ids] of Object.entries(frozen)) {
      expect(today[point]?.slice(0, ids.length)).toEqual(ids);
    }
  });
});
