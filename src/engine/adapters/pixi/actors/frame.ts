/** A figure's measures, from build and dress. The feet stand at 0, 0; up is negative; a person is 420 high. */
import type { Person } from '../../../core/stage/catalog.ts';

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
};

type Cut = {
  readonly shoulder: number;
  readonly waist: number;
  readonly hem: number;
  readonly hemY: number;
};

const CUTS: Readonly<Record<Person['dress'], Cut>> = {
  suit: { shoulder: 53, waist: 43, hem: 50, hemY: -170 },
  tunic: { shoulder: 51, waist: 42, hem: 56, hemY: -158 },
  greatcoat: { shoulder: 56, waist: 49, hem: 74, hemY: -62 },
  jacket: { shoulder: 56, waist: 48, hem: 48, hemY: -188 },
  dress: { shoulder: 40, waist: 31, hem: 62, hemY: -84 },
  sheepskin: { shoulder: 59, waist: 55, hem: 76, hemY: -112 },
};

export function frameOf(person: Pick<Person, 'build' | 'dress'>): Frame {
  const { wide, high, belly } = BUILDS[person.build];
  const cut = CUTS[person.dress];
  return {
    shoulder: cut.shoulder * wide,
    waist: cut.waist * wide + belly,
    hem: cut.hem * wide + belly * 0.6,
    shoulderY: -322 * high,
    neckY: -338 * high,
    headY: -377 * high,
    waistY: -236 * high,
    hipY: -190 * high,
    hemY: cut.hemY * high,
    headWidth: 29,
    headHeight: 39,
  };
}
