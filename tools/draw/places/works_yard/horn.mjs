/** The loudspeaker: a black flower of eight petals on a pole. */
import { shape } from '../../points.mjs';
import { asLight, ellipse, path, polygon, rect, round } from '../../svg.mjs';
import { HORN } from './set.mjs';

const at = (turn, far) => [HORN.x + Math.sin(turn) * far, HORN.y - Math.cos(turn) * far];

function petal(i, [light, dark]) {
  const turn = (i * Math.PI) / 4;
  const p = (angle, far) =>
    at(turn + angle, HORN.r * far)
      .map(round)
      .join(' ');
  const whole = `M${p(-0.36, 0.3)} L${p(-0.39, 0.86)} Q${p(-0.3, 1.16)} ${p(0, 1.12)} Q${p(0.3, 1.16)} ${p(0.39, 0.86)} L${p(0.36, 0.3)} Z`;
  const shade = `M${p(0, 0.3)} L${p(0, 1.12)} Q${p(0.3, 1.16)} ${p(0.39, 0.86)} L${p(0.36, 0.3)} Z`;
  return [path(whole, light), path(shade, dark)];
}

export function horn(edge) {
  const { x, y, r, foot } = HORN;
  const seen = (i) => (i === 7 || i === 0 || i === 6 ? ['soot+4', 'black'] : ['ink', 'black']);
  return [
    rect(x - 13, y, 26, foot - y + 80, 'black'),
    rect(x - 13, y, 7, foot - y + 80, edge),
    polygon(
      [
        [x - 13, y + 250],
        [x - 13, y + 232],
        [x - 70, y + 196],
        [x - 70, y + 210],
      ],
      'black',
    ),
    polygon(
      [
        [x + 13, y + 250],
        [x + 13, y + 232],
        [x + 70, y + 196],
        [x + 70, y + 210],
      ],
      'black',
    ),
    [-70, 70].map((dx) => ellipse(x + dx, y + 192, 9, 12, edge)),
    // wires that run off to the next pole
    polygon(
      [
        [x + 70, y + 190],
        [1660, 150],
        [1660, 154],
        [x + 70, y + 194],
      ],
      'black',
    ),
    polygon(
      [
        [x - 70, y + 190],
        [-60, 250],
        [-60, 254],
        [x - 70, y + 194],
      ],
      'black',
    ),
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => petal(i, seen(i))),
    ellipse(x, y, r * 0.5, r * 0.5, 'black'),
    path(
      `M${x} ${y - r * 0.5}A${r * 0.5} ${r * 0.5} 0 0 0 ${x} ${y + r * 0.5}A${r * 0.545} ${r * 0.545} 0 0 1 ${x} ${y - r * 0.5}Z`,
      edge,
    ),
    ellipse(x, y, r * 0.24, r * 0.24, 'red-4'),
    path(`M${x} ${y - r * 0.24}A${r * 0.24} ${r * 0.24} 0 0 1 ${x} ${y + r * 0.24}Z`, 'deep-red-8'),
  ];
}

/** The pole's shadow on the ground. */
export const poleShade = () =>
  shape(`${HORN.x - 13},872 ${HORN.x + 13},872 1180,960 1110,960`, 'black', asLight(0.4));
