/** Walls, ceiling and the two rows of columns. */
import { column } from '../../architecture.mjs';
import { frontal, level, upright } from '../../camera.mjs';
import { rect } from '../../svg.mjs';
import { cam, CORNICE, END, LEFT, RIGHT } from './set.mjs';

export function room() {
  const recess = (x, out) => [
    cam.face(upright(x + out, 0, 12, 1, END), 'ink'),
    ...[10, 14, 18, 22].map((z) => cam.face(upright(x + out, 3.2, 6.2, z, z + 1.6), 'soot')),
  ];
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    recess(LEFT, -2.6),
    recess(RIGHT, 2.6),
    cam.face(frontal(LEFT - 2.6, RIGHT + 2.6, 0, 12, END), 'soot'),
    cam.face(frontal(LEFT, RIGHT, 0, CORNICE, END), 'soot+5'),
    cam.face(level(-12, 12, 0, 0.5, END), 'black'),
  ];
}

export function ceiling() {
  const coffers = [8, 10.5, 13, 15.5, 18, 20.5, 23].flatMap((z) =>
    [LEFT + 0.5, LEFT + 2.95, LEFT + 5.4, LEFT + 7.85].map((x) =>
      cam.face(level(x, x + 2, CORNICE + 1.2, z, z + 1.9), x < LEFT + 3 ? 'soot+4' : 'soot-4'),
    ),
  );
  return [cam.face(level(LEFT - 3, RIGHT + 3, CORNICE + 1.2, 1, END), 'ink'), coffers];
}

export function colonnade(x) {
  return [24.5, 21.4, 18.3, 15.2, 12.1, 9, 5.9].map((z) =>
    column(
      cam,
      { x, z, radius: 0.5, height: CORNICE },
      {
        light: z > 17 ? 'bone-12' : z > 11 ? 'bone-6' : 'bone',
        shade: z > 17 ? 'steel-15' : 'steel-6',
        foot: 'bone-15',
        footShade: 'night',
      },
    ),
  );
}

export function cornices() {
  return [LEFT - 0.5, RIGHT + 0.5].map((x) => {
    const inner = x < 0 ? x + 1.1 : x - 1.1;
    return [
      cam.face(upright(inner, CORNICE, CORNICE + 1.2, 2, END), x < 0 ? 'night' : 'steel-12'),
      cam.face(upright(inner, CORNICE, CORNICE + 0.3, 2, END), x < 0 ? 'steel-10' : 'bone-15'),
    ];
  });
}
