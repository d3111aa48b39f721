/** A figure's measures, from its build and the cut of what it wears. The feet stand at 0, 0; up is negative; a person is 420 high. */
import type { Dress } from '../../../core/stage/kit.ts';
import type { Person } from '../../../core/stage/person.ts';

export type Frame = {
  /** Half widths. */
  readonly shoulder: number;
  readonly waist: number;
  readonly hem: number;
  readonly shoulderY: number;
  readonly neckY: number;
  readonly headY: number;
  readonly waistY: number;
  readonly hipY: number;
  readonly hemY: number;
  readonly headWidth: number;
  readonly headHeight: number;
};

type Build = { readonly wide: number; readonly high: number; readonly belly: number };

const BUILDS: Readonly<Record<Person['build'], Build>> = {
  slight: { wide: 0.86, high: 0.94, belly: 0 },
  medium: { wide: 1, high: 1, belly: 0 },
  broad: { wide: 1.2, high: 1, belly: 5 },
  tall: { wide: 1.02, high: 1.09, belly: 0 },
  stout: { wide: 1.16, high: 0.95, belly: 17 },
  /** Has a large head for its body, and stands smaller as a whole. */
  child: { wide: 0.84, high: 0.84, belly: 0 },
};

export function frameOf(build: Person['build'], cut: Dress['cut']): Frame {
  const { wide, high, belly } = BUILDS[build];
  return {
    shoulder: cut.shoulder * wide,
    waist: cut.waist * wide + belly,
    hem: cut.hem * wide + belly * 0.6,
    shoulderY: -322 * high,
    neckY: -338 * high,
    headY: -377 * high,
    waistY: -236 * high,
    hipY: -190 * high,
    hemY: cut.foot * high,
    headWidth: 29,
    headHeight: 39,
  };
}
