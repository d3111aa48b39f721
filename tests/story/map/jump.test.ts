/** From any decision of any run: a new run by its journal, the same choices, and the same story is told. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondRun } from '../../../src/app/runs/play-on-apart.ts';
import { toldRoad } from '../../../src/build/crawl/told-road.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { choose, open } from '../../../src/engine/core/journal/session.ts';
import { compiledRole } from '../../build/stories.ts';
import { rolesOfAll } from './mapping.ts';

const RUNS = 6;
const PATIENCE_MS = 240_000;
const AT = '2026-01-01T00:00:00.000Z';
const birth = { id: brand<never>('fork'), at: AT, build: 'x' };

describe.each(rolesOfAll())('playing from any decision of the $role', ({ story, role }) => {
  it(
    'tells the same story when the same is chosen, and leaves the run as it was',
    () => {
      const compiled = compiledRole(story, role);
      const { tell } = createInkStoryteller(compiled);
      const dice = fc.record({ seed: fc.nat(2 ** 20), walk: fc.nat(), pick: fc.nat() });
      fc.assert(
        fc.property(dice, ({ seed, walk, pick }) => {
          const told = toldRoad(tell, '', { name: role, role, seed, walk });
          const { choices } = told.journal;
          const run = { ...birth, id: brand<never>('old'), journal: told.journal, turn: choices.length, startedAt: AT, savedAt: AT }; // prettier-ignore
          const before = JSON.stringify(run);
          const turn = pick % (choices.length + 1);
          const fork = secondRun(run, turn, { id: birth.id, at: AT });
          expect(fork.parent).toEqual({ run: run.id, turn });
          const end = choices
            .slice(turn)
            .reduce((session, id) => choose(session, id, { tell, birth }), open(fork, tell));
          expect(end.run.id).toBe(fork.id);
          expect(end.told).toEqual(told);
          expect(JSON.stringify(run)).toBe(before);
        }),
        { seed: 1934, numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
