import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, rect } from '../kit/svg.ts';
export const snowGate: Layers = {
  'yard.svg': () => layer([yard()]),
  'wall.svg': () => layer([wall(), lamp()], [glowTone('lamp', LAMP, 330, 0.6)]),
  'leaf.svg': () => layer([leaf()]),
};

// A gate in a wall at night: snow before it and behind, one lamp on the pier where the soldier stands.

const LAMP = [500, 236] as const;

/** Between the piers. */
const OPEN = { x: [640, 1080], top: 250, foot: 690 } as const;

/** Behind the bars: a path to a lit door. */
const yard = () => [
  backing('night-8'),
  shape('560,300 1160,300 1160,560 560,560', 'night+2'),
  shape('880,380 950,376 950,520 880,520', 'ochre-6'),
  shape('880,380 906,379 906,520 880,520', 'paper-6'),
  shape('560,520 1160,510 1160,720 560,720', 'steel-2'),
  shape('880,520 950,520 1010,720 800,720', 'snow-12'),
  shape('880,520 906,520 880,720 800,720', 'snow-4'),
];

function wall() {
  const [left, right] = OPEN.x;
  return [
    // three pieces round the opening
    shape(`-60,170 ${left},190 ${left},700 -60,720`, 'steel-10'),
    shape(`${right},190 1660,170 1660,720 ${right},700`, 'night-6'),
    [260, 360, 460, 560, 640].map((y) => shape(`-60,${y} 420,${y + 4} 420,${y + 8} -60,${y + 5}`, 'night-2')), // prettier-ignore
    shape('-60,160 560,178 560,200 -60,186', 'snow-6'),
    shape('1160,178 1660,160 1660,186 1160,200', 'snow-14'),
    [left - 110, right].map((x, i) => [
      rect(x, 120, 110, 590, i ? 'ink+6' : 'bone-14'),
      rect(x + 56, 120, 54, 590, i ? 'black' : 'steel-14'),
      shape(`${x - 14},92 ${x + 124},92 ${x + 118},128 ${x - 8},128`, i ? 'snow-14' : 'snow'),
    ]),
    shape(`${left},206 ${right},206 ${right},${OPEN.top} ${left},${OPEN.top}`, 'ink'),
    shape(`${left},196 ${right},196 ${right},214 ${left},214`, 'snow-10'),
    // trodden snow, one track through it
    shape('-60,700 1660,690 1660,980 -60,980', 'steel+6'),
    shape('-60,700 640,696 520,980 -60,980', 'snow-13'),
    shape('640,696 1080,694 1240,980 480,980', 'snow-7'),
    shape('640,696 780,695 700,980 480,980', 'snow'),
    [[720, 740], [800, 776], [716, 818], [820, 868], [700, 926]].map(([x = 0, y = 0]) => ellipse(x, y, 20 + (y - 740) / 16, 7, 'steel+2')), // prettier-ignore
  ];
}

const lamp = () => [
  glow('lamp', LAMP, 330),
  shape('486,252 516,252 760,900 300,900', 'ochre', asLight(0.14)),
  shape('480,196 560,180 560,192 500,204 500,214 480,214', 'black'),
  shape('462,252 474,214 524,214 536,252', 'black'),
  shape('470,252 528,252 516,276 482,276', 'paper'),
];

/** Shut: upright bars and two across, thin enough to see a face between. */
function leaf() {
  const [left, right] = OPEN.x;
  const bars = Array.from({ length: 11 }, (_, i) => left + 16 + i * 40);
  return [
    bars.map((x) => rect(x, OPEN.top, 9, OPEN.foot - OPEN.top + 8, 'black')),
    bars.map((x) => rect(x, OPEN.top, 3, OPEN.foot - OPEN.top + 8, 'steel+2')),
    [300, 600].map((y) => rect(left, y, right - left, 15, 'black')),
    rect((left + right) / 2 - 8, OPEN.top, 18, OPEN.foot - OPEN.top + 12, 'black'),
    shape('840,446 884,446 884,504 840,504', 'ink+4'),
    shape('856,462 868,462 868,484 856,484', 'bone-8'),
  ];
}
