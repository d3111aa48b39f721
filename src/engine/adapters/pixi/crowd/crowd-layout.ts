/** Who sits where in a crowd: rows of heads with seeded variation. Pure; the same place always has the same crowd. */
import type { Place } from '../../../core/stage/place.ts';
import { lerp } from '../time/easing.ts';
import { seeded } from '../drawing/seeded.ts';

export const HEADS = ['bare', 'cap', 'kerchief'] as const;
export const RIMS = ['dark', 'bone', 'red', 'near'] as const;
export type Head = (typeof HEADS)[number];
export type Rim = (typeof RIMS)[number];

export type Bust = {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Radians. */
  readonly tilt: number;
  readonly head: Head;
  readonly rim: Rim;
  /** 0 … 1: when it follows the others. */
  readonly delay: number;
  /** 0 … 1: the few who stay when the crowd is thin are low. */
  readonly rank: number;
};

type CrowdPlan = NonNullable<Place['crowd']>;

export function rowScale({ rows, from, to }: CrowdPlan, row: number): number {
  return lerp(from[2], to[2], rows < 2 ? 1 : row / (rows - 1));
}

/** The nearest rows are silhouettes against the light. */
export function isNearRow(rows: number, row: number): boolean {
  return row >= rows - Math.max(1, Math.floor(rows / 3));
}

/** Far rows first, so that the near are drawn over them. */
export function bustsOf(plan: CrowdPlan, seed: number): readonly Bust[] {
  const draw = seeded(seed);
  return [...Array(plan.rows).keys()].flatMap((row) => rowOf(plan, row, draw));
}

function rowOf(plan: CrowdPlan, row: number, draw: () => number): readonly Bust[] {
  const scale = rowScale(plan, row);
  const y = lerp(plan.from[1], plan.to[1], plan.rows < 2 ? 1 : row / (plan.rows - 1));
  const [left, right] = [Math.min(plan.from[0], plan.to[0]), Math.max(plan.from[0], plan.to[0])];
  const apart = 32 + 61 * scale;
  const count = Math.max(1, Math.ceil((right - left) / apart) + 1);
  const middle = (left + right) / 2;
  const near = isNearRow(plan.rows, row);
  return [...Array(count).keys()].map((at): Bust => {
    const x = left + (at - (row % 2) * 0.5) * apart + (draw() - 0.5) * apart * 0.3;
    const reach = (right - left) * (0.305 + (draw() - 0.5) * 0.03);
    const isLit = !near && Math.abs(x - middle) < reach && draw() < 0.97;
    return {
      row,
      x,
      y: y + (draw() - 0.5) * 12,
      scale: scale * (0.95 + draw() * 0.1),
      tilt: (draw() - 0.5) * 0.1,
      head: headFor(draw()),
      rim: near ? 'near' : rimFor(isLit, draw()),
      delay: draw(),
      rank: draw(),
    };
  });
}

function headFor(chance: number): Head {
  if (chance < 0.86) return 'bare';
  return chance < 0.94 ? 'cap' : 'kerchief';
}

function rimFor(isLit: boolean, chance: number): Rim {
  if (!isLit) return 'dark';
  return chance < 0.14 ? 'red' : 'bone';
}
