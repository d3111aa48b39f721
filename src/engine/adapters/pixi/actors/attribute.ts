/** The one thing a person is known by, held or worn. */
import type { Person } from '../../../core/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import type { Hands } from './arms.ts';
import type { Frame } from './frame.ts';
import { corners, ellipse, group, limb, path, polygon, type Spot2 } from './shapes.ts';

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
    default:
      return assertNever(person.attribute);
  }
}

/** Hangs from the hand by its handle, shut, with a strap. */
function briefcase([x, y]: Spot2): string {
  return group(
    `translate(${x} ${y + 12}) rotate(-3)`,
    path('M-14 4 Q-14 -10 0 -10 Q14 -10 14 4', 'none', ' stroke="black" stroke-width="5"') +
      polygon(corners`-48,2 46,2 50,66 -50,66`, 'soot+4') +
      polygon(corners`4,2 46,2 50,66 4,66`, 'black') +
      polygon(corners`-48,2 46,2 40,30 -40,30`, 'wood+4') +
      polygon(corners`4,2 46,2 40,30 4,30`, 'wood-10') +
      polygon(corners`-6,22 6,22 6,42 -6,42`, 'bone-8'),
  );
}

const STICK = 215;

function stick([x, y]: Spot2, floor: number): string {
  return limb([x, y - 12], [x + 12, Math.min(floor + 4, y + STICK)], [8, 6], 'wood+10');
}

/** What shines round a lamp. Lies under the figure, so that no shade falls on it. */
export function glow(person: Person, { right: [x, y] }: Hands, drop: number): string {
  if (person.attribute !== 'lamp') return '';
  const at: Spot2 = [x, y + LAMP_DROP + 16 + drop];
  return (
    ellipse(at, [66, 66], 'ochre', ' opacity="0.16"') +
    ellipse(at, [38, 38], 'ochre', ' opacity="0.3"')
  );
}

const LAMP_DROP = 34;

function lamp(x: number, y: number): string {
  const body = y + LAMP_DROP;
  const bar = (from: number, to: number, half: number) =>
    polygon(
      corners`${x - half},${from} ${x + half},${from} ${x + half},${to} ${x - half},${to}`,
      'black',
    );
  return (
    path(
      `M${x - 12} ${body} Q${x} ${body - 36} ${x + 12} ${body}`,
      'none',
      ' stroke="black" stroke-width="3"',
    ) +
    polygon(
      corners`${x - 13},${body} ${x + 13},${body} ${x + 15},${body + 34} ${x - 15},${body + 34}`,
      'ochre',
    ) +
    polygon(
      corners`${x + 1},${body} ${x + 13},${body} ${x + 15},${body + 34} ${x + 1},${body + 34}`,
      'ochre-15',
    ) +
    bar(body - 5, body + 2, 16) +
    bar(body + 33, body + 42, 18)
  );
}
