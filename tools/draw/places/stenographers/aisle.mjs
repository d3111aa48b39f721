/** The floor of the aisle and its columns, lit from the hall and rimmed by the lamp. */
import { column } from '../../architecture.mjs';
import { frontal, lampOnFloor, level } from '../../camera.mjs';
import { asLight, path, polygon } from '../../svg.mjs';
import { cam, COLUMNS, HEIGHT, LAMP } from './set.mjs';

export function floor() {
  const strips = [];
  for (let i = -10; i < 12; i++) {
    if (i % 2 === 0) continue;
    strips.push(
      cam.face(
        [
          [i * 0.7 - 0.3, 0, 1],
          [i * 0.7 + 0.4, 0, 1],
          [i * 0.7 + 0.4, 0, 24],
          [i * 0.7 - 0.3, 0, 24],
        ],
        'wood-12',
      ),
    );
  }
  return [
    cam.face(level(-20, 20, 0, 0.6, 22), 'soot'),
    strips,
    polygon(
      [[-60, 960], cam.at([-4, 0, 4]), cam.at([2.5, 0, 22]), cam.at([-30, 0, 22])],
      'black',
      asLight(0.42),
    ),
  ];
}

export function columnShadows() {
  const throwDown = lampOnFloor(LAMP);
  return COLUMNS.map(([x, z, r]) => {
    const base = [
      [x - r * 0.6, 0, z + r],
      [x + r * 0.6, 0, z - r * 0.8],
    ];
    const far = base.map(([px, , pz]) => [
      LAMP[0] + (px - LAMP[0]) * 3,
      0,
      LAMP[2] + (pz - LAMP[2]) * 3,
    ]);
    return cam.face(
      [base[0], base[1], far[1], far[0]].map((p) => (p[1] > 0 ? throwDown(p) : p)),
      'black',
      asLight(0.55),
    );
  });
}

export function columns() {
  const tones = [
    { light: 'bone-12', shade: 'steel-15', foot: 'bone-15', footShade: 'night' },
    { light: 'bone-10', shade: 'night+5', foot: 'bone-15', footShade: 'night-10' },
    { light: 'bone-6', shade: 'steel-12', foot: 'bone-15', footShade: 'night' },
    { light: 'bone', shade: 'steel-4', foot: 'bone-12', footShade: 'night' },
  ];
  return COLUMNS.map(([x, z, radius], i) =>
    column(cam, { x, z, radius, height: HEIGHT }, { ...tones[i], split: 0.4 }),
  );
}

export function columnRims() {
  return COLUMNS.map(([x, z, r], i) => {
    const wide = i === 0 ? 0.5 : 0.3;
    return [
      cam.face(
        frontal(x + r * (1 - wide), x + r, 0.51, HEIGHT, z),
        'ochre',
        asLight(0.34 + 0.05 * i),
      ),
      cam.face(frontal(x + r * (1.14 - wide), x + r * 1.14, 0.34, 0.51, z), 'ochre', asLight(0.34)),
      cam.face(frontal(x + r * (1.34 - wide), x + r * 1.34, 0, 0.34, z), 'ochre', asLight(0.34)),
    ];
  });
}

export function nearColumn() {
  return [
    path('M-60 -60 L96 -60 L96 880 L128 880 L128 960 L-60 960 Z', 'black'),
    path('M84 -60 L96 -60 L96 880 L128 880 L128 960 L116 960 L116 892 L84 892 Z', 'wood+4'),
  ];
}
