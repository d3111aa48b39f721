import { describe, expect, it } from 'vitest';
import { kept } from '../../../../src/engine/core/save/keep.ts';
import { runOf } from '../journal/a-story.ts';

describe('keeping a run where one is kept already', () => {
  it('writes it when there is none, or when it goes on from it', () => {
    const run = runOf(['a', 'b']);
    expect(kept(run, undefined)).toEqual({ write: run });
    expect(kept(run, runOf(['a']))).toEqual({ write: run });
  });

  it('keeps the longer journal when the other page has gone further', () => {
    const { write, other } = kept(runOf(['a']), runOf(['a', 'b', 'c']));
    expect(write).toMatchObject({ turn: 1, journal: { choices: ['a', 'b', 'c'] } });
    expect(other).toBeUndefined();
  });

  it('keeps the other road as a run of its own when two pages went apart', () => {
    const run = runOf(['a', 'c']);
    const { write, other } = kept(run, runOf(['a', 'b']));
    expect(write).toBe(run);
    expect(other).toMatchObject({
      journal: { choices: ['a', 'b'] },
      parent: { run: 'run-1', turn: 1 },
    });
    expect(other?.id).not.toBe('run-1');
  });

  it('calls the same other road the same, however far it goes', () => {
    const [short, long] = [runOf(['a', 'b']), runOf(['a', 'b', 'd'])].map(
      (before) => kept(runOf(['a', 'c']), before).other,
    );
    expect(short?.id).toBe(long?.id);
  });
});
