import { holdingHand, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path } from '../kit/svg.ts';
export const commissionSheet: Layers = {
  'desk.svg': () => layer([desk()]),
  'sheet.svg': () => layer([sheet()]),
  'signed.svg': () => layer([signature()]),
  'struck.svg': () =>
    layer([page(0.08, 0.94, lineAt(5) - 0.006, lineAt(5) + 0.03, 'black'), signature()]),
  'hands.svg': () =>
    layer([
      holdingHand({ x: 470, y: 470, scale: 1.15, flip: true }, OLD),
      writingHand({ x: 930, y: 672, scale: 1.2 }, OLD, ['night', 'black']),
    ]),
  'stub.svg': () => layer([stub()]),
  'light.svg': () => layer([shape('-60,-60 420,-60 1240,980 560,980', 'paper', asLight(0.12))]),
};

// The statement, turned round to be signed: typed lines as bars, and a space at the foot.

const OLD: HandTones = {
  skin: ['bone-6', 'wood+8'],
  sleeve: { cloth: ['soot+8', 'ink'], cuff: 'bone-14' },
};

const page = leaf([500, 110], [560, 40], [-40, 720]);

const lineAt = (i: number) => 0.14 + i * 0.062;

function sheet() {
  return [
    leaf([516, 126], [560, 40], [-40, 720])(0, 1, 0, 1, 'black', asLight(0.4)),
    page(0, 1, 0, 1, 'paper'),
    page(0.3, 0.7, 0.06, 0.084, 'ink'),
    [0.9, 0.84, 0.92, 0.62, 0.9, 0.88, 0.91, 0.86, 0.5].map((end, i) =>
      page(0.1, end, lineAt(i), lineAt(i) + 0.024, 'steel-6'),
    ),
    page(0.1, 0.34, 0.9, 0.922, 'ink'),
    page(0.42, 0.9, 0.92, 0.923, 'wood'),
  ];
}

/** A name that nobody can read, with a bar above it. */
const signature = () =>
  path(
    'M780 742 Q800 700 812 742 Q826 690 842 742 Q870 706 884 740 Q910 720 960 728 L958 735 Q912 730 880 750 Q866 726 842 754 Q826 714 810 756 Q800 722 786 748 Z',
    'night',
  );

function desk() {
  return [
    backing('steel-2'),
    shape('-60,-60 760,-60 460,980 -60,980', 'steel+8'),
    shape('1120,-60 1660,-60 1660,980 1330,980', 'night'),
    ellipse(330, 220, 60, 54, 'black'),
    ellipse(330, 214, 52, 46, 'steel-8'),
    ellipse(330, 212, 30, 26, 'black'),
    shape('1150,90 1400,130 1372,330 1122,288', 'bone-12'),
    shape('1150,90 1280,111 1252,310 1122,288', 'bone-8'),
    shape('1120,186 1390,230 1387,244 1118,200', 'red-6'),
  ];
}

/** It has rolled as far as the lamp's foot. */
function stub() {
  return [
    path('M640 520 L800 480 L806 502 L648 544 Z', 'red'),
    path('M644 532 L803 491 L806 502 L648 544 Z', 'deep-red'),
    path('M640 520 L648 544 L604 542 Z', 'bone'),
    path('M616 538 L614 543 L604 542 Z', 'black'),
    path('M660 552 L830 506 L852 520 L672 566 Z', 'black', asLight(0.4)),
    path('M860 330 A160 120 0 0 1 1180 330 L1200 380 A180 130 0 0 1 840 380 Z', 'black'),
    path('M860 330 A160 120 0 0 1 1020 226 Q910 290 900 440 Q850 420 840 380 Z', 'steel-4'),
    path('M990 -60 L1050 -60 L1040 300 L1000 300 Z', 'steel-10'),
  ];
}
