/** Larger things that a person holds, drawn where the hands are. */
import type { Person } from '../../../core/stage/catalog.ts';
import type { Hands } from './arms.ts';
import type { Frame } from './frame.ts';
import { corners, ellipse, group, limb, path, polygon, type Spot2 } from './shapes.ts';

/** Hangs from the hand by its handle, shut, with a strap. */
export function briefcase([x, y]: Spot2): string {
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

/** At the shoulder, its long barrel past us; the telescope is a tube of its own over the stock, under the eye. */
export function rifle({ shoulder, shoulderY: y }: Frame): string {
  const butt = shoulder + 16;
  return group(
    `rotate(${LOWERED} 0 ${y + 26})`,
    limb([-70, y + 22], [MUZZLE, y + 20], [10, 7], 'bone-4') +
      polygon(
        corners`${MUZZLE + 4},${y + 8} ${MUZZLE + 10},${y + 8} ${MUZZLE + 10},${y + 18} ${MUZZLE + 4},${y + 18}`,
        'bone-4',
      ) +
      polygon(
        corners`${butt},${y + 8} ${butt},${y + 48} 24,${y + 38} -132,${y + 33} -132,${y + 24} 22,${y + 20}`,
        'wood+15',
      ) +
      polygon(corners`-58,${y} -52,${y} -52,${y + 26} -58,${y + 26}`, 'bone-15') +
      polygon(corners`-12,${y} -6,${y} -6,${y + 26} -12,${y + 26}`, 'bone-15') +
      polygon(
        corners`-108,${y - 13} -82,${y - 8} 10,${y - 8} 10,${y + 7} -82,${y + 7} -108,${y + 12}`,
        'black',
      ) +
      polygon(corners`-114,${y - 13} -106,${y - 13} -106,${y + 12} -114,${y + 12}`, 'bone') +
      polygon(corners`-80,${y - 5} 10,${y - 5} 10,${y - 1} -80,${y - 1}`, 'steel+14'),
  );
}

const MUZZLE = -238;
/** Degrees: along the rows below, and over nobody beside him. */
const LOWERED = -13;

const STICK = 215;

export function stick([x, y]: Spot2, floor: number): string {
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

export function lamp(x: number, y: number): string {
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
