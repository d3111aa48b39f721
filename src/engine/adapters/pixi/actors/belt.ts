/** A belt round the waist. */
import type { Frame } from './frame.ts';
import { corners, polygon } from './shapes.ts';

export function belt({ waist, waistY }: Frame, tone: string, high: number): string {
  const half = waist + 1.5;
  return polygon(
    corners`${-half},${waistY - high / 2} ${half},${waistY - high / 2} ${half},${waistY + high / 2} ${-half},${waistY + high / 2}`,
    tone,
  );
}
