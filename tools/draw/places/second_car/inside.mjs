/** The inside of the car, seen from the back seat: glass, pillars, dash, wheel, mirror, two seat backs. */
import { pts, shape } from '../../points.mjs';
import { asLight, band, ellipse, path, polygon } from '../../svg.mjs';
import { PANES } from './set.mjs';

/** A slant of reflected light on each pane. */
export const glass = () => [
  shape('420,148 520,146 400,524 286,524', 'snow', asLight(0.07)),
  shape('1010,144 1060,145 960,524 900,524', 'snow', asLight(0.06)),
];

/** One black sheet with four holes: the panes and the side windows. */
export function frame() {
  const hole = (text) =>
    `M${pts(text)
      .toReversed()
      .map((p) => p.join(' '))
      .join(' L')} Z`;
  const sides = ['-60,150 208,160 130,500 -60,520', '1392,160 1660,150 1660,520 1470,500'];
  return [
    path(
      `M-60 -60 L1660 -60 L1660 960 L-60 960 Z ${[...PANES, ...sides].map(hole).join(' ')}`,
      'black',
      {
        'fill-rule': 'evenodd',
      },
    ),
    polygon(pts('250,130 338,150 268,524 214,540'), 'ink'),
    polygon(pts('300,142 338,150 268,524 244,532'), 'wood-8'),
    polygon(pts('1262,150 1350,130 1390,540 1332,524'), 'ink'),
    polygon(pts('788,140 796,140 796,524 788,524'), 'steel-8'),
    polygon(pts('338,150 788,140 788,146 338,157'), 'steel-6'),
    polygon(pts('812,140 1262,150 1262,156 812,146'), 'steel-12'),
    shape('-60,-60 1660,-60 1660,60 1080,96 520,96 -60,60', 'soot-8'),
  ];
}

export function dash() {
  return [
    path('M160 560 Q240 512 800 508 Q1360 512 1440 560 L1440 760 L160 760 Z', 'ink'),
    path('M160 560 Q240 512 800 508 L800 522 Q300 526 176 574 Z', 'steel-4'),
    path('M800 508 Q1360 512 1440 560 L1424 574 Q1300 526 800 522 Z', 'night'),
    ellipse(800, 574, 30, 30, 'black'),
    ellipse(800, 574, 24, 24, 'bone-12'),
    path('M800 550 A24 24 0 0 1 800 598 Z', 'wood'),
    band(pts('800,574 812,558'), 4, 'black'),
    [736, 864].map((x) => [ellipse(x, 580, 17, 17, 'black'), ellipse(x, 580, 12, 12, 'wood+4')]),
    wheel(),
  ];
}

/** Beside the driver's seat a part of the wheel shows. */
function wheel() {
  const at = (turn, rx, ry) => [520 + rx * Math.cos(turn), 640 + ry * Math.sin(turn)];
  const arc = Array.from({ length: 12 }, (_, i) => -0.9 + i * 0.16);
  return [
    band(
      arc.map((turn) => at(turn, 240, 172)),
      20,
      'black',
    ),
    band(
      arc.slice(0, 6).map((turn) => at(turn, 246, 177)),
      6,
      'bone-15',
    ),
  ];
}

export const mirror = () => [
  band(pts('800,96 800,176'), 8, 'black'),
  path(
    'M700 168 Q700 158 712 158 L888 158 Q900 158 900 168 L896 206 Q894 216 882 216 L718 216 Q706 216 704 206 Z',
    'black',
  ),
  path(
    'M708 170 Q708 165 714 165 L886 165 Q892 165 892 170 L888 203 Q887 209 880 209 L720 209 Q713 209 712 203 Z',
    'steel+8',
  ),
  shape('708,192 760,188 890,192 887,207 714,207', 'night'),
  shape('800,165 886,165 892,170 888,203 800,190', 'steel-2'),
  ellipse(748, 180, 5, 5, 'paper'),
];

function seat(x, light, dark) {
  const d = (half, top) =>
    `M${x - half} 960 L${x - half - 6} ${top + 70} Q${x - half} ${top} ${x - half + 70} ${top - 6} L${x + half - 70} ${top - 6} Q${x + half} ${top} ${x + half + 6} ${top + 70} L${x + half} 960 Z`;
  return [
    path(d(196, 516), 'black'),
    path(d(186, 528), dark),
    path(
      `M${x - 186} 960 L${x - 192} 598 Q${x - 186} 528 ${x - 116} 522 L${x - 20} 522 L${x - 60} 960 Z`,
      light,
    ),
    [-90, 0, 90].map((at) =>
      polygon(
        [
          [x + at - 3, 566],
          [x + at + 3, 566],
          [x + at + 4, 960],
          [x + at - 4, 960],
        ],
        'black',
        asLight(0.5),
      ),
    ),
    path(
      `M${x - 186} 640 Q${x} 626 ${x + 186} 640 L${x + 186} 648 Q${x} 634 ${x - 186} 648 Z`,
      'black',
      asLight(0.5),
    ),
  ];
}

export const seats = () => [seat(520, 'wood-4', 'soot-6'), seat(1080, 'wood-6', 'soot-8')];
