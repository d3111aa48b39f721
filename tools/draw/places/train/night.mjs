/** What the window holds: the night with one light far off, or the lit platform with people. */
import { frontal } from '../../camera.mjs';
import { standing } from '../../people.mjs';
import { glow, glowTone, pts } from '../../points.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { BACK, cam, WINDOW } from './set.mjs';

const pane = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [WINDOW.x[0] + x * 1.225, WINDOW.y[0] + y * 1.11, BACK]),
    fill,
    more,
  );
const FAR_LIGHT = [0.37, 1.45, BACK];

export function fields() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'night'),
    pane('0,1.14 1.44,1.14 1.44,0.62 0.6,0.86 0,0.8', 'steel-6'),
    pane('0,0 0,0.34 0.5,0.4 1.44,0.3 1.44,0', 'steel-4'),
    pane('0,0 0,0.22 0.7,0.3 1.44,0.14 1.44,0', 'snow-15'),
    pane('0,0 0,0.1 0.4,0.16 0.9,0', 'steel+8'),
    pane('1.0,0.33 1.05,0.5 1.1,0.37 1.17,0.58 1.24,0.36 1.3,0.46 1.36,0.3', 'black'),
    pane('0.06,0.35 0.1,0.44 0.14,0.36 0.2,0.5 0.26,0.37', 'black'),
  ];
}

export const farTone = () => glowTone('far', cam.at(FAR_LIGHT), 90, 0.8);

export function farLight() {
  const [x, y] = cam.at(FAR_LIGHT);
  return [
    pane('0.99,0.36 1.05,0.36 1.12,0.06 0.94,0.06', 'ochre', asLight(0.4)),
    glow('far', [x, y], 90),
    ellipse(x, y, 8, 8, 'paper'),
    ellipse(x, y, 5, 5, 'ochre+10'),
  ];
}

export function platform() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const people = [
    [944, 604, 0.64, ['khaki', 'soot'], 'cap'],
    [862, 606, 0.6, ['bone-15', 'wood'], 'shawl'],
  ];
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'snow-15'),
    pane('0,1.14 1.44,1.14 1.44,0.86 0,1.0', 'steel-6'),
    pane('0,1.0 1.44,0.86 1.44,0.79 0,0.92', 'ink'),
    pane('0,0 1.44,0 1.44,0.18 0,0.12', 'snow'),
    pane('0.26,0.1 0.33,0.1 0.33,0.96 0.26,0.96', 'ink'),
    pane('1.16,0.1 1.22,0.1 1.22,0.88 1.16,0.88', 'ink'),
    pane('0.98,0.66 1.16,0.6 1.16,0.74 0.98,0.8', 'red-6'),
    pane('0.62,0.88 0.78,0.87 0.9,0.1 0.5,0.1', 'paper', asLight(0.45)),
    people.map(([x, y, scale, coat, hat]) =>
      standing({ x, y, scale }, { coat, head: ['paper', 'deep-red'], hat }),
    ),
  ];
}
