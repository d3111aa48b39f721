/** What floats in the air, as numbers: seeded specks and where each is after so many milliseconds. Pure. */
import type { Place } from '../../../core/stage/place.ts';
import { assertNever } from '../../../core/result.ts';
import type { Tier } from '../quality/tiers.ts';
import { seeded } from '../drawing/seeded.ts';

export type AirKind = Exclude<NonNullable<Place['air']>, 'none'>;

export type Speck = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly alpha: number;
  /** Units a second. */
  readonly fall: number;
  readonly drift: number;
  /** Milliseconds of one sway to and fro, and its width. */
  readonly sway: number;
  readonly swing: number;
};

const MOST: Readonly<Record<AirKind, number>> = {
  dust: 46,
  snow: 130,
  breath: 12,
  smoke: 16,
  print: 56,
};

export function specksOf(
  kind: AirKind,
  tier: Tier,
  width: number,
  height: number,
): readonly Speck[] {
  const draw = seeded(kind.length * 101 + 7);
  const count = Math.round(MOST[kind] * (tier === 'full' ? 1 : 0.6));
  return [...Array(count).keys()].map(() => speckOf(kind, draw, width, height));
}

function speckOf(kind: AirKind, draw: () => number, width: number, height: number): Speck {
  const [x, y, near, vary] = [draw() * width, draw() * height, draw(), draw()];
  switch (kind) {
    case 'dust':
      return {
        x,
        y: y * 0.75,
        size: 1.6 + near * 2.6,
        alpha: 0.1 + vary * 0.3,
        fall: 3 + near * 6,
        drift: vary * 8 - 4,
        sway: 5200 + vary * 4000,
        swing: 14,
      };
    case 'snow':
      return {
        x,
        y,
        size: 2.4 + near * near * 6,
        alpha: 0.35 + vary * 0.5,
        fall: 46 + near * 80,
        drift: -14 - near * 16,
        sway: 2600 + vary * 2200,
        swing: 11,
      };
    case 'breath':
      return {
        x,
        y: height * (0.4 + vary * 0.3),
        size: 34 + near * 40,
        alpha: 0.03 + vary * 0.05,
        fall: -8 - near * 8,
        drift: 7,
        sway: 4200,
        swing: 9,
      };
    case 'smoke':
      return {
        x,
        y: height * (0.2 + vary * 0.5),
        size: 70 + near * 90,
        alpha: 0.02 + vary * 0.035,
        fall: -5 - near * 7,
        drift: 6,
        sway: 9000,
        swing: 26,
      };
    case 'print':
      return {
        x,
        y,
        size: 14 + near * 26,
        alpha: 0.1 + vary * 0.32,
        fall: 26 + near * 44,
        drift: 0,
        sway: 3600 + vary * 2600,
        swing: 5,
      };
    default:
      return assertNever(kind);
  }
}

/** Leaves at one edge and comes back at the other. */
export function speckAt(
  speck: Speck,
  ms: number,
  width: number,
  height: number,
): readonly [number, number] {
  const seconds = ms / 1000;
  const margin = speck.size;
  const x =
    speck.x +
    speck.drift * seconds +
    Math.sin((ms / speck.sway) * Math.PI * 2 + speck.x) * speck.swing;
  return [wrapped(x, width, margin), wrapped(speck.y + speck.fall * seconds, height, margin)];
}

function wrapped(value: number, length: number, margin: number): number {
  const whole = length + margin * 2;
  return ((((value + margin) % whole) + whole) % whole) - margin;
}
