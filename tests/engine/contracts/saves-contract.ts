/** What every keeper of runs must do, in sentences. */
import { describe, expect, it } from 'vitest';
import { encodeSave } from '../../../src/engine/core/save/encode-save.ts';
import type { Run } from '../../../src/engine/core/journal/run.ts';
import type { Saves } from '../../../src/engine/ports.ts';
import { runOf } from '../core/journal/a-story.ts';
import { brand } from '../../../src/engine/core/brand.ts';

export type SavesOnTrial = {
  readonly saves: Saves;
  /** The same storage as another page sees it. */
  readonly again: () => Saves;
  /** What was set aside, by name. */
  readonly aside: () => Promise<ReadonlyMap<string, string>>;
};

const at = (minute: number) => `2000-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
const named = (id: string, minute: number, choices: readonly string[] = ['a']) =>
  runOf(choices, { id: brand(id), savedAt: at(minute) });

/** @param make A storage of its own, holding these texts by name. */
export function savesContract(
  name: string,
  make: (files?: readonly (readonly [string, string])[]) => Promise<SavesOnTrial>,
): void {
  describe(`saves ${name}`, () => {
    it('begin empty', async () => {
      const { saves } = await make();
      expect(await saves.list()).toEqual({ runs: [], faults: [] });
    });

    it('give back what they were given, newest first, to another page too', async () => {
      const { saves, again } = await make();
      const [old, middle, young] = [named('one', 1), named('two', 2), named('three', 3)];
      for (const run of [middle, young, old]) {
        expect(await saves.put(run)).toEqual({ ok: true, value: undefined });
      }
      expect(await again().list()).toEqual({ runs: [young, middle, old], faults: [] });
    });

    it('keep one state of a run', async () => {
      const { saves } = await make();
      await saves.put(named('one', 1));
      await saves.put(named('one', 2, ['a', 'b']));
      expect((await saves.list()).runs).toEqual([named('one', 2, ['a', 'b'])]);
    });

    it('forget a run when they are told to, and only that one', async () => {
      const { saves } = await make();
      await saves.put(named('one', 1));
      await saves.put(named('two', 2));
      expect(await saves.remove(brand('one'))).toEqual({ ok: true, value: undefined });
      expect(await saves.remove(brand('never-there'))).toEqual({ ok: true, value: undefined });
      expect((await saves.list()).runs.map((run) => run.id)).toEqual(['two']);
    });

    it('set a damaged save aside, name it once, and keep the others', async () => {
      const good = named('good', 1);
      const { saves, aside } = await make([
        ['bad', '{"format":1,"run":{'],
        ['good', encodeSave(good)],
      ]);
      const listed = await saves.list();
      expect(listed.runs).toEqual([good]);
      expect(listed.faults).toMatchObject([{ kind: 'damaged-save', name: 'bad' }]);
      expect([...(await aside())]).toEqual([['bad', '{"format":1,"run":{']]);
      expect(await saves.list()).toEqual({ runs: [good], faults: [] });
    });

    it('set a damaged save aside before they write over it', async () => {
      const { saves, aside } = await make([['one', 'rubbish']]);
      expect((await saves.put(named('one', 1))).ok).toBe(true);
      expect([...(await aside()).values()]).toEqual(['rubbish']);
      expect((await saves.list()).runs).toEqual([named('one', 1)]);
    });

    it('leave a save of a newer format where it is, and say so', async () => {
      const { saves, aside } = await make([['one', '{"format":99}']]);
      const newer = { kind: 'newer-format', name: 'one', format: 99 };
      expect(await saves.list()).toEqual({ runs: [], faults: [newer] });
      expect(await saves.put(named('one', 1))).toEqual({ ok: false, error: newer });
      expect((await saves.list()).faults).toEqual([newer]);
      expect((await aside()).size).toBe(0);
    });

    it('lose no choice when two pages play the same run', async () => {
      const { saves, again } = await make();
      const other = again();
      await saves.put(named('one', 1, ['a']));
      await saves.put(named('one', 2, ['a', 'b']));
      await other.put(named('one', 3, ['a']));
      await other.put(named('one', 4, ['a', 'c']));
      await saves.put(named('one', 5, ['a', 'b', 'd']));
      await other.put(named('one', 6, ['a', 'c', 'e']));
      await saves.put(named('one', 7, ['a', 'b', 'd', 'f']));
      const journals = (await saves.list()).runs.map((run) => run.journal.choices.join(''));
      expect(journals).toContain('abdf');
      expect(journals).toContain('ace');
      expect(journals.length).toBeLessThanOrEqual(3);
    });

    it('are not set back by a page that lags', async () => {
      const { saves, again } = await make();
      const further = { ...named('one', 5, ['a', 'b', 'c']), order: 50 };
      await saves.put(further);
      await again().put({ ...named('one', 2, ['a', 'b']), order: 20 });
      await again().put({ ...named('one', 3, ['a', 'b', 'c']), order: 30, turn: 1 });
      expect((await saves.list()).runs).toEqual([further]);
    });

    it('list the run that was played last first, though the clock was set back', async () => {
      const { saves } = await make();
      await saves.put({ ...named('before', 30), order: 1000 });
      await saves.put({ ...named('after', 10), order: 1001 });
      expect((await saves.list()).runs.map(({ id }) => id)).toEqual(['after', 'before']);
    });

    it('keep what a later game wrote beside a run', async () => {
      const later = JSON.stringify({
        ...JSON.parse(encodeSave({ ...named('one', 1), name: 'Mine' } as Run)),
        writer: 'later',
      });
      const { saves, again } = await make([['one', later]]);
      const [run] = (await saves.list()).runs;
      if (run === undefined) throw new Error('it was not listed');
      await saves.put({ ...run, turn: 0, savedAt: at(2) });
      expect((await again().list()).runs[0]).toMatchObject({
        turn: 0,
        name: 'Mine',
        alongside: { writer: 'later' },
      });
    });

    it('forget a run that was still being kept when they were told to', async () => {
      const { saves, again } = await make();
      const underWay = saves.put(named('one', 1));
      await saves.remove(brand('one'));
      await underWay;
      expect((await again().list()).runs).toEqual([]);
    });

    it('keep as many runs as are put at the same time', async () => {
      const { saves } = await make();
      const runs = Array.from({ length: 12 }, (_, index) => named(`run-${index}`, index));
      await Promise.all(runs.map((run) => saves.put(run)));
      expect((await saves.list()).runs).toEqual(runs.toReversed());
    });
  });
}
