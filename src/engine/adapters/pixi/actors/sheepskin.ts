/** The sheepskin: its fur at collar, edge and hem. Drawn over the coat. */
import type { Person } from '../../../core/stage/catalog.ts';
import { belt } from './belt.ts';
import type { Frame } from './frame.ts';
import { corners, path, polygon, round as r } from './shapes.ts';

export function sheepskin({ tones: [, shadow] }: Person, frame: Frame, foot: number): string {
  const { neckY, hem } = frame;
  const band = foot === frame.hemY ? hem : frame.waist + 5;
  return (
    path(
      `M-15 ${r(neckY - 12)} Q-40 ${r(neckY + 4)} -33 ${r(neckY + 34)} L1 ${r(neckY + 54)} L1 ${r(neckY + 18)}Z`,
      'bone',
    ) +
    path(
      `M15 ${r(neckY - 12)} Q40 ${r(neckY + 4)} 33 ${r(neckY + 34)} L1 ${r(neckY + 54)} L1 ${r(neckY + 18)}Z`,
      'bone-15',
    ) +
    polygon(corners`-2,${neckY + 50} 6,${neckY + 50} 13,${foot} 2,${foot}`, 'bone-6') +
    polygon(
      corners`${-band},${foot - 15} ${band * 0.1},${foot - 15} ${band * 0.12},${foot} ${-band},${foot}`,
      'bone',
    ) +
    polygon(
      corners`${band * 0.1},${foot - 15} ${band},${foot - 15} ${band},${foot} ${band * 0.12},${foot}`,
      'bone-15',
    ) +
    belt(frame, `${shadow}-10`, 13)
  );
}
