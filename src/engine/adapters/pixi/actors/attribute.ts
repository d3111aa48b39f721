/** The one thing a person is known by, held or worn. */
import type { Person } from '../../../core/stage/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import type { Hands } from './arms.ts';
import type { Frame } from './frame.ts';
import { briefcase, lamp, rifle, stick } from './held.ts';
import { corners, group, limb, polygon } from './shapes.ts';

/** `floor`: where the floor is for this pose. */
export function attribute(person: Person, frame: Frame, hands: Hands, floor: number): string {
  const [x, y] = hands.left;
  switch (person.attribute) {
    case 'none':
    case 'glasses':
      return '';
    case 'folder':
      return group(
        `translate(${x} ${y}) rotate(-7)`,
        polygon(corners`-25,-10 29,-10 29,62 -25,62`, 'red') +
          polygon(corners`2,-10 29,-10 29,62 4,62`, 'deep-red') +
          polygon(corners`-19,2 -3,2 -3,12 -19,12`, 'paper'),
      );
    case 'briefcase':
      return briefcase(hands.left);
    case 'paper':
      return group(
        `translate(${x} ${y}) rotate(8)`,
        polygon(corners`-22,-14 18,-14 18,42 -22,42`, 'paper') +
          polygon(corners`4,-14 18,-14 18,42 8,42`, 'bone-10') +
          [0, 10, 20]
            .map((at) => polygon(corners`-16,${at} 0,${at} 0,${at + 3} -16,${at + 3}`, 'ink+15'))
            .join(''),
      );
    case 'pencil':
      return (
        limb(
          [hands.right[0] - 5, hands.right[1] + 9],
          [hands.right[0] + 16, hands.right[1] - 46],
          [7, 7],
          'red',
        ) +
        limb(
          [hands.right[0] - 5, hands.right[1] + 9],
          [hands.right[0] - 10, hands.right[1] + 21],
          [7, 1],
          'paper',
        )
      );
    case 'sash':
      return (
        polygon(
          corners`${-frame.shoulder + 12},${frame.shoulderY + 10} ${-frame.shoulder + 38},${frame.shoulderY - 1} ${frame.waist},${frame.waistY - 4} ${frame.waist - 10},${frame.waistY + 20}`,
          'red',
        ) +
        polygon(
          corners`6,${frame.shoulderY + 42} 14,${frame.shoulderY + 38} ${frame.waist},${frame.waistY - 4} ${frame.waist - 10},${frame.waistY + 20}`,
          'deep-red',
        )
      );
    case 'lamp':
      return lamp(hands.right[0], hands.right[1]);
    case 'stick':
      return stick(hands.right, floor);
    case 'rifle':
      return rifle(frame);
    default:
      return assertNever(person.attribute);
  }
}
