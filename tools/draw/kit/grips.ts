/** Hands drawn large: lying, closed on a bar, holding a small thing, open. Each finger is one piece in two flat tones. */
import { pts } from './points.ts';
import { polygon, type Point, type Shapes } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

/** Where a wrist is set down; `turn` in degrees, clockwise. A hand is some 230 units long at scale 1. */
export type HandAt = {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly turn?: number;
  /** A right hand is drawn; flipped it is a left one, and its light comes from the other side. */
  readonly flip?: boolean;
};

export type HandTones = {
  /** Lit and shaded. */
  readonly skin: Tones;
  readonly sleeve: Tones;
  readonly cuff?: Tone;
};

/** x, y and half the width there. */
type Joint = readonly [x: number, y: number, half: number];

/** A piece from base to tip, round at the tip. `lit` is how much of its width is in the light. */
function finger(at: HandAt, text: string, [light, shade]: Tones, lit = 0.52): Shapes {
  const joints = jointsOf(text);
  const edge = lit * 2 - 1;
  return [
    polygon(set(at, strip(joints, -1, 1)), shade),
    polygon(set(at, strip(joints, -1, edge)), light),
  ];
}

/** The part of such a piece between two lines along it: -1 its left edge, 1 its right one. */
function strip(joints: readonly Joint[], from: number, to: number): readonly Point[] {
  const along = (side: number) => joints.map((_, i) => beside(joints, i, side));
  const tip = joints.length - 1;
  const [, , half] = jointAt(joints, tip);
  const [dx, dy] = direction(joints, tip);
  const dome = Array.from({ length: 7 }, (_, i): Point => {
    const side = from + ((to - from) * i) / 6;
    const rise = Math.sqrt(Math.max(0, 1 - side * side)) * half;
    const [x, y] = beside(joints, tip, side);
    return [x + dx * rise, y + dy * rise];
  });
  return [...along(from), ...dome, ...along(to).toReversed()];
}

function beside(joints: readonly Joint[], i: number, side: number): Point {
  const [x, y, half] = jointAt(joints, i);
  const [dx, dy] = direction(joints, i);
  return [x - dy * half * side, y + dx * half * side];
}

function direction(joints: readonly Joint[], i: number): Point {
  const [x1, y1] = jointAt(joints, Math.max(0, i - 1));
  const [x2, y2] = jointAt(joints, Math.min(joints.length - 1, i + 1));
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [(x2 - x1) / length, (y2 - y1) / length];
}

/** `'0,0,20 0,-80,16'` */
const jointsOf = (text: string): readonly Joint[] =>
  text.split(' ').map((joint) => {
    const [x, y, half, ...more] = joint.split(',').map(Number);
    if (x === undefined || y === undefined || half === undefined || more.length > 0)
      throw new Error(`these are no joints: ${text}`);
    return [x, y, half];
  });

function jointAt(joints: readonly Joint[], i: number): Joint {
  const joint = joints[i];
  if (joint === undefined) throw new Error(`a finger of ${joints.length} joints has no joint ${i}`);
  return joint;
}

function set({ x, y, scale = 1, turn = 0, flip = false }: HandAt, points: readonly Point[]) {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return points.map(([px, py]): Point => {
    const across = flip ? -px : px;
    return [x + (across * cos - py * sin) * scale, y + (across * sin + py * cos) * scale];
  });
}

const piece = (at: HandAt, text: string, fill: Tone) => polygon(set(at, pts(text)), fill);

/** From the wrist down to far below: two tones, and a cuff. */
function sleeve(at: HandAt, { sleeve: [light, shade], cuff }: HandTones, long = 620): Shapes {
  return [
    piece(at, `-62,8 64,8 118,${long} -104,${long}`, shade),
    piece(at, `-62,8 8,8 20,${long} -104,${long}`, light),
    cuff === undefined ? [] : piece(at, '-54,-8 56,-8 62,22 -60,22', cuff),
  ];
}

/** Lying on a table with its back to us, the fingers away from us and a little apart. */
export function lyingHand(at: HandAt, tones: HandTones): Shapes {
  const [light, shade] = tones.skin;
  return [
    sleeve(at, tones),
    finger(at, '-34,-40,26 -78,-92,19 -96,-142,15', tones.skin, 0.6),
    finger(at, '50,-96,19 66,-150,15 74,-186,12', tones.skin),
    finger(at, '24,-112,20 32,-184,17 35,-226,14', tones.skin),
    finger(at, '-8,-116,21 -10,-196,17 -10,-242,14', tones.skin),
    finger(at, '-38,-108,21 -50,-180,17 -56,-220,14', tones.skin),
    piece(at, '-48,14 -60,-60 -58,-124 -8,-136 44,-130 68,-104 60,-40 48,14', shade),
    piece(at, '-48,14 -60,-60 -58,-124 -8,-136 10,-134 2,-60 10,14', light),
  ];
}

