/** People who stand in a ring and talk: backs outward to us, profiles at the sides, faces beyond. */
import { standingBack } from './backs.ts';
import type { camera } from './camera.ts';
import { asLight } from './light.ts';
import { inProfile, standing, type Clothes } from './people.ts';
import type { Shapes, Span } from './svg.ts';

type Ring = {
  /** Its middle on the floor, in metres: x and z. */
  readonly at: Span;
  readonly radius: number;
  readonly people: readonly Clothes[];
  /** Radians; the first stands at the left, the next nearer to us. */
  readonly from?: number;
};

/** Across the line of sight a ring is as wide as it is; along it a little less. */
const DEEP = 0.85;
/** How far to the side one must stand to be seen in profile. */
const ASIDE = 0.6;

export function standingRing(
  cam: ReturnType<typeof camera>,
  { at: [x, z], radius, people, from = 0.3 }: Ring,
): Shapes {
  const stands = people
    .map((clothes, i) => {
      const angle = Math.PI + from + (i * 2 * Math.PI) / people.length;
      return { clothes, i, aside: Math.cos(angle), away: Math.sin(angle) };
    })
    .toSorted((a, b) => b.away - a.away);
  return stands.map(({ clothes, i, aside, away }) => {
    const [mx, mz] = [x + aside * radius, z + away * radius * DEEP];
    const [px, py] = cam.at([mx, 0, mz]);
    const spot = { x: px, y: py, scale: cam.scale(mz) * (0.95 + 0.035 * (i % 3)) };
    return [
      cam.face(
        [
          [mx - 0.2, 0, mz],
          [mx + 0.2, 0, mz],
          [mx + 0.05, 0, mz - 0.9],
          [mx - 0.35, 0, mz - 0.9],
        ],
        'black',
        asLight(0.45),
      ),
      Math.abs(aside) > ASIDE
        ? inProfile(spot, clothes, aside > 0 ? 'left' : 'right')
        : away < 0
          ? standingBack(spot, {
              coat: [clothes.coat[0], clothes.coat[1]],
              hair: 'ink',
              rim: 'bone-8',
            })
          : standing(spot, clothes),
    ];
  });
}
