import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../../src/engine/core/journal/draw.ts';

const die = { variable: 'die', from: 1, to: 6 };

describe('what chance decides', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawsOf(5, [die])).toEqual(drawsOf(5, [die]));
    const seen = new Set(Array.from({ length: 50 }, (_, seed) => drawsOf(seed, [die])['die']));
    expect([...seen].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('does not depend on what else is drawn', () => {
    const other = { variable: 'other', from: 0, to: 99 };
    expect(drawsOf(5, [other, die])['die']).toBe(drawsOf(5, [die])['die']);
  });

  it('favours no number, over seeds that follow one another', () => {
    const draws = 60_000;
    const counts = new Map<number, number>();
    for (let seed = 0; seed < draws; seed += 1) {
      const value = drawsOf(seed, [die])['die'] ?? 0;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const expected = draws / 6;
    const chiSquare = [1, 2, 3, 4, 5, 6]
      .map((face) => ((counts.get(face) ?? 0) - expected) ** 2 / expected)
      .reduce((sum, part) => sum + part, 0);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(draws);
    expect(chiSquare).toBeLessThan(20.5); // 5 degrees of freedom: one in a thousand
  });

  it('draws two variables independently, over seeds that follow one another', () => {
    const two = [die, { variable: 'second', from: 1, to: 6 }];
    const draws = 36_000;
    const pairs = new Map<string, number>();
    for (let seed = 0; seed < draws; seed += 1) {
      const pair = JSON.stringify(drawsOf(seed, two));
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const expected = draws / 36;
    const chiSquare = [...pairs.values()]
      .map((count) => (count - expected) ** 2 / expected)
      .reduce((sum, part) => sum + part, 0);
    expect(pairs.size).toBe(36);
    expect(chiSquare).toBeLessThan(66.6); // 35 degrees of freedom: one in a thousand
  });

  it('stays within its range, both ends included, however wide', () => {
    for (const [from, to] of [
      [0, 0],
      [-3, 3],
      [0, 2 ** 32],
    ] as const) {
      for (let seed = 0; seed < 500; seed += 1) {
        const value = drawsOf(seed, [{ variable: 'x', from, to }])['x'] ?? Number.NaN;
        expect(Number.isInteger(value) && value >= from && value <= to).toBe(true);
      }
    }
  });

  it('gives the beginning of a range that ends before it begins', () => {
    expect(drawsOf(1, [{ variable: 'x', from: 4, to: 2 }])).toEqual({ x: 4 });
  });
});
