import { describe, expect, it } from 'vitest';
import { mirrored, tonesOf } from '../../../../../src/engine/adapters/pixi/crowd/band.ts';
import {
  bustsOf,
  gapAt,
  isNearRow,
} from '../../../../../src/engine/adapters/pixi/crowd/crowd-layout.ts';
import { crowdHead } from '../../../../../src/engine/adapters/pixi/crowd/head.ts';
import { peopleIn } from '../../../../../src/engine/adapters/pixi/crowd/plain-crowd.ts';
import {
  between,
  isFromBefore,
  seenOf,
} from '../../../../../src/engine/adapters/pixi/crowd/view.ts';
import { NO_KIT } from '../../../../../src/engine/core/stage/kit.ts';
import { brand } from '../../../../../src/engine/core/brand.ts';

type Plan = Parameters<typeof gapAt>[0];
const PLAN: Plan = { rows: 6, from: [0, 640, 0.36], to: [1600, 910, 1.1], opens: 'seated' };
const person = (id: string, more: object = {}) => ({
  id: brand<never>(id),
  cloth: [['soot', 'ink'] as const],
  heads: ['hair', 'hat'],
  back: '<path d="M0 0Z" fill="{light}"/>',
  front: '<path d="M0 1Z" fill="{light}"/>',
  ...more,
});
const KIT = {
  ...NO_KIT,
  crowd: [
    person('smith'),
    person('cook'),
    person('clerk', { of: 3 }),
    person('queen', { alone: true }),
  ],
};
const PEOPLE = peopleIn(KIT, PLAN);
const crowd = (plan: Plan = PLAN, seed = 1) => bustsOf(plan, PEOPLE, seed);

describe('a crowd', () => {
  it('is the same each time, and another for another place', () => {
    expect(crowd()).toEqual(crowd());
    expect(crowd(PLAN, 2)).not.toEqual(crowd());
  });

  it('fills every row from side to side, the far rows first', () => {
    const busts = crowd(PLAN, 7);
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
      const scales = crowd(PLAN, 3).filter((one) => one.row === row);
      return scales.reduce((sum, { scale }) => sum + scale, 0) / scales.length;
    };
    expect(size(0)).toBeCloseTo(0.36, 1);
    expect(size(5)).toBeCloseTo(1.1, 1);
  });

  it('is flat far off, lit here and there in the middle, and dark in front', () => {
    const busts = crowd(PLAN, 5);
    const bandsIn = (row: number) =>
      new Set(busts.filter((one) => one.row === row && !one.isOne).map(({ band }) => band));
    expect(bandsIn(0)).toEqual(new Set(['far']));
    expect(bandsIn(3)).toEqual(new Set(['lit', 'dim']));
    const near = busts.filter(({ row }) => isNearRow(PLAN.rows, row));
    expect(new Set(near.map(({ band }) => band))).toEqual(new Set(['near']));
  });

  it('leaves its gap free, and closes it', () => {
    const plan: Plan = { ...PLAN, gap: { from: [800, 60], to: [780, 150] } };
    const busts = crowd(plan);
    expect(busts.length).toBeGreaterThan(60);
    for (const { row, x, inwards } of busts) {
      const [middle, half] = gapAt(plan, row);
      expect(Math.abs(x - middle)).toBeGreaterThanOrEqual(half);
      expect(Math.sign(inwards)).toBe(Math.sign(middle - x));
      expect(Math.abs(x + inwards - middle)).toBeLessThan(Math.abs(x - middle));
    }
  });

  it('can be a single row', () => {
    const busts = crowd({ ...PLAN, rows: 1 });
    expect(busts.length).toBeGreaterThan(10);
    expect(busts.every(({ y }) => Math.abs(y - 910) < 16)).toBe(true);
  });

  it('has one who is seen among the others, and nobody else wears what only one wears', () => {
    const busts = crowd();
    expect(busts.filter(({ isOne }) => isOne)).toHaveLength(1);
    expect(busts.filter(({ person }) => person.alone === true).every(({ isOne }) => isOne)).toBe(
      true,
    );
    expect(new Set(busts.map(({ person }) => person.id)).size).toBe(4);
  });

  it('has only whom the place names, and plain people where a story has none', () => {
    const named = peopleIn(KIT, { ...PLAN, who: ['cook'] });
    expect(named.map(({ id }) => String(id))).toEqual(['cook']);
    expect(bustsOf(PLAN, peopleIn(NO_KIT, PLAN), 1).length).toBeGreaterThan(60);
  });
});

describe('where a crowd looks', () => {
  const shareOf = (attention: Parameters<typeof seenOf>[1], isFacing = false) => {
    const busts = crowd();
    const faces = busts.filter((bust) => isFromBefore(seenOf(bust, attention, isFacing)));
    return faces.length / busts.length;
  };

  it('shows us backs, and a face here and there', () => {
    expect(shareOf('ahead')).toBeLessThan(0.05);
    expect(shareOf('ahead', true)).toBeGreaterThan(0.8);
  });

  it('shows us faces, profiles and some backs when it has turned to us', () => {
    expect(shareOf('us')).toBeGreaterThan(0.25);
    expect(shareOf('us')).toBeLessThan(0.7);
  });

  it('looks into the gap from both sides when it closes', () => {
    for (const bust of crowd().filter(({ isOne }) => !isOne))
      expect(Math.sign(bust.aside)).toBe(-seenOf(bust, 'inwards', false).to);
  });

  it('turns a head through its profile, and never from back to front at once', () => {
    const [back, front] = [
      { view: 'back', to: -1 },
      { view: 'front', to: -1 },
    ] as const;
    expect(between(back, front)?.view).toBe('side');
    expect(between(back, { view: 'behind', to: -1 })).toBeUndefined();
  });
});

describe('the drawing of a head', () => {
  it('keeps the light on one side when a head looks to the other', () => {
    const tones = tonesOf('lit', person('cook'), 0);
    expect(mirrored(tones).skin).toBe(tones.dim);
    expect(mirrored(mirrored(tones))).toEqual(tones);
    const whole = (drawing: string) => drawing;
    const [left, right] = ([-1, 1] as const).map((to) =>
      crowdHead({ view: 'side', to }, undefined, tones, whole),
    );
    expect(right).toContain('scale(-1 1)');
    expect(left).not.toContain('scale');
  });
});
