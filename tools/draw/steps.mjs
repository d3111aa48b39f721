/** Flights of steps and arched openings: shapes that several houses share. */
import { frontal, level } from './camera.mjs';

/** Steps that rise away from the eye, far ones first. `tones` are the riser and the tread. */
export function flight(
  cam,
  { x: [x1, x2], z, y = 0, rise = 0.16, tread = 0.32, count },
  [riser, top],
  eye = 1.6,
) {
  return Array.from({ length: count }, (_, back) => {
    const i = count - 1 - back;
    const [low, high] = [y + i * rise, y + (i + 1) * rise];
    const from = z + i * tread;
    return [
      high < eye ? cam.face(level(x1, x2, high, from, from + tread), top) : [],
      cam.face(frontal(x1, x2, low, high, from), riser),
    ];
  });
}

/** The rim of an opening with a round head, from one foot to the other, as [u, v]. */
export function archRim([u1, u2], base, spring, crown, count = 12) {
  const [middle, half] = [(u1 + u2) / 2, (u2 - u1) / 2];
  const head = Array.from({ length: count + 1 }, (_, i) => {
    const a = Math.PI * (1 - i / count);
    return [middle + half * Math.cos(a), spring + (crown - spring) * Math.sin(a)];
  });
  return [[u1, base], ...head, [u2, base]];
}

/** A facing wall with one arched opening that reaches the floor. */
export function archedWall(cam, z, [x1, x2], high, { x, spring, crown, base = 0 }, fill) {
  const rim = archRim(x, base, spring, crown).toReversed();
  const points = [[x1, base], [x1, high], [x2, high], [x2, base], ...rim];
  return cam.face(
    points.map(([u, v]) => [u, v, z]),
    fill,
  );
}
