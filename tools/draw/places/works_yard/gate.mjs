/** The ground of the yard, the light that lies on it, and the gate on the right. */
import { facing, lying } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { cam, GATE, SHOP } from './set.mjs';

export function ground(day) {
  const floor = lying(cam, 0);
  return [
    floor(-40, 40, 0.5, SHOP.z, day ? 'khaki-8' : 'ink+6'),
    floor(-40, 40, 0.5, 9, day ? 'khaki-14' : 'ink+2'),
    [-4.2, -2.7].map((x) =>
      solid(cam, `${x},0,24 ${x + 0.16},0,24 ${x + 0.16},0,0.6 ${x},0,0.6`, day ? 'soot' : 'black'),
    ),
  ];
}

/** Long flat light from the windows over the yard. */
export const windowLight = () =>
  [-13, -8.2, -3.4, 1.4].map((x) =>
    solid(
      cam,
      `${x},0,24 ${x + 1.7},0,24 ${x * 0.55 + 2},0,3 ${x * 0.55 - 0.4},0,3`,
      'ochre',
      asLight(0.2),
    ),
  );

export function gate() {
  const face = facing(cam, GATE.z);
  const [x1, x2] = GATE.x;
  const pier = (x) => [
    face(x - 0.7, x, 0, GATE.high, 'bone-12'),
    face(x - 0.3, x, 0, GATE.high, 'soot+6'),
    face(x - 0.82, x + 0.12, GATE.high, GATE.high + 0.3, 'bone-6'),
  ];
  const bars = (a, b, n) =>
    Array.from({ length: n }, (_, i) => {
      const u = a + ((b - a) * i) / (n - 1);
      return face(u - 0.035, u + 0.035, 0.15, 3.2 + (i % 2) * 0.22, 'black');
    });
  return [
    face(x2, 16, 0, 2.9, 'wood-14'),
    face(x2, 16, 2.9, 3.1, 'wood+4'),
    face(-0.4 - 9, x1 - 0.7, 0, 0.02, 'black'),
    pier(x1),
    pier(x2 + 0.7),
    face(x1 - 0.7, x2 + 0.7, GATE.high + 0.3, GATE.high + 1.05, 'red-4'),
    face((x1 + x2) / 2, x2 + 0.7, GATE.high + 0.3, GATE.high + 1.05, 'deep-red'),
    [0.5, 1.2, 1.7, 2.5].map((u, i) =>
      face(
        x1 + u,
        x1 + u + [0.6, 0.36, 0.68, 0.5][i],
        GATE.high + 0.5,
        GATE.high + 0.84,
        i < 2 ? 'paper-4' : 'bone-12',
      ),
    ),
    bars(x1 + 0.05, x1 + 1.05, 6),
    bars(x2 - 1.05, x2 - 0.05, 6),
    [0.7, 2.7].map((y) => [
      face(x1, x1 + 1.1, y, y + 0.1, 'black'),
      face(x2 - 1.1, x2, y, y + 0.1, 'black'),
    ]),
  ];
}
