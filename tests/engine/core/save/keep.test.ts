import { describe, expect, it } from 'vitest';
import { kept } from '../../../../src/engine/core/save/keep.ts';
import { brand, type NoteId } from '../../../../src/engine/core/brand.ts';
import { runOf } from '../journal/a-story.ts';

const at = (minute: number) => `2000-01-01T00:0${minute}:00.000Z`;

describe('keeping a run where one is kept already', () => {
  it('writes it when there is none, or when it goes on from it', () => {
    const run = runOf(['a', 'b']);
    expect(kept(run, undefined)).toEqual({ write: run });
    expect(kept(run, runOf(['a']))).toEqual({ write: run });
  });

  it('keeps the longer journal and its place when another page has gone further', () => {
    const further = runOf(['a', 'b', 'c'], { savedAt: at(2), order: 20 });
    const { write, other } = kept(runOf(['a'], { savedAt: at(3), order: 30 }), further);
    expect(write).toEqual({ ...further, savedAt: at(3), order: 30 });
    expect(other).toBeUndefined();
  });

  it('is not set back by a state that is older, be it as long or shorter', () => {
    const now = runOf(['a', 'b'], { savedAt: at(5), order: 50 });
    const older = { savedAt: at(1), order: 10, turn: 1 };
    expect(kept(runOf(['a', 'b'], older), now).write).toEqual(now);
    expect(kept(runOf(['a'], older), now).write).toEqual(now);
  });

  it('goes back with a reader who goes back', () => {
    const back = runOf(['a', 'b'], { turn: 1, savedAt: at(6), order: 60 });
    const now = runOf(['a', 'b'], { savedAt: at(5), order: 50 });
    expect(kept(back, now).write).toEqual(back);
  });

  it('follows the order of playing, not a clock that was set back', () => {
    const back = runOf(['a', 'b'], { turn: 1, savedAt: at(1), order: 60 });
    const now = runOf(['a', 'b'], { savedAt: at(5), order: 50 });
    expect(kept(back, now).write).toEqual(back);
  });

  it('takes a longer journal from an old file without putting the run behind others', () => {
    const longer = runOf(['a', 'b'], { savedAt: at(1), order: 10 });
    const now = runOf(['a'], { savedAt: at(5), order: 50 });
    expect(kept(longer, now).write).toEqual({ ...longer, savedAt: at(5), order: 50 });
  });

  it('keeps what a later game wrote beside it', () => {
    const before = { ...runOf(['a']), name: 'Mine', alongside: { writer: 'later' } };
    expect(kept(runOf(['a', 'b']), before).write).toEqual({
      ...runOf(['a', 'b']),
      name: 'Mine',
      alongside: { writer: 'later' },
    });
  });

  it('tells two runs apart that were begun without the same content notes', () => {
    const all = runOf(['a', 'b']);
    const less = { ...all, journal: { ...all.journal, without: [brand<NoteId>('n.storm')] } };
    const { write, other } = kept(less, all);
    expect(write).toEqual(less);
    expect(other?.journal).toEqual(all.journal);
    expect(kept(all, less).other?.id).not.toBe(other?.id);
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
