/** You, on the chair, from behind: a dark back with the lamp's light on one edge. */
import { stamp } from '../../svg.mjs';
import { CHAIR, cam } from './set.mjs';

export function witness() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0] + 0.2]);
  const at = { x, y, scale: 1.1 };
  return [
    stamp('M-40 -10 L-46 -120 L46 -120 L42 -10 L12 -10 L10 -80 L-10 -80 L-14 -10 Z', at, 'black'),
    stamp('M-70 -96 L-66 -214 Q-58 -250 -18 -262 L18 -262 Q58 -250 66 -214 L72 -96 Z', at, 'ink'),
    stamp(
      'M-70 -96 L-66 -214 Q-58 -250 -18 -262 L-8 -262 Q-44 -246 -50 -210 L-54 -96 Z',
      at,
      'bone-8',
    ),
    stamp('M-14 -276 L14 -276 L20 -258 L-20 -258 Z', at, 'soot'),
    stamp('M-28 -304 A28 37 0 0 1 28 -304 A28 37 0 0 1 -28 -304 Z', at, 'soot'),
    stamp(
      'M-28 -304 A28 37 0 0 1 -4 -341 A32 42 0 0 0 -12 -272 A28 37 0 0 1 -28 -304 Z',
      at,
      'snow',
    ),
  ];
}
