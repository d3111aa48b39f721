/** Two iron beds: one along the window wall, one that the eye looks over. */
import { asLight, band, path, rect, stamp } from '../../svg.mjs';
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

/** Who lies there: an egg on the pillow, a long ridge under the blanket, the boots by his ear. */
export function sleeper() {
  const head = { x: 402, y: 527 };
  const boot = (x, y) => [
    shape(`${x},${y} ${x + 20},${y - 4} ${x + 22},${y - 62} ${x - 2},${y - 58}`, 'black'),
    shape(`${x},${y} ${x + 6},${y - 1} ${x + 5},${y - 59} ${x - 2},${y - 58}`, 'khaki+6'),
    shape(
      `${x + 22},${y - 62} ${x - 2},${y - 58} ${x - 1},${y - 52} ${x + 22},${y - 56}`,
      'bone-15',
    ),
  ];
  return [
    boot(300, 536),
    boot(326, 530),
    shape('262,540 340,522 452,536 462,562 262,574', 'bone'),
    shape('262,560 340,556 462,556 462,566 262,576', 'bone-15'),
    stamp('M-40 4 Q-38 -26 2 -29 Q36 -27 37 0 Q36 24 2 27 Q-36 28 -40 4 Z', head, 'paper'),
    stamp('M-40 4 Q-14 10 12 2 Q28 -4 37 0 Q36 24 2 27 Q-36 28 -40 4 Z', head, 'deep-red'),
    path(
      'M424 572 Q432 528 474 510 Q510 500 556 516 Q604 522 640 534 Q664 508 686 510 Q704 514 712 572 L716 640 L430 640 Z',
      'steel-10',
    ),
    path(
      'M424 572 Q432 528 474 510 Q510 500 556 516 Q604 522 640 534 Q664 508 686 510 Q662 526 646 552 Q600 548 560 540 Q500 530 476 572 Z',
      'steel+10',
    ),
    path('M424 572 Q432 528 474 510 L500 506 Q470 530 470 572 L478 650 L430 651 Z', 'snow-12'),
    path('M424 572 Q432 528 474 510 L484 508 Q450 532 448 572 L456 651 L430 651 Z', 'snow'),
    shape('600,576 706,574 716,650 640,651', 'night-6'),
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
