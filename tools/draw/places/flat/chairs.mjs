/** The ring of chair backs in front of the table. */
import { lampOnFloor } from '../../camera.mjs';
import { asLight, stamp } from '../../svg.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

const [tx, , tz] = TABLE.at;

/** Chair backs, black, between the eye and the light; their shadows run out from under the lamp. */
export function chairs() {
  const throwDown = lampOnFloor(LAMP);
  return [
    [3.62, 1.02],
    [5.78, 1.02],
    [4.32, 1.06],
    [5.18, 1.1],
  ].map(([a, k]) => {
    const [x, z] = [tx + 1.78 * k * Math.cos(a), tz + 1.62 * k * Math.sin(a)];
    const [px, py] = cam.at([x, 0, z]);
    const u = cam.perMetre(z) / 240;
    const at = { x: px, y: py, scale: u * 1.08 };
    const [s1, s2] = [throwDown([x - 0.24, 0.95, z]), throwDown([x + 0.24, 0.95, z])];
    return [
      cam.face(
        [
          [x - 0.24, 0, z],
          [x + 0.24, 0, z],
          [s2[0], 0, Math.max(s2[2], 0.9)],
          [s1[0], 0, Math.max(s1[2], 0.9)],
        ],
        'black',
        asLight(0.5),
      ),
      stamp('M-56 0 L-56 -232 L-44 -232 L-44 0 Z M44 0 L44 -232 L56 -232 L56 0 Z', at, 'black'),
      stamp('M-56 -100 L56 -100 L50 -120 L-50 -120 Z', at, 'ink'),
      stamp('M-60 -206 Q0 -270 60 -206 L60 -186 Q0 -244 -60 -186 Z', at, 'black'),
      stamp('M-60 -206 Q0 -270 60 -206 L60 -200 Q0 -262 -60 -200 Z', at, 'bone-12'),
      ...[-22, -3, 16].map((dx) =>
        stamp(`M${dx} -224 L${dx + 8} -224 L${dx + 8} -110 L${dx} -110 Z`, at, 'black'),
      ),
    ];
  });
}
