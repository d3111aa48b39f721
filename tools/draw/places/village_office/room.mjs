/** The log room: floor, walls, the low ceiling and its beams. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { rect } from '../../svg.mjs';
import { BACK, cam, ROOM } from './set.mjs';

export function floor() {
  const boards = [];
  for (let i = -9; i < 10; i += 2)
    boards.push(
      cam.face(
        [
          [i * 0.42 - 0.15, 0, 0.6],
          [i * 0.42 + 0.27, 0, 0.6],
          [i * 0.42 + 0.27, 0, BACK],
          [i * 0.42 - 0.15, 0, BACK],
        ],
        'wood-15',
      ),
    );
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-6, 6, 0, 0.5, BACK), 'soot+2'),
    boards,
  ];
}

export function logWall() {
  const [x1, x2] = ROOM.x;
  const high = ROOM.top / 9;
  return Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(frontal(x1, x2, y, y + high, BACK), 'wood-10'),
      cam.face(
        frontal(x1, x2, y + high * 0.42, y + high * 0.94, BACK),
        i > 6 ? 'wood-2' : 'wood+4',
      ),
    ];
  });
}

export function sides() {
  const high = ROOM.top / 9;
  const [x1, x2] = ROOM.x;
  const ends = Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(upright(x1, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'soot'),
      cam.face(upright(x2, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'wood-8'),
    ];
  });
  const doorway = [
    cam.face(upright(x1, 0, 1.95, 3.6, 4.7), 'wood-10'),
    cam.face(upright(x1, 0, 1.88, 3.7, 4.6), 'ink'),
    cam.face(upright(x1, 0.95, 1.0, 4.4, 4.52), 'steel'),
  ];
  return [
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK), 'ink'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK), 'wood-15'),
    ends,
    doorway,
  ];
}

export function ceiling() {
  const boards = [];
  for (let i = -8; i < 9; i += 2)
    boards.push(cam.face(level(i * 0.36, i * 0.36 + 0.36, ROOM.top, 0.6, BACK), 'wood-12'));
  return [cam.face(level(ROOM.x[0], ROOM.x[1], ROOM.top, 0.5, BACK), 'soot'), boards];
}

export function beams() {
  return [5.5, 3.15].map((z) => {
    const [y1, y2] = z < 4 ? [2.22, 3.2] : [2.24, ROOM.top];
    return box(
      cam,
      { x: [-6, 6], y: [y1, y2], z: [z, z + 0.26] },
      { front: z < 4 ? 'black' : 'ink', under: z < 4 ? 'wood-12' : 'wood', side: 'ink' },
    );
  });
}

export function post() {
  return [rect(-60, 40, 142, 960, 'black'), rect(82, 40, 18, 960, 'wood-10')];
}
