/** The tunic and the greatcoat: what is worn in office and in the ranks. Drawn over the coat. */
import type { Person } from '../../../core/stage/catalog.ts';
import { belt } from './belt.ts';
import type { Frame } from './frame.ts';
import { corners, ellipse, polygon } from './shapes.ts';

export function tunic({ tones: [light, shadow] }: Person, frame: Frame): string {
  const { neckY, waist } = frame;
  const pocket = (x: number, tone: string) =>
    polygon(
      corners`${x - 12},${neckY + 46} ${x + 12},${neckY + 46} ${x + 12},${neckY + 53} ${x},${neckY + 60} ${x - 12},${neckY + 53}`,
      tone,
    );
  return (
    polygon(
      corners`-16,${neckY - 5} 16,${neckY - 5} 18,${neckY + 10} -18,${neckY + 10}`,
      `${light}+8`,
    ) +
    polygon(
      corners`1,${neckY - 5} 16,${neckY - 5} 18,${neckY + 10} 1,${neckY + 10}`,
      `${shadow}+6`,
    ) +
    polygon(
      corners`-3,${neckY + 10} 4,${neckY + 10} 5,${frame.waistY} -2,${frame.waistY}`,
      `${shadow}-10`,
    ) +
    pocket(-waist * 0.55, `${light}-10`) +
    pocket(waist * 0.6, `${shadow}+8`) +
    belt(frame, 'black', 15) +
    polygon(
      corners`-7,${frame.waistY - 8} 8,${frame.waistY - 8} 8,${frame.waistY + 8} -7,${frame.waistY + 8}`,
      'bone-10',
    )
  );
}

export function greatcoat({ tones: [light, shadow] }: Person, frame: Frame, foot: number): string {
  const { neckY, waistY } = frame;
  const buttons = [0, 1, 2].flatMap((row) =>
    [-17, 19].map((x) => ellipse([x, neckY + 62 + row * 26], [3.2, 3.2], 'bone-8')),
  );
  return (
    polygon(
      corners`-13,${neckY - 8} -34,${neckY + 20} -12,${neckY + 46} 0,${neckY + 22}`,
      `${light}+8`,
    ) +
    polygon(
      corners`13,${neckY - 8} 34,${neckY + 20} 14,${neckY + 46} 0,${neckY + 22}`,
      `${shadow}+7`,
    ) +
    polygon(corners`2,${neckY + 26} 6,${neckY + 26} 13,${foot} 7,${foot}`, `${shadow}-12`) +
    buttons.join('') +
    belt({ ...frame, waistY: waistY + 4 }, `${shadow}-6`, 13)
  );
}
