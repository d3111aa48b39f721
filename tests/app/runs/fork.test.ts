import { describe, expect, it } from 'vitest';
import { isNewFork, takenHere } from '../../../src/app/runs/fork.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { back, choose } from '../../../src/engine/core/journal/session.ts';
import { birthOf, ids, played, tellFerry } from '../../engine/core/journal/a-story.ts';

const means = (id: string) => ({ tell: tellFerry, birth: birthOf(id) });
const run = played(tellFerry, ids('f1.two', 'f1.ask'));
const gone = back(run, 1, tellFerry);

describe('the choice that was taken here before', () => {
  it('is known when one has gone back, and not at the end of the run', () => {
    expect(takenHere(gone)).toBe('f1.ask');
    expect(takenHere(run)).toBeUndefined();
    expect(takenHere(undefined)).toBeUndefined();
  });
});

describe('a new fork', () => {
  const fork = choose(gone, brand('f1.land'), means('fork')).run;

  it('is what comes of choosing otherwise', () => {
    expect(isNewFork(gone.run, fork, 'play')).toBe(true);
  });

  it('is not a run that goes on, another run, or a fork that is opened again', () => {
    expect(isNewFork(gone.run, choose(gone, brand('f1.ask'), means('x')).run, 'play')).toBe(false);
    expect(isNewFork(undefined, fork, 'play')).toBe(false);
    expect(isNewFork({ ...run.run, id: brand('other') }, fork, 'play')).toBe(false);
    expect(isNewFork(run.run, fork, 'jump')).toBe(false);
  });
});
