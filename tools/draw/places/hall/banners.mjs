/** The banners at the sides, and the great one with the disc. */
import { frontal } from '../../camera.mjs';
import { ellipse, polygon, stamp } from '../../svg.mjs';
import { BANNER_Z, cam, LEFT, RIGHT } from './set.mjs';

export function sideBanners() {
  const hang = (x, z1, z2, low, tones) => {
    const face = [
      [x, 9.5, z1],
      [x, 9.5, z2],
      [x, low, z2],
      [x, low + 0.5, z1],
    ];
    const fold = [
      [x, 9.5, z1],
      [x, 9.5, z1 + (z2 - z1) * 0.42],
      [x, low + 0.3, z1 + (z2 - z1) * 0.42],
      [x, low + 0.5, z1],
    ];
    return [cam.face(face, tones[0]), cam.face(fold, tones[1])];
  };
  return [
    hang(LEFT + 0.75, 12.9, 15.6, 2.9, ['red-10', 'deep-red+4']),
    hang(RIGHT - 0.75, 12.9, 15.6, 2.9, ['deep-red', 'deep-red-15']),
  ];
}

export function portrait() {
  const u = cam.perMetre(BANNER_Z);
  const [x, y] = cam.at([-0.45, 6.05, BANNER_Z]);
  const at = { x, y, scale: u / 100 };
  return [
    cam.face(frontal(-3.75, 2.85, 2.9, 13, BANNER_Z), 'red'),
    polygon(
      [
        cam.at([-0.45, 13, BANNER_Z]),
        cam.at([2.85, 13, BANNER_Z]),
        cam.at([2.85, 2.9, BANNER_Z]),
        cam.at([-0.45, 2.9, BANNER_Z]),
      ],
      'deep-red+5',
    ),
    cam.face(frontal(-3.75, 2.85, 2.9, 3.12, BANNER_Z), 'paper-10'),
    cam.face(frontal(-0.45, 2.85, 2.9, 3.12, BANNER_Z), 'bone-15'),
    ellipse(x, y, 2.34 * u, 2.34 * u, 'paper'),
    stamp('M0 -234 A234 234 0 0 1 0 234 Z', at, 'ink'),
    stamp('M-196 128 Q-180 62 -86 44 L0 30 L0 234 A234 234 0 0 1 -196 128 Z', at, 'khaki'),
    stamp('M196 128 Q180 62 86 44 L0 30 L0 234 A234 234 0 0 0 196 128 Z', at, 'soot'),
    stamp('M-46 20 L-46 62 L0 96 L0 20 Z', at, 'bone-12'),
    stamp('M46 20 L46 62 L0 96 L0 20 Z', at, 'deep-red-10'),
    stamp('M0 -182 A98 132 0 0 0 0 82 Z', at, 'bone'),
    stamp('M0 -182 A98 132 0 0 1 0 82 Z', at, 'deep-red'),
  ];
}
