import { describe, expect, it } from 'vitest';
import { anAhead } from './an-ahead.ts';
import { brand, encodeSave } from '../../../src/engine/index.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';
import { aStorage, noStorage } from './a-storage.ts';

const aheadOn = (storage: Storage, page = 'a') => anAhead(() => storage, page);
const runsOf = (storage: Storage) =>
  aheadOn(storage, 'z')
    .pending()
    .map(({ run }) => run);

describe('what is written down ahead of the saves', () => {
  it('is found by the next page', () => {
    const storage = aStorage();
    aheadOn(storage).note(runOf(['f1.two']));
    expect(runsOf(storage)).toEqual([runOf(['f1.two'])]);
  });

  it('is forgotten once the saves have it, and not while a newer state waits', () => {
    const storage = aStorage();
    const ahead = aheadOn(storage);
    const [older, newer] = [runOf(['f1.two']), runOf(['f1.two', 'f1.ask'])];
    ahead.note(older);
    ahead.note(newer);
    ahead.settled(older);
    expect(runsOf(storage)).toEqual([newer]);
    ahead.settled(newer);
    expect(runsOf(storage)).toEqual([]);
  });

  it('is not lowered by another page that lags', () => {
    const storage = aStorage();
    aheadOn(storage, 'a').note(runOf(['f1.two', 'f1.ask']));
    aheadOn(storage, 'b').note(runOf(['f1.two']));
    expect(runsOf(storage)).toContainEqual(runOf(['f1.two', 'f1.ask']));
  });

  it('is not lowered by an older copy of its run, and what that has of its own is noted beside it', () => {
    const storage = aStorage();
    const ahead = aheadOn(storage);
    const played = runOf(['f1.two', 'f1.ask'], { order: 20 });
    ahead.note(played);
    ahead.note(runOf(['f1.two'], { order: 10 }));
    expect(runsOf(storage)).toEqual([played]);
    ahead.note(runOf(['f1.one'], { order: 10 }));
    expect(runsOf(storage)).toContainEqual(played);
    expect(runsOf(storage).map(({ journal }) => journal.choices.join())).toContain('f1.one');
  });

  it('is dropped when it is taken in, unless its page has noted more meanwhile', () => {
    const storage = aStorage();
    const [ahead, other] = [aheadOn(storage, 'a'), aheadOn(storage, 'b')];
    ahead.note(runOf(['f1.two']));
    const [taken] = other.pending();
    if (taken === undefined) throw new Error('nothing was noted');
    ahead.note(runOf(['f1.two', 'f1.ask']));
    taken.taken();
    expect(runsOf(storage)).toEqual([runOf(['f1.two', 'f1.ask'])]);
    for (const note of other.pending()) note.taken();
    expect(runsOf(storage)).toEqual([]);
  });

  it('is found under the name that an earlier build gave it', () => {
    const storage = aStorage();
    storage.setItem('ahead-run-1', encodeSave(runOf(['f1.two'])));
    expect(runsOf(storage)).toEqual([runOf(['f1.two'])]);
  });

  it('goes with its run when that is deleted, whichever page noted it', () => {
    const storage = aStorage();
    aheadOn(storage, 'a').note(runOf(['f1.two']));
    aheadOn(storage, 'b').note(runOf(['f1.two'], { id: brand('run-12') }));
    storage.setItem('ahead-run-1', encodeSave(runOf([])));
    expect(aheadOn(storage, 'c').forget(brand('run-1'))).toBe(true);
    expect(runsOf(storage).map(({ id }) => id)).toEqual(['run-12']);
    expect(aheadOn(storage, 'c').forget(brand('run-1'))).toBe(false);
  });

  it('is set aside and named when it is damaged, never deleted', () => {
    const storage = aStorage();
    storage.setItem('ahead-run-1', '{"format":');
    const ahead = aheadOn(storage);
    expect(ahead.pending()).toEqual([]);
    expect(ahead.faults()).toMatchObject([{ kind: 'damaged-save', name: 'run-1' }]);
    ahead.note(runOf(['f1.two']));
    expect(aheadOn(storage, 'b').aside()).toMatchObject([{ name: 'run-1', text: '{"format":' }]);
    expect(runsOf(storage)).toEqual([runOf(['f1.two'])]);
  });

  it('is set aside when a newer game wrote it, and taken up by a game that can read it', () => {
    const storage = aStorage();
    const text = '{"format":99,"run":{}}';
    storage.setItem('ahead-run-1~old', text);
    const ahead = aheadOn(storage);
    expect(ahead.pending()).toEqual([]);
    expect(ahead.faults()).toEqual([{ kind: 'newer-format', name: 'run-1', format: 99 }]);
    expect(aheadOn(storage, 'b').faults()).toHaveLength(1);
    const kept = Object.entries(storage).find(([, value]) => value === text);
    if (kept === undefined) throw new Error('it is gone');
    storage.setItem(kept[0], encodeSave(runOf(['f1.two'])));
    expect(runsOf(storage)).toEqual([runOf(['f1.two'])]);
  });

  it('stays where it is when there is no room to set it aside', () => {
    const storage = aStorage();
    storage.setItem('ahead-run-1', 'rubbish');
    storage.refuse();
    expect(aheadOn(storage).pending()).toEqual([]);
    expect(aheadOn(storage).aside()).toMatchObject([{ text: 'rubbish' }]);
    expect(storage.getItem('ahead-run-1')).toBe('rubbish');
  });

  it('is held by the page alone where the browser keeps nothing, and says so', () => {
    const full = aStorage();
    full.refuse();
    for (const storage of [() => full, noStorage]) {
      const ahead = anAhead(storage, 'a');
      expect(ahead.works()).toBe(false);
      expect(ahead.note(runOf(['f1.two']))).toBe(false);
      expect(ahead.pending().map(({ run }) => run)).toEqual([runOf(['f1.two'])]);
      ahead.settled(runOf(['f1.two']));
      expect(ahead.pending()).toEqual([]);
    }
    expect(aheadOn(aStorage()).works()).toBe(true);
    expect(aheadOn(aStorage()).note(runOf([]))).toBe(true);
  });
});
