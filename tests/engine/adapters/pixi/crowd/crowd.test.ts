import { describe, expect, it } from 'vitest';
import { bustsOf, isNearRow } from '../../../../../src/engine/adapters/pixi/crowd/crowd-layout.ts';
import { bust, POSTURES } from '../../../../../src/engine/adapters/pixi/crowd/bust.ts';
import { HEADS, RIMS } from '../../../../../src/engine/adapters/pixi/crowd/crowd-layout.ts';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import { unknownTones } from '../drawing/read-drawn.ts';

type Plan = Parameters<typeof bustsOf>[0];
const PLAN: Plan = { rows: 6, from: [0, 640, 0.36], to: [1600, 910, 1.1], opens: 'seated' };

describe('a crowd', () => {
  it('is the same each time, and another for another place', () => {
    expect(bustsOf(PLAN, 1)).toEqual(bustsOf(PLAN, 1));
    expect(bustsOf(PLAN, 2)).not.toEqual(bustsOf(PLAN, 1));
  });

  it('fills every row from side to side, the far rows first', () => {
    const busts = bustsOf(PLAN, 7);
    expect(busts.map(({ row }) => row)).toEqual(
      busts.map(({ row }) => row).toSorted((a, b) => a - b),
    );
    for (let row = 0; row < PLAN.rows; row += 1) {
      const xs = busts.filter((one) => one.row === row).map(({ x }) => x);
      expect(Math.min(...xs)).toBeLessThan(60);
      expect(Math.max(...xs)).toBeGreaterThan(1540);
    }
  });

  it('grows from the first row to the last', () => {
    const size = (row: number) => {
      const scales = bustsOf(PLAN, 3).filter((one) => one.row === row);
      return scales.reduce((sum, { scale }) => sum + scale, 0) / scales.length;
    };
    expect(size(0)).toBeCloseTo(0.36, 1);
    expect(size(5)).toBeCloseTo(1.1, 1);
  });

  it('is lit in the middle and dark in front', () => {
    const busts = bustsOf(PLAN, 5);
    const near = busts.filter(({ row }) => isNearRow(PLAN.rows, row));
    const aside = busts.filter((one) => !near.includes(one) && Math.abs(one.x - 800) > 560);
    expect(new Set(near.map(({ rim }) => rim))).toEqual(new Set(['near']));
    expect(new Set(aside.map(({ rim }) => rim))).toEqual(new Set(['dark']));
    expect(bustsOf(PLAN, 5).filter(({ rim }) => rim === 'bone').length).toBeGreaterThan(30);
  });

  it('can be a single row', () => {
    const busts = bustsOf({ ...PLAN, rows: 1 }, 1);
    expect(busts.length).toBeGreaterThan(10);
    expect(busts.every(({ y }) => Math.abs(y - 910) < 10)).toBe(true);
  });

  it('is drawn in palette names only', () => {
    for (const posture of POSTURES) {
      for (const head of HEADS) {
        for (const rim of RIMS)
          expect(unknownTones(bust(posture, head, rim), createColours())).toEqual([]);
      }
    }
  });
});
