/** The hall of the registration: walls, windows, ceiling, floor and columns. */
import { column, sideBars, sideWindow } from '../../architecture.mjs';
import { frontal, level, upright } from '../../camera.mjs';
import { rect } from '../../svg.mjs';
import { cam, CEILING, END, LEFT, RIGHT, WINDOW_Y, WINDOWS } from './set.mjs';

export function walls() {
  return [
    rect(-60, -60, 1720, 1020, 'night'),
    cam.face(upright(LEFT, 0, 12, 0.5, END), 'steel-15'),
    cam.face(upright(LEFT, 0, 0.55, 0.5, END), 'night-10'),
    cam.face(upright(RIGHT, 0, 12, 0.5, END), 'night+4'),
    cam.face(upright(RIGHT, 5.6, 12, 0.5, END), 'night'),
    ...[8, 14, 20, 26, 32].map((z) => cam.face(upright(RIGHT, 0, 3.6, z, z + 2), 'night-15')),
  ];
}

export function endWall() {
  return [
    cam.face(frontal(LEFT, RIGHT, 0, 12, END), 'steel-6'),
    cam.face(frontal(LEFT + 1.2, LEFT + 3.8, 0, 5.2, END), 'bone-15'),
    cam.face(frontal(LEFT + 1.5, LEFT + 3.5, 0, 4.9, END), 'ink'),
    cam.face(frontal(LEFT + 4.6, LEFT + 6.4, 1.8, CEILING, END), 'deep-red'),
    cam.face(frontal(LEFT + 4.6, LEFT + 5.5, 1.8, CEILING, END), 'red-8'),
  ];
}

export function ceiling() {
  const bands = [16, 19.5, 23, 26.5, 30, 33.5];
  return [
    cam.face(level(LEFT, RIGHT, CEILING, 2, END), 'night-8'),
    ...bands.map((z) => cam.face(level(LEFT, RIGHT, CEILING, z, z + 1.1), 'steel-15')),
    cam.face([...level(LEFT, LEFT + 0.7, CEILING, 2, END)], 'steel-10'),
  ];
}

export function floor() {
  const strips = [];
  for (let x = LEFT; x < RIGHT; x += 0.7) {
    const wide = Math.round((x - LEFT) / 0.7) % 2 === 0;
    if (wide) strips.push(cam.face(level(x, x + 0.7, 0, 0.5, END), 'wood-15'));
  }
  return [cam.face(level(-30, 30, 0, 0.35, END), 'soot+3'), ...strips];
}

export function windows() {
  return WINDOWS.toReversed().map((z) => {
    const here = { x: LEFT, z, y: WINDOW_Y };
    const frame = {
      x: LEFT,
      z: [z[0] - 0.22, z[1] + 0.22],
      y: [WINDOW_Y[0] - 0.2, WINDOW_Y[1] + 0.25],
    };
    const reveal = { x: LEFT, z: [z[0], z[1] - 0.34], y: [WINDOW_Y[0], WINDOW_Y[1] - 0.1] };
    return [
      sideWindow(cam, frame, 'steel+12'),
      sideWindow(cam, here, 'steel-4'),
      sideWindow(cam, reveal, z[0] > 15 ? 'snow-8' : 'snow'),
      ...sideBars(cam, reveal, 'steel'),
    ];
  });
}

/** Evening in the same panes: the night outside, and snow along the sills. */
export function evening() {
  return WINDOWS.toReversed().map((z) => {
    const here = { x: LEFT, z, y: WINDOW_Y };
    const pane = { x: LEFT, z: [z[0], z[1] - 0.34], y: [WINDOW_Y[0], WINDOW_Y[1] - 0.1] };
    const far = z[0] > 15;
    return [
      sideWindow(cam, here, 'night-8'),
      sideWindow(cam, pane, far ? 'steel-10' : 'night+6'),
      cam.face(upright(LEFT, pane.y[0], pane.y[0] + 0.5, ...pane.z), far ? 'steel' : 'steel+4'),
      ...sideBars(cam, pane, 'steel-8'),
    ];
  });
}

export function columns() {
  return [31.6, 27.1, 22.6, 18.1, 13.6, 9.1, 4.6].map((z) =>
    column(
      cam,
      { x: 4.9, z, radius: 0.5, height: CEILING },
      {
        light: z > 20 ? 'bone' : 'snow-3',
        shade: z > 20 ? 'steel+6' : 'steel',
        foot: 'bone-4',
        footShade: 'steel-12',
      },
    ),
  );
}
