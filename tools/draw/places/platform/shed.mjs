/** The shed: a vault in two tones with a skylight, ribs, and at the far end a great fan of glass. */
import { lying } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, rect } from '../../svg.mjs';
import { cam, EDGE, RIBS, TRAIN, VAULT, vaultAt } from './set.mjs';

const turns = (from, to, count = 11) =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
const arc = (z, from = 0, to = Math.PI, grow = 0) =>
  turns(from, to).map((t) => cam.at(vaultAt(t, z, grow)));
const strip = (from, to, fill) =>
  cam.face(
    [vaultAt(from, 1.2), vaultAt(to, 1.2), vaultAt(to, VAULT.end), vaultAt(from, VAULT.end)],
    fill,
  );

export function vault() {
  const floor = lying(cam, 0);
  const stones = [];
  for (let z = 1.6; z < VAULT.end; z *= 1.3) stones.push(floor(-6, EDGE, z, z * 1.13, 'steel-8'));
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    [0, 1, 2, 3, 4, 5].map((i) =>
      strip((i * Math.PI) / 12, ((i + 1) * Math.PI) / 12, i < 2 ? 'ink' : 'night-8'),
    ),
    [6, 7, 8, 9, 10, 11].map((i) => strip((i * Math.PI) / 12, ((i + 1) * Math.PI) / 12, 'ink')),
    solid(cam, `-6.8,0,1 -6.8,3.4,1 -6.8,3.4,42 -6.8,0,42`, 'soot-6'),
    [4, 5.6, 8, 11.4, 16.4, 24].map((z) =>
      solid(cam, `-6.8,0.6,${z} -6.8,2.8,${z} -6.8,2.8,${z * 1.18} -6.8,0.6,${z * 1.18}`, 'black'),
    ),
    floor(-6.8, EDGE, 0.6, VAULT.end, 'steel-12'),
    stones,
    floor(EDGE - 0.42, EDGE - 0.16, 0.6, VAULT.end, 'bone-6'),
  ];
}

/** `tones` are the light of the fan, its shade, and the skylight. */
export function glass([light, shade, sky]) {
  const z = VAULT.end - 0.2;
  const [middle, spring] = [VAULT.middle, VAULT.spring];
  const rim = (from, to) => [
    [middle, spring, z],
    ...turns(from, to).map((t) => vaultAt(t, z, -0.5)),
  ];
  const centre = cam.at([middle, spring, z]);
  return [
    cam.face(
      [vaultAt(0, z, -0.5), vaultAt(Math.PI, z, -0.5), [middle + 6.7, 0, z], [middle - 6.7, 0, z]],
      shade,
    ),
    cam.face(rim(0, Math.PI), light),
    cam.face(rim(1.85, Math.PI), shade),
    strip(0.95, 1.3, sky),
    strip(1.3, 1.42, 'steel-8'),
    turns(0, Math.PI, 8).map((t) => band([centre, cam.at(vaultAt(t, z, -0.4))], 3.5, 'black')),
    [-1.9, -4.4].map((grow) => band(arc(z, 0, Math.PI, grow), 3.5, 'black')),
    band([cam.at([middle - 6.8, spring, z]), cam.at([middle + 6.8, spring, z])], 5, 'black'),
    [-4, -2, 0, 2, 4].map((x) =>
      band([cam.at([middle + x, 0, z]), cam.at([middle + x, spring, z])], 3, 'black'),
    ),
  ];
}

export const ribs = () =>
  RIBS.map((z) => {
    const wide = Math.max(0.17 * cam.perMetre(z), 4);
    return [band(arc(z), wide, 'black'), band(arc(z, 0.1, 1.2, -0.16), wide * 0.3, 'steel-2')];
  });

/** Slanted light through the skylight, and where it lies on the platform. */
export const beams = (strength) => [
  [5.2, 8.4, 13].map((z) =>
    solid(
      cam,
      `-2.9,9.8,${z + 0.6} -1.7,10.2,${z + 0.6} 1.4,0,${z + 0.3} -0.9,0,${z}`,
      'snow',
      asLight(strength * 0.4),
    ),
  ),
  [5.2, 8.4, 13].map((z) =>
    solid(
      cam,
      `-1.3,0,${z} 0.9,0,${z} ${EDGE},0,${z + 1.5} -0.5,0,${z + 1.5}`,
      'snow',
      asLight(strength),
    ),
  ),
];

export const fromTheEnd = (strength) => [
  solid(cam, `-2.6,0,42 1.75,0,42 1.5,0,1 -0.6,0,1`, 'snow', asLight(strength)),
  solid(
    cam,
    `${TRAIN.x},0.1,42 ${TRAIN.x},3.05,42 ${TRAIN.x},3.05,16 ${TRAIN.x},1,16`,
    'snow',
    asLight(strength * 0.6),
  ),
];
