/** The knife of light: the line under the doors and the wedge that it throws. */
import { frontal, level } from '../../camera.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { cam, DOORS, END } from './set.mjs';

export function knife(gap) {
  const {
    x: [x1, x2],
    high,
  } = DOORS;
  const [a, b] = [-0.03 - gap * 0.2, 0.03 + gap * 1.1];
  const spread = 0.1 + gap * 2.4;
  return [
    cam.face(frontal(x1, x2, 0, 0.035, END), 'paper'),
    solid(cam, `${x1},0,8 ${x2},0,8 1.5,0,6.9 -1.5,0,6.9`, 'ochre', asLight(0.5)),
    solid(cam, `${x1},0,8 ${x2},0,8 1.38,0,7.5 -1.38,0,7.5`, 'paper', asLight(0.6)),
    solid(cam, `${a},0,8 ${b},0,8 ${b + spread},0,1 ${a - spread},0,1`, 'paper', asLight(0.82)),
    solid(
      cam,
      `${a},0,8 ${b},0,8 ${b + spread * 2},0,1 ${a - spread * 1.4},0,1`,
      'ochre',
      asLight(0.3),
    ),
    gap > 0 ? solid(cam, `0,3.5,8 ${gap},3.5,8 1.4,6,8 0.5,6,8`, 'ochre', asLight(0.24)) : [],
    gap > 0 ? cam.face(level(-0.4, 0.9, 0, 6.6, END), 'ochre', asLight(0.2)) : [],
    glow('knife', cam.at([gap / 2, gap > 0 ? high / 2 : 0.1, END]), gap > 0 ? 420 : 300),
  ];
}

export const knifeTone = (gap) =>
  glowTone(
    'knife',
    cam.at([gap / 2, gap > 0 ? DOORS.high / 2 : 0.1, END]),
    gap > 0 ? 420 : 300,
    0.5,
  );
