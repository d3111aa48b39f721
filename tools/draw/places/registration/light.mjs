/** Winter light through the windows, and the lamps on the counter. */
import { asLight, ellipse, polygon, radial } from '../../svg.mjs';
import { cam, LAMPS, LEFT, sun, WINDOWS } from './set.mjs';

export function shafts() {
  const panes = WINDOWS.flatMap(([z1, z2]) => {
    const half = (z1 + z2) / 2;
    return [
      [z1, half - 0.08],
      [half + 0.08, z2 - 0.34],
    ];
  });
  const onFloor = panes.flatMap(([z1, z2]) =>
    [
      [0.7, 2.3],
      [2.42, 3.9],
      [4.02, 5.6],
    ].map(([y1, y2]) => {
      const patch = [
        [LEFT, y1, z1],
        [LEFT, y1, z2],
        [LEFT, y2, z2],
        [LEFT, y2, z1],
      ].map(sun);
      return cam.face(patch, 'snow', asLight(0.7));
    }),
  );
  const air = WINDOWS.slice(1, 7).map(([z1, z2]) => {
    const high = [
      [LEFT, 6.2, z1],
      [LEFT, 6.2, z2],
    ].map(cam.at);
    const low = [
      [LEFT, 0.9, z2],
      [LEFT, 0.9, z1],
    ]
      .map(sun)
      .map(cam.at);
    const far = [
      [LEFT, 5.6, z2],
      [LEFT, 5.6, z1],
    ]
      .map(sun)
      .map(cam.at);
    return polygon([high[0], high[1], far[0], far[1], low[1]], 'url(#shaft)', asLight(0.5));
  });
  return [...onFloor, ...air];
}

export const glowTone = (z) => {
  const at = cam.at([2.78, 1.25, z]);
  return radial(`glow${Math.round(z * 10)}`, at, 1.1 * cam.perMetre(z), [
    [0, 'ochre', 0.75],
    [0.35, 'ochre', 0.3],
    [1, 'ochre', 0],
  ]);
};

export function glows() {
  return LAMPS.map((z) => {
    const [x, y] = cam.at([2.78, 1.25, z]);
    const r = 1.1 * cam.perMetre(z);
    return ellipse(x, y, r, r, `url(#glow${Math.round(z * 10)})`, asLight(1));
  });
}