/** Closed on a bar that runs from left to right under its knuckles, seen from its owner: the bar is at y -150. */
export function grippingHand(at: HandAt, tones: HandTones): Shapes {
  const [light, shade] = tones.skin;
  return [
    sleeve(at, tones),
    finger(at, '-50,-60,24 -92,-96,20 -98,-140,16', tones.skin, 0.6),
    [-48, -16, 16, 46].map((x, i) =>
      finger(
        at,
        `${x * 0.96},-118,21 ${x * 1.06},-168,19 ${x * 1.1},${i * 5 - 188},15`,
        tones.skin,
        0.56,
      ),
    ),
    piece(at, '-50,14 -64,-70 -66,-124 -40,-144 48,-140 68,-112 62,-40 50,14', shade),
    piece(at, '-50,14 -64,-70 -66,-124 -40,-144 6,-143 0,-70 8,14', light),
    [-46, -14, 18].map((x) => piece(at, `${x + 12},-142 ${x + 20},-142 ${x + 14},-96`, shade)),
  ];
}

/** Thumb and first finger hold something small between them at 0, 0; the arm comes from above on the right. */
export function pinchingHand(at: HandAt, tones: HandTones): Shapes {
  const [light, shade] = tones.skin;
  const [sleeveLight, sleeveShade] = tones.sleeve;
  return [
    piece(at, '236,-330 372,-206 760,-560 610,-720', sleeveShade),
    piece(at, '236,-330 292,-280 676,-650 610,-720', sleeveLight),
    tones.cuff === undefined ? [] : piece(at, '216,-330 244,-352 390,-222 366,-196', tones.cuff),
    finger(at, '214,-128,28 168,-74,24 186,-34,19', [shade, shade]),
    finger(at, '196,-150,30 132,-98,25 136,-48,20', tones.skin, 0.4),
    finger(at, '176,-178,30 104,-128,25 82,-62,20', tones.skin, 0.46),
    piece(at, '126,-262 214,-334 330,-236 292,-120 210,-96 134,-170', shade),
    piece(at, '126,-262 214,-334 262,-294 196,-186 134,-170', light),
    finger(at, '236,-150,38 142,-44,27 56,-2,22 16,8,18', tones.skin, 0.34),
    finger(at, '152,-246,32 56,-190,25 14,-96,21 2,-28,16', tones.skin, 0.5),
  ];
}

/** Open, palm up, the fingers away from us: what lies in it lies about 0, -60. */
export function openHand(at: HandAt, tones: HandTones): Shapes {
  const [light, shade] = tones.skin;
  return [
    sleeve(at, tones),
    finger(at, '48,-112,20 64,-158,17 66,-196,13', tones.skin, 0.44),
    finger(at, '20,-126,21 26,-188,18 26,-230,14', tones.skin, 0.44),
    finger(at, '-12,-128,21 -16,-196,18 -18,-238,14', tones.skin, 0.44),
    finger(at, '-42,-116,20 -54,-178,17 -60,-214,13', tones.skin, 0.44),
    piece(at, '-46,14 -66,-50 -62,-126 -10,-142 48,-136 70,-108 66,-36 48,14', light),
    piece(at, '48,14 66,-36 70,-108 48,-136 34,-120 40,-50 8,14', shade),
    finger(at, '-46,-12,30 -92,-70,22 -104,-122,16', tones.skin, 0.5),
  ];
}

/** Round the end of a pole that comes towards us: the pole's middle is at 0, 0, the sleeve hangs from above. */
export function polingHand(at: HandAt, tones: HandTones, [end, endShade]: Tones): Shapes {
  const [light, shade] = tones.skin;
  const [sleeveLight, sleeveShade] = tones.sleeve;
  const circle = (r: number, from = 0, to = 360) =>
    Array.from({ length: 19 }, (_, i): Point => {
      const a = ((from + ((to - from) * i) / 18) * Math.PI) / 180;
      return [Math.cos(a) * r, Math.sin(a) * r];
    });
  return [
    piece(at, '-10,-96 108,-86 150,-640 -20,-640', sleeveShade),
    piece(at, '-10,-96 40,-92 52,-640 -20,-640', sleeveLight),
    tones.cuff === undefined ? [] : piece(at, '-6,-112 104,-104 102,-72 -4,-80', tones.cuff),
    piece(at, '6,-84 98,-78 112,-16 94,52 44,74 -4,40', shade),
    piece(at, '6,-84 46,-82 58,-20 40,40 -4,40', light),
    polygon(set(at, circle(40)), end),
    polygon(set(at, circle(40, -70, 110)), endShade),
    finger(at, '70,22,24 52,62,23 8,70,21 -34,48,18 -44,18,14', tones.skin, 0.62),
    finger(at, '62,-66,25 26,-58,22 -16,-46,18 -36,-30,14', tones.skin, 0.6),
  ];
}
