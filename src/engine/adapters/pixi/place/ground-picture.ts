/** The composed ground as an address for an image, for a page without any canvas. */
import type { Colours } from '../drawing/palette.ts';
import { drawnAs } from '../drawing/recolour.ts';
import { GROUND } from './placeholder.ts';

export function recolouredGround(colours: Colours): string {
  return `data:image/svg+xml,${encodeURIComponent(drawnAs(GROUND, 'lived', 1, colours))}`;
}
