/** An oil drum by the wall, low enough to sit on. */
import { halfRing, ring, solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { cam } from './set.mjs';

const AT = { x: -0.62, z: 5.2, r: 0.34, high: 0.56 };

export function drum() {
  const { x, z, r, high } = AT;
  const side = (from, to, tone, [u, v] = [0, 3.15]) =>
    cam.face(
      [
        ...halfRing([x, from, z], r, r, -1).slice(at(u), at(v) + 1),
        ...halfRing([x, to, z], r, r, -1)
          .slice(at(u), at(v) + 1)
          .toReversed(),
      ],
      tone,
    );
  return [
    solid(
      cam,
      `${x - r},0,${z} ${x},0,${z - r} ${x + 1.5},0,${z - 0.9} ${x + 1.6},0,${z - 0.4}`,
      'black',
      asLight(0.5),
    ),
    side(0, high, 'night-6'),
    side(0, high, 'steel+2', [1.4, 3.15]),
    [0.17, 0.36].map((y) => [
      side(y, y + 0.035, 'black'),
      side(y, y + 0.035, 'steel+15', [1.4, 3.15]),
    ]),
    cam.face(ring([x, high, z], r), 'bone-12'),
    cam.face(ring([x, high, z], r * 0.88), 'soot+8'),
  ];
}

/** Which point of a half ring stands at this angle. */
const at = (angle) => Math.round(angle / 0.15);
