/** Columns, windows and doors, each in two flat tones with one hard edge. */
import { upright, type Camera } from './camera.ts';
import type { Plane } from './planes.ts';
import { corners, path, polygon, round, type Attributes, type Shapes, type Span } from './svg.ts';
import type { Fill, Tone } from './tones.ts';

type ColumnTones = {
  readonly light: Tone;
  readonly shade: Tone;
  readonly foot?: Tone;
  readonly footShade?: Tone;
  readonly split?: number;
  readonly flip?: boolean;
};

/** A round column: light side, shadow side, a plinth and a capital. `split` is how much of the width is lit. */
export function column(
  cam: Camera,
  {
    x,
    z,
    radius,
    height,
  }: {
    readonly x: number;
    readonly z: number;
    readonly radius: number;
    readonly height: number;
  },
  { light, shade, foot = light, footShade = shade, split = 0.46, flip = false }: ColumnTones,
): readonly string[] {
  const size = cam.perMetre(z);
  const [cx, base] = cam.at([x, 0, z]);
  const top = cam.at([x, height, z])[1];
  const drum = (half: number, y: Span, a: Tone, b: Tone) => {
    const edge = cx + half * size * (flip ? 1 - 2 * split : 2 * split - 1);
    const [left, right] = flip ? [b, a] : [a, b];
    return [
      polygon(corners([cx - half * size, edge], y), left),
      polygon(corners([edge, cx + half * size], y), right),
    ];
  };
  const plinth = 0.34 * size;
  return [
    ...drum(radius, [top, base], light, shade),
    ...drum(radius * 1.34, [base - plinth, base], foot, footShade),
    ...drum(radius * 1.14, [base - plinth * 1.5, base - plinth], foot, footShade),
    ...drum(radius * 1.14, [top, top + plinth * 0.7], foot, footShade),
    ...drum(radius * 1.34, [top - plinth, top], foot, footShade),
  ];
}

/** An opening in a wall that runs away from the eye at `x`. */
type SideOpening = { readonly x: number; readonly z: Span; readonly y: Span };

/** A tall window with a round head in such a wall. */
export function sideWindow(
  cam: Camera,
  { x, z: [z1, z2], y: [y1, y2] }: SideOpening,
  fill: Fill,
  more: Attributes = {},
): string {
  const spring = y2 - (z2 - z1) * 0.5;
  const middle = (z1 + z2) / 2;
  const p = (y: number, z: number) => {
    const [px, py] = cam.at([x, y, z]);
    return `${round(px)} ${round(py)}`;
  };
  const [k1, k2] = [
    p(y2 - 0.02, z1 + (middle - z1) * 0.12),
    p(y2 - 0.02, z2 - (z2 - middle) * 0.12),
  ];
  const d = `M${p(y1, z1)} L${p(spring, z1)} Q${k1} ${p(y2, middle)} Q${k2} ${p(spring, z2)} L${p(y1, z2)} Z`;
  return path(d, fill, more);
}

/** Bars of such a window: one upright, some crossbars. */
export function sideBars(
  cam: Camera,
  { x, z: [z1, z2], y: [y1, y2] }: SideOpening,
  fill: Tone,
  rows: readonly number[] = [0.3, 0.56],
): readonly string[] {
  const middle = (z1 + z2) / 2;
  const spring = y2 - (z2 - z1) * 0.5;
  const bar = 0.035;
  return [
    cam.face(upright(x, y1, y2, middle - bar, middle + bar), fill),
    ...rows.map((share) => {
      const y = y1 + (y2 - y1) * share;
      return cam.face(upright(x, y - bar, y + bar, z1, z2), fill);
    }),
    cam.face(upright(x, spring - bar, spring + bar, z1, z2), fill),
  ];
}

export type DoorTones = {
  readonly jamb: Tone;
  readonly leaf: Tone;
  readonly panel: Tone;
  readonly edge: Tone;
  readonly knob?: Tone;
};

/** A door on a plane: frame, leaf, panels with one lit edge, a handle on the right (1) or the left (-1). */
export function doorOn(
  plane: Plane,
  [u1, u2]: Span,
  high: number,
  { jamb, leaf, panel, edge, knob = edge }: DoorTones,
  {
    handle = 1,
    frame = 0.12,
    base = 0,
  }: { readonly handle?: 1 | -1; readonly frame?: number; readonly base?: number } = {},
): Shapes {
  const side = (u2 - u1) * 0.18;
  const panels = [
    [0.1, 0.4],
    [0.47, 0.92],
  ] as const;
  const hold = handle > 0 ? u2 - side * 0.62 : u1 + side * 0.62;
  return [
    plane(u1 - frame, u2 + frame, base, high + frame, jamb),
    plane(u1, u2, base, high, leaf),
    panels.map(([a, b]) => {
      const [v1, v2] = [base + (high - base) * a, base + (high - base) * b];
      return [
        plane(u1 + side, u2 - side, v1, v2, edge),
        plane(u1 + side + 0.04, u2 - side, v1, v2 - 0.04, panel),
      ];
    }),
    plane(hold - 0.035, hold + 0.035, base + 0.94, base + 1.12, knob),
  ];
}
