/** Who is where in a crowd: rows of people with seeded variation. Pure; the same place always has the same crowd. */
import type { CrowdPerson } from '../../../core/stage/crowd-kit.ts';
import type { Place } from '../../../core/stage/place.ts';
import { seeded } from '../drawing/seeded.ts';
import { lerp } from '../time/easing.ts';
import type { Band } from './band.ts';

export type Bust = {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Radians. */
  readonly tilt: number;
  readonly person: CrowdPerson;
  /** Which of the person's cloths. */
  readonly cloth: number;
  /** The name of a head in the kit. */
  readonly head: string;
  readonly band: Band;
  /** The one of the crowd who is seen: alone in what only one wears. */
  readonly isOne: boolean;
  /** -1 … 1: how far from the gap, and on which side of it. */
  readonly aside: number;
  /** Units to go towards the gap until it is closed. */
  readonly inwards: number;
  /** 0 … 1: where one looks when others look elsewhere. */
  readonly gaze: number;
  /** -1 left, 1 right: to whom one turns to speak; neighbours turn to each other. */
  readonly partner: -1 | 1;
  /** 0 … 1: when it follows the others. */
  readonly delay: number;
  /** 0 … 1: the few who stay when the crowd is thin are low. */
  readonly rank: number;
};

export type CrowdPlan = NonNullable<Place['crowd']>;

export function rowScale({ rows, from, to }: CrowdPlan, row: number): number {
  return lerp(from[2], to[2], rows < 2 ? 1 : row / (rows - 1));
}

/** The nearest rows are silhouettes against the light. */
export function isNearRow(rows: number, row: number): boolean {
  return row >= rows - Math.max(1, Math.floor(rows / 3));
}

/** Far rows first, so that the near are drawn over them. @param people Who may be in it; not empty. */
export function bustsOf(
  plan: CrowdPlan,
  people: readonly CrowdPerson[],
  seed: number,
): readonly Bust[] {
  const draw = seeded(seed);
  const busts = [...Array(plan.rows).keys()].flatMap((row) => rowOf(plan, people, row, draw));
  return withOne(plan, people, busts);
}

/** The middle and half the width of the gap at a row; without one, the middle of the row and nothing. */
export function gapAt({ rows, from, to, gap }: CrowdPlan, row: number): readonly [number, number] {
  const share = rows < 2 ? 1 : row / (rows - 1);
  if (gap === undefined) return [(from[0] + to[0]) / 2, 0];
  return [lerp(gap.from[0], gap.to[0], share), lerp(gap.from[1], gap.to[1], share)];
}

/** Shoulders that touch. */
const APART = { least: 30, times: 66 } as const;
/** How far to each side of the middle the light reaches, and how many it falls on. */
const LIT = { reach: 0.4, share: 0.62 } as const;

function rowOf(
  plan: CrowdPlan,
  people: readonly CrowdPerson[],
  row: number,
  draw: () => number,
): readonly Bust[] {
  const scale = rowScale(plan, row);
  const y = lerp(plan.from[1], plan.to[1], plan.rows < 2 ? 1 : row / (plan.rows - 1));
  const [left, right] = [Math.min(plan.from[0], plan.to[0]), Math.max(plan.from[0], plan.to[0])];
  const apart = APART.least + APART.times * scale;
  const count = Math.max(1, Math.ceil((right - left) / apart) + 1);
  const [middle, half] = gapAt(plan, row);
  const centre = (left + right) / 2;
  return [...Array(count).keys()]
    .map((at): Bust => {
      const x = left + (at - (row % 2) * 0.5) * apart + (draw() - 0.5) * apart * 0.4;
      const reach = (right - left) * (LIT.reach + (draw() - 0.5) * 0.06);
      const person = chosen(people, draw());
      return {
        row,
        x,
        y: y + (draw() - 0.5) * 26 * scale,
        scale: scale * (0.93 + draw() * 0.14),
        tilt: (draw() - 0.5) * 0.12,
        person,
        cloth: Math.floor(draw() * person.cloth.length),
        head: person.heads[Math.floor(draw() * person.heads.length)] ?? '',
        band: bandOf(plan.rows, row, Math.abs(x - centre) < reach && draw() < LIT.share),
        isOne: false,
        aside: Math.max(-1, Math.min(1, (2 * (x - middle)) / (right - left))),
        inwards: half * Math.sign(middle - x),
        gaze: draw(),
        partner: at % 2 === 0 ? 1 : -1,
        delay: draw(),
        rank: draw(),
      };
    })
    .filter(({ x }) => Math.abs(x - middle) >= half);
}

function bandOf(rows: number, row: number, isLit: boolean): Band {
  if (isNearRow(rows, row)) return 'near';
  if (rows > 3 && row < rows / 4) return 'far';
  return isLit ? 'lit' : 'dim';
}

function chosen(people: readonly CrowdPerson[], share: number): CrowdPerson {
  const several = people.filter(({ alone }) => alone !== true);
  const all = several.length > 0 ? several : people;
  let left = share * all.reduce((sum, { of = 1 }) => sum + of, 0);
  const found = all.find(({ of = 1 }) => (left -= of) < 0) ?? all[0];
  if (found === undefined) throw new Error('a crowd of nobody');
  return found;
}

/** One of the lit, near the gap: it wears what only one wears. */
function withOne(
  plan: CrowdPlan,
  people: readonly CrowdPerson[],
  busts: readonly Bust[],
): readonly Bust[] {
  const row = Math.max(0, plan.rows - 1 - Math.max(1, Math.floor(plan.rows / 3)));
  const beside = (bust: Bust) => Math.abs(bust.aside - 0.12);
  const [one] = busts
    .filter((bust) => bust.row === row && !isNearRow(plan.rows, row))
    .toSorted((a, b) => beside(a) - beside(b));
  const person = people.find(({ alone }) => alone === true) ?? one?.person;
  return busts.map((bust) =>
    bust !== one || person === undefined
      ? bust
      : { ...bust, isOne: true, band: 'lit', person, cloth: 0, head: person.heads[0] ?? '' },
  );
}
