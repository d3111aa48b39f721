/** Her door open: the leaf swung in, a lit room behind it, light across the boards. */
import { facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { BACK, cam, DOOR_HIGH, HER_DOOR } from './set.mjs';

export function open() {
  const [x1, x2] = HER_DOOR;
  const hole = facing(cam, BACK - 0.01);
  const [hinge, end] = [x1 + 0.03, x1 + 0.34];
  const deep = BACK + 0.9;
  const leaf = (u1, u2, y1, y2, tone) => {
    const at = (u, y) => {
      const z = BACK + (deep - BACK) * u;
      return `${hinge + (end - hinge) * u},${y},${z}`;
    };
    return solid(cam, `${at(u1, y1)} ${at(u2, y1)} ${at(u2, y2)} ${at(u1, y2)}`, tone);
  };
  const [fx, mid] = [x1 + 0.56, 1.16];
  return [
    hole(x1, x2, 0.05, DOOR_HIGH, 'wood-10'),
    solid(
      cam,
      `${fx},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${DOOR_HIGH},${BACK} ${fx},${DOOR_HIGH},${BACK}`,
      'bone-10',
    ),
    solid(
      cam,
      `${fx},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${mid},${BACK} ${fx},${mid - 0.1},${BACK}`,
      'wood+12',
    ),
    solid(
      cam,
      `${x2 - 0.14},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${DOOR_HIGH},${BACK} ${x2 - 0.14},${DOOR_HIGH},${BACK}`,
      'bone-4',
    ),
    solid(
      cam,
      `${x1},0.05,${BACK} ${x2},0.05,${BACK} ${x2 - 0.3},0.3,${BACK} ${x1 + 0.3},0.3,${BACK}`,
      'wood+4',
    ),
    leaf(0, 1, 0.06, DOOR_HIGH - 0.02, 'deep-red-12'),
    leaf(0.16, 0.84, 0.3, 0.96, 'deep-red-15'),
    leaf(0.16, 0.84, 1.14, 2.16, 'deep-red-15'),
    leaf(0.94, 1, 0.06, DOOR_HIGH - 0.02, 'red-8'),
    leaf(0.82, 0.92, 1, 1.14, 'bone'),
    solid(
      cam,
      `${x1 + 0.4},0.004,${BACK} ${x2},0.004,${BACK} ${x2 + 0.9},0.004,3.7 ${x1 + 0.5},0.004,3.7`,
      'bone',
      asLight(0.34),
    ),
  ];
}
