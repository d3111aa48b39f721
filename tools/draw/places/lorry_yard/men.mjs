/** Who is in the lorry: the driver and one beside him behind the glass, two over the cab. */
import { facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, stamp } from '../../svg.mjs';
import { cam } from './set.mjs';

const CAB = { x: -1.26, z: 11.7 };
const HEAD = 'M-26 -40 A26 36 0 0 1 26 -40 A26 36 0 0 1 -26 -40 Z';
const SHADE = 'M2 -76 A26 36 0 0 1 2 -4 Z';
const PEAK = 'M-31 -46 Q-34 -78 0 -84 Q34 -78 31 -46 L36 -40 L-30 -40 Z';
const SHOULDERS = 'M-70 60 L-62 24 Q-54 -2 -20 -6 L20 -6 Q54 -2 62 24 L70 60 Z';
const SHOULDERS_SHADE = 'M3 60 L3 -6 L20 -6 Q54 -2 62 24 L70 60 Z';

function man(dx, chin, { coat, head, cap = 'black' }) {
  const [x, y] = cam.at([CAB.x + dx, chin, CAB.z]);
  const at = { x, y, scale: 0.5 };
  return [
    stamp(SHOULDERS, at, coat[0]),
    stamp(SHOULDERS_SHADE, at, coat[1]),
    stamp(HEAD, at, head[0]),
    stamp(SHADE, at, head[1]),
    stamp(PEAK, at, cap),
  ];
}

/** On the bed, behind the cab: drawn under it. */
export const riders = () => [
  man(-0.44, 2.74, { coat: ['soot+14', 'ink'], head: ['bone', 'steel'], cap: 'steel-4' }),
  man(0.38, 2.78, { coat: ['khaki', 'soot'], head: ['bone-4', 'wood'], cap: 'khaki-4' }),
];

/** Behind the glass, cut off where it ends. */
export function front() {
  const body = facing(cam, CAB.z);
  const { x } = CAB;
  return [
    man(-0.36, 1.84, { coat: ['khaki', 'soot'], head: ['bone', 'wood'] }),
    man(0.38, 1.82, { coat: ['soot+12', 'ink'], head: ['bone-6', 'wood'] }),
    body(x - 0.84, x + 0.84, 1.5, 1.72, 'ink+5'),
    body(x - 0.79, x + 0.79, 1.7, 1.73, 'bone-12'),
    solid(
      cam,
      `${x - 0.7},1.72,${CAB.z} ${x - 0.5},1.72,${CAB.z} ${x - 0.34},2.34,${CAB.z} ${x - 0.56},2.34,${CAB.z}`,
      'bone-6',
      asLight(0.5),
    ),
  ];
}
