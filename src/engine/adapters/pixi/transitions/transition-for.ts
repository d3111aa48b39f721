/** Transitions: the old picture, as it was, leaves the stage over the new one. Nothing flashes. */
import type { Cut } from '../../../core/story/cue.ts';
import { assertNever } from '../../../core/result.ts';
import { blackCut } from './black.ts';
import { dissolve } from './dissolve.ts';
import { iris } from './iris.ts';
import { tear } from './tear.ts';
import type { Transition, TransitionParts } from './transition.ts';
import { wedge } from './wedge.ts';

export function transitionFor(cut: Cut, parts: TransitionParts): Transition {
  switch (cut) {
    case 'dissolve':
      return dissolve(parts);
    case 'wedge':
      return wedge(parts);
    case 'iris':
      return iris(parts);
    case 'tear':
      return tear(parts);
    case 'black':
      return blackCut(parts);
    default:
      return assertNever(cut);
  }
}
