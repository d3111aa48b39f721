/** A desk telephone with its receiver on the cradle, drawn 100 units wide with its foot at 0,0. */
import { stamp } from './stamp.ts';
import { ellipse, type Shapes, type Spot } from './svg.ts';
import type { Tone } from './tones.ts';

const BASE = 'M-50 0 L-42 -30 Q-34 -46 -24 -50 L24 -50 Q34 -46 42 -30 L50 0 Z';
const BASE_LIT = 'M-50 0 L-42 -30 Q-34 -46 -24 -50 L-12 -50 Q-24 -40 -28 0 Z';
const CRADLE = 'M-22 -50 L-26 -66 L-18 -66 L-14 -56 L14 -56 L18 -66 L26 -66 L22 -50 Z';
const RECEIVER =
  'M-58 -62 L-58 -82 Q-56 -92 -40 -92 L40 -92 Q56 -92 58 -82 L58 -62 L34 -62 L30 -76 L-30 -76 L-34 -62 Z';
const RECEIVER_LIT = 'M-58 -62 L-58 -82 Q-56 -92 -40 -92 L40 -92 L34 -86 L-38 -86 L-46 -62 Z';

/** With `dial` it has a ring of holes, without it a plain plate. */
export function telephone(
  at: Spot,
  { body, lit, face }: { readonly body: Tone; readonly lit: Tone; readonly face: Tone },
  { dial = true }: { readonly dial?: boolean } = {},
): Shapes {
  const { x, y, scale = 1 } = at;
  const spot = (dx: number, dy: number, r: number, fill: Tone) =>
    ellipse(x + dx * scale, y + dy * scale, r * scale, r * scale * 0.86, fill);
  const holes = Array.from({ length: 9 }, (_, i) => {
    const turn = 0.9 + i * 0.56;
    return spot(Math.cos(turn) * 11, -24 + Math.sin(turn) * 9.4, 2.3, body);
  });
  return [
    stamp(CRADLE, at, body),
    stamp(BASE, at, body),
    stamp(BASE_LIT, at, lit),
    stamp(RECEIVER, at, body),
    stamp(RECEIVER_LIT, at, lit),
    spot(0, -24, dial ? 16 : 13, face),
    dial ? [holes, spot(0, -24, 5, body)] : spot(0, -24, 9, body),
  ];
}
