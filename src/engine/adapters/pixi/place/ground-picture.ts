/** The composed ground as an address for an image, for a page without any canvas. */
import { drawnAs } from '../drawing/recolour.ts';
import { GROUND } from './placeholder.ts';

export function recolouredGround(): string {
  return `data:image/svg+xml,${encodeURIComponent(drawnAs(GROUND, 'lived', 1))}`;
}
