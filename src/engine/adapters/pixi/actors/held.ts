/** Larger things that a person holds, drawn where the hands are. */
import type { Person } from '../../../core/catalog.ts';
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

/** At the shoulder, pointed past us; the sight is under the eye. */
export function rifle({ shoulder, shoulderY: y }: Frame): string {
  const [butt, muzzle]: [Spot2, Spot2] = [
    [shoulder + 6, y + 30],
    [-168, y + 74],
  ];
  const sight = y + 6;
  return (
    limb(butt, [-46, y + 54], [26, 13], 'wood+14') +
    limb([-8, y + 40], muzzle, [11, 8], 'bone-8') +
    polygon(corners`-52,${sight + 8} 6,${sight - 5} 8,${sight + 7} -50,${sight + 20}`, 'black') +
    polygon(corners`-56,${sight + 6} -48,${sight + 4} -46,${sight + 22} -54,${sight + 24}`, 'bone')
  );
}

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
