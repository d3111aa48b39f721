/** Two iron beds: one along the window wall, one that the eye looks over. */
import { asLight, band, rect } from '../../svg.mjs';
import { shape } from '../../points.mjs';

/** A rail of iron: uprights between two posts, with knobs. */
function rail([x1, x2], [top, low], tone, thick) {
  const bars = [];
  const step = (x2 - x1) / 5;
  for (let x = x1 + step; x < x2 - 4; x += step)
    bars.push(rect(x - thick / 4, top + 8, thick / 2, low - top - 10, tone));
  return [
    ...[x1, x2].map((x) => [
      rect(x - thick / 2, top - 10, thick, low - top + 50, tone),
      shape(
        `${x - thick},${top - 10} ${x},${top - 10 - thick * 1.6} ${x + thick},${top - 10} ${x},${top + thick * 0.4}`,
        tone,
      ),
    ]),
    rect(x1, top, x2 - x1, thick * 0.8, tone),
    rect(x1, low - thick, x2 - x1, thick * 0.8, tone),
    bars,
  ];
}

export function headRail() {
  return rail([268, 400], [430, 640], 'black', 11);
}

/** The bed that somebody lies in: its blanket and the dark under it hide all below the chest. */
export function farBed() {
  return [
    shape('262,600 716,600 716,700 262,700', 'black'),
    shape('250,700 720,700 800,742 150,742', 'black', asLight(0.6)),
    shape('262,556 396,544 706,560 716,650 262,654', 'steel-10'),
    shape('262,556 396,544 560,552 590,652 262,654', 'steel+6'),
    shape('388,545 462,548 476,652 396,653', 'snow-12'),
    shape('462,548 494,550 512,651 476,652', 'snow'),
    shape('600,556 706,560 716,650 640,651', 'night-6'),
    shape('262,536 330,516 384,532 396,562 262,572', 'bone'),
    shape('262,556 396,556 396,566 262,574', 'bone-15'),
    rect(262, 650, 456, 11, 'steel-12'),
    rail([640, 718], [516, 664], 'black', 10),
  ];
}

/** The other bed, empty, black against the room. */
export function nearBed() {
  return [
    shape('-60,840 470,800 640,826 660,960 -60,960', 'black'),
    shape('-60,840 470,800 640,826 520,836 -60,880', 'night-6'),
    shape('60,834 190,824 250,850 90,866', 'steel-8'),
    band(
      [
        [640, 960],
        [640, 720],
        [600, 690],
        [470, 676],
      ],
      15,
      'black',
    ),
    rect(548, 690, 8, 130, 'black'),
    rect(592, 696, 8, 130, 'black'),
    shape('628,724 640,700 652,724 640,742', 'steel-6'),
  ];
}
