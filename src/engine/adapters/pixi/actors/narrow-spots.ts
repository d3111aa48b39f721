/** A place's spots in a narrow window: those at the sides come inwards, so that nobody is cut in half at its edge. Pure. */
import type { Place } from '../../../core/stage/place.ts';
import type { Spot } from '../../../core/story/cue.ts';

/** A window that shows less of the composition than this, in units, is narrow. */
const NARROW = 960;
/** How near the camera comes at rest, and how far an arm reaches. */
const [NEAREST, ARM] = [1.03, 78];
/** Who must give way stays so far from the next. */
const APART = 120;
const ASIDE: readonly Spot[] = ['left', 'centre', 'right'];

export function isNarrow(seen: number): boolean {
  return seen < NARROW;
}

type Marked = Pick<Place, 'spots' | 'size' | 'seats'>;

/** @param seen Units of the composition that the window is wide. Who sits on what is drawn stays there. */
export function spotsIn({ spots, size, seats = [] }: Marked, seen: number): Place['spots'] {
  if (!isNarrow(seen)) return spots;
  const middle = size[0] / 2;
  const moved: Record<Spot, Place['spots'][Spot]> = { ...spots };
  for (const side of [-1, 1] as const) {
    /** Outermost first, as distances from the middle towards this side. */
    const there = ASIDE.filter(
      (spot) => !seats.includes(spot) && side * (spots[spot][0] - middle) > 0,
    )
      .map((spot) => ({ spot, far: side * (spots[spot][0] - middle) }))
      .toSorted((a, b) => b.far - a.far);
    let outer = { far: Infinity, now: Infinity };
    for (const { spot, far } of there) {
      const [, y, scale] = spots[spot];
      const gap = Math.min(outer.far - far, APART * scale);
      const now = Math.max(0, Math.min(far, seen / NEAREST / 2 - ARM * scale, outer.now - gap));
      moved[spot] = [middle + side * now, y, scale];
      outer = { far, now };
    }
  }
  return moved;
}
