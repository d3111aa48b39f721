/** What a pose itself brings into the hands, when the person has nothing of their own there. */
import type { Hands } from './arms.ts';
import { limb } from '../../../core/stage/limb.ts';
import { corners, polygon } from './shapes.ts';
import type { Stance } from './stance.ts';
import type { Wearer } from './wearer.ts';

export function broughtBy({ pose }: Stance, { attribute }: Wearer, { left, right }: Hands): string {
  if (pose === 'write') {
    const [x, y] = left;
    const pad = attribute?.held === 'left' ? '' : sheetAt(x + 20, y - 2);
    return pad + (attribute?.held === 'right' ? '' : pencilAt(right));
  }
  if (pose === 'carry' && attribute?.held !== 'left')
    return bundleAt((left[0] + right[0]) / 2, right[1]);
  return '';
}

function sheetAt(x: number, y: number): string {
  return (
    polygon(
      corners`${x - 30},${y - 14} ${x + 14},${y - 26} ${x + 24},${y + 14} ${x - 20},${y + 22}`,
      'paper',
    ) +
    polygon(
      corners`${x - 22},${y - 6} ${x + 2},${y - 12} ${x + 3},${y - 9} ${x - 21},${y - 3}`,
      'ink+15',
    ) +
    polygon(
      corners`${x - 20},${y + 3} ${x + 2},${y - 3} ${x + 3},${y} ${x - 19},${y + 6}`,
      'ink+15',
    )
  );
}

function pencilAt([x, y]: readonly [number, number]): string {
  return limb([x + 10, y - 26], [x - 8, y + 12], [6, 2], 'ochre-10');
}

/** Cloth over both arms. */
function bundleAt(x: number, y: number): string {
  return (
    polygon(
      corners`${x - 52},${y - 20} ${x + 44},${y - 30} ${x + 60},${y + 10} ${x + 30},${y + 62} ${x - 46},${y + 54} ${x - 62},${y + 8}`,
      'wood+8',
    ) +
    polygon(
      corners`${x + 6},${y - 26} ${x + 44},${y - 30} ${x + 60},${y + 10} ${x + 30},${y + 62} ${x + 2},${y + 58}`,
      'wood-8',
    )
  );
}
