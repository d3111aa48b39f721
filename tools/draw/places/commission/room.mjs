/** The wall of file drawers, the floor, the window with a lit street. */
import { frontal, level, upright } from '../../camera.mjs';
import { glow, glowTone, pts } from '../../points.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { BACK, cam, WINDOW } from './set.mjs';

export function walls() {
  const tiles = [];
  for (let z = 1.6; z < BACK; z *= 1.3)
    for (let x = -5; x < 5; x += 1)
      if (Math.round(x + Math.log(z) / Math.log(1.3)) % 2 === 0)
        tiles.push(cam.face(level(x, x + 1, 0, z, Math.min(z * 1.3, BACK)), 'night-10'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'black'),
    tiles,
    cam.face(frontal(-6, 6, 0, 5, BACK), 'steel-10'),
    cam.face(upright(3.9, 0, 5, 0.8, BACK), 'night-6'),
    cam.face(frontal(-6, 6, 0, 0.14, BACK), 'black'),
  ];
}

/** Drawers from wall to ceiling; one stands open. */
export function drawers() {
  const shapes = [cam.face(frontal(-5, 1.15, 0.1, 3.75, BACK - 0.3), 'ink')];
  for (let row = 0; row < 8; row++)
    for (let i = 0; i < 12; i++) {
      const x = -4.9 + i * 0.5;
      const y = 0.16 + row * 0.45;
      const isOpen = row === 4 && i === 8;
      const tone = (i * 5 + row * 3) % 7 === 0 ? 'steel-12' : 'steel-4';
      shapes.push(
        cam.face(frontal(x, x + 0.46, y, y + 0.41, BACK - 0.3), isOpen ? 'black' : tone),
        isOpen ? [] : cam.face(frontal(x, x + 0.46, y + 0.37, y + 0.41, BACK - 0.3), 'steel+8'),
        isOpen
          ? []
          : cam.face(
              frontal(x + 0.13, x + 0.33, y + 0.22, y + 0.32, BACK - 0.3),
              (i + row) % 9 === 4 ? 'red-6' : 'bone-6',
            ),
        isOpen
          ? []
          : cam.face(frontal(x + 0.19, x + 0.27, y + 0.09, y + 0.13, BACK - 0.3), 'black'),
      );
    }
  return [shapes, openDrawer()];
}

function openDrawer() {
  const [x, y, z] = [-0.9, 1.96, BACK - 0.95];
  return [
    cam.face(level(x + 0.02, x + 0.44, y + 0.36, z, BACK - 0.3), 'bone-12'),
    ...[0, 1, 2, 3].map((i) =>
      cam.face(
        frontal(x + 0.04, x + 0.42, y + 0.1, y + 0.44 - 0.02 * i, BACK - 0.4 - i * 0.13),
        i % 2 ? 'bone' : 'khaki+10',
      ),
    ),
    cam.face(frontal(x, x + 0.46, y, y + 0.38, z), 'steel+10'),
    cam.face(frontal(x + 0.13, x + 0.33, y + 0.2, y + 0.31, z), 'paper'),
    cam.face(frontal(x + 0.19, x + 0.27, y + 0.08, y + 0.13, z), 'black'),
  ];
}

const pane = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [WINDOW.x[0] + x, WINDOW.y[0] + y, BACK]),
    fill,
    more,
  );
const STREET = [
  [0.62, 0.76],
  [0.9, 0.62],
  [1.04, 0.53],
];
const lampAt = ([x, y]) => cam.at([WINDOW.x[0] + x, WINDOW.y[0] + y, BACK]);

export const streetTones = () =>
  STREET.map((at, i) => glowTone(`street${i}`, lampAt(at), 46 - i * 10, 0.8));

export function window() {
  return [
    pane('-0.16,-0.12 1.71,-0.12 1.71,2.14 -0.16,2.14', 'bone-12'),
    pane('-0.16,-0.12 0,-0.12 0,2.14 -0.16,2.14', 'bone-2'),
    pane('0,0 1.55,0 1.55,2 0,2', 'night+10'),
    pane('0,0.9 1.55,1.1 1.55,1.4 0,1.3', 'steel+12'),
    pane('0,0.9 1.55,0.9 1.55,1.14 0,1.02', 'deep-red+10'),
    pane('0,0 0,1.24 0.2,1.24 0.2,1.0 0.34,1.0 0.34,0.3 0.62,0', 'ink'),
    pane('1.55,0 1.55,1.5 1.3,1.5 1.3,1.2 1.14,1.2 1.14,0.4 0.98,0', 'black'),
    ...['0.06,0.9', '0.06,0.62', '0.08,1.08', '0.2,0.76', '1.36,1.26', '1.22,0.9', '1.4,0.74'].map(
      (at) => {
        const [x, y] = pts(at)[0];
        return pane(`${x},${y} ${x + 0.08},${y} ${x + 0.08},${y + 0.13} ${x},${y + 0.13}`, 'ochre');
      },
    ),
    pane('0.56,0 1.04,0 0.9,0.44 0.82,0.44', 'steel-6'),
    STREET.map((at, i) => [
      pane(
        `${at[0] - 0.012},0 ${at[0] + 0.012},0 ${at[0] + 0.012},${at[1]} ${at[0] - 0.012},${at[1]}`,
        'black',
      ),
      glow(`street${i}`, lampAt(at), 46 - i * 10),
      ellipse(...lampAt(at), 6 - i, 6 - i, 'paper'),
    ]),
    pane('0.74,0 0.8,0 0.8,2 0.74,2', 'bone-15'),
    pane('0,1.36 1.55,1.36 1.55,1.42 0,1.42', 'bone-15'),
    pane('1.2,2.2 1.9,2.2 1.8,-0.3 1.5,-0.3 1.46,1', 'night-8'),
    pane('1.2,2.2 1.42,2.2 1.56,0.4 1.5,-0.3 1.46,1', 'steel-6'),
    pane('0.2,0 0.4,0 0.9,2 0.66,2', 'snow', asLight(0.1)),
  ];
}
