import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import { knownMap } from '../../../../src/engine/core/map/known-map.ts';
import { lostBy } from '../../../../src/engine/core/map/lost-ways.ts';
import { moved } from '../../../../src/engine/core/map/moves.ts';
import { edgesOf, runOnMap } from '../../../../src/engine/core/map/run-on-map.ts';
import { aMap, aTold, CHAPTERS } from './a-map.ts';

describe('a run on a map', () => {
  it('has its road in order, what it was offered, and where it stands', () => {
    const on = runOnMap(aTold(['a1', 'b2'], 'c'), aMap());
    expect(on.road).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(on.met.get(1)).toMatchObject({ turn: 1, taken: 1 });
    expect(on.met.get(1)?.offered.get(0)?.text).toBe('Way b1');
    expect(on.met.get(2)).toMatchObject({ turn: 2 });
    expect(on.met.get(2)?.taken).toBeUndefined();
  });

  it('goes along the lines between its squares, and out where it has ended', () => {
    const paths = (told: ReturnType<typeof aTold>) =>
      edgesOf(runOnMap(told, aMap()), aMap()).map(({ path }) => path);
    expect(paths(aTold(['a1', 'b2'], 'c'))).toEqual(['>a1', 'a1>b2']);
    expect(paths(aTold(['a1', 'b2', 'c1']))).toEqual(['>a1', 'a1>b2', 'b2>c1', 'c1>']);
  });

  it('leaves out a line that the map lacks: its story was edited since', () => {
    const map = { ...aMap(), edges: aMap().edges.filter(({ path }) => path !== 'a1>b2') };
    expect(edgesOf(runOnMap(aTold(['a1', 'b2'], 'c'), map), map).map(({ path }) => path)).toEqual([
      '>a1',
    ]);
  });
});

describe('a way that a run lost', () => {
  const map = {
    ...aMap(),
    shuts: [
      { point: 1, choice: 0, by: [brand<never>('a2')] },
      { point: 2, by: [brand<never>('b1')] },
    ],
  };

  it('was lost by the choice that it hangs on', () => {
    const on = runOnMap(aTold(['a2', 'b2'], 'c'), map);
    expect(lostBy(on, map, { point: 1, choice: 0 })).toEqual([0]);
    expect(lostBy(on, map, { point: 1, choice: 1 })).toEqual([]);
    expect(lostBy(on, map, { point: 2 })).toEqual([]);
  });

  it('was not lost by what was chosen after it', () => {
    const met = runOnMap(aTold(['b2', 'a2'], 'c'), map);
    expect(lostBy(met, map, { point: 1, choice: 0 })).toEqual([]);
  });
});

describe('what a reader knows of a map', () => {
  it('is what some run met, and nothing else', () => {
    const runs = [runOnMap(aTold(['a1'], 'b'), aMap())];
    const known = knownMap(runs, aMap(), { chapters: CHAPTERS });
    expect([...known.points]).toEqual([0, 1]);
    expect([...known.rows]).toEqual([0]);
    expect([...known.scenes]).toEqual([brand('s_one')]);
  });
});

describe('the arrow keys on a map', () => {
  const all = new Set([0, 1, 2]);
  it.each([
    ['on', 0, 1],
    ['on', 2, 2],
    ['back', 1, 0],
    ['down', 1, 2],
    ['up', 2, 1],
    ['up', 0, 0],
    ['last', 0, 2],
    ['first', 2, 0],
  ] as const)('%s from %i lead to %i', (move, from, to) => {
    expect(moved(aMap(), all, from, move)).toBe(to);
  });

  it('pass over what was not met', () => {
    expect(moved(aMap(), new Set([0, 2]), 0, 'on')).toBe(2);
    expect(moved(aMap(), new Set([0, 1]), 0, 'down')).toBe(0);
  });
});
