/** Transitions: the old picture, as it was, leaves the stage over the new one. Nothing flashes. */
import { assertNever } from '../../../core/result.ts';
import { dissolve } from './dissolve.ts';
import { iris } from './iris.ts';
import type { Passing } from './passing.ts';
import { tear } from './tear.ts';
import { BLACK, DIP, throughGround } from './through-ground.ts';
import type { Transition, TransitionParts } from './transition.ts';
import { wedge } from './wedge.ts';

export function transitionFor(passing: Passing, parts: TransitionParts): Transition {
  switch (passing) {
    case 'dip':
      return throughGround(parts, DIP);
    case 'dissolve':
      return dissolve(parts);
    case 'wedge':
      return wedge(parts);
    case 'iris':
      return iris(parts);
    case 'tear':
      return tear(parts);
    case 'black':
      return throughGround(parts, BLACK);
    default:
      return assertNever(passing);
  }
}
