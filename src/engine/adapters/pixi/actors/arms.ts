/** Arms and hands, as they reach in a stance. A hand is a fist with its thumb, bare unless the dress covers it. */
import type { Frame } from './frame.ts';
import { limb, tenth as round } from '../../../core/stage/limb.ts';
import { OPEN, reachOf, type Reach } from './reach.ts';
import { ellipse, group, path, type Spot2 } from './shapes.ts';
import type { Stance } from './stance.ts';
import type { Wearer } from './wearer.ts';

/** Where the hands are: what is held hangs there. */
export type Hands = { readonly left: Spot2; readonly right: Spot2 };

export function handsOf(stance: Stance, frame: Frame): Hands {
  return { left: reachOf(stance, frame, -1).hand, right: reachOf(stance, frame, 1).hand };
}

/** `side`: the arm on the left of the picture, -1, or on its right. */
export function arm(wearer: Wearer, stance: Stance, side: -1 | 1): string {
  const { frame, dress, attribute } = wearer;
  const [light, shadow] = wearer.person.tones;
  const { elbow, hand } =
    attribute?.held === 'shoulder' ? aim(frame, side) : reachOf(stance, frame, side);
  const root = rootOf(stance, frame, side);
  const { thick = 1, cuff } = dress.sleeve ?? {};
  const tone = side < 0 ? `${light}+5` : `${shadow}+5`;
  const inner = side < 0 ? shadow : `${shadow}-10`;
  return (
    fist(wearer, elbow, hand, side, stance.pose === 'raise') +
    (cuff === undefined
      ? ''
      : limb(short(elbow, hand, 0.86), short(elbow, hand, 0.97), [19 * thick, 19 * thick], cuff)) +
    limb(root, elbow, [29 * thick, 25 * thick], inner) +
    limb(elbow, short(elbow, hand, 0.88), [25 * thick, 18 * thick], inner) +
    ellipse(moved(root, side), [12.5 * thick, 12.5 * thick], tone) +
    ellipse(moved(elbow, side), [11 * thick, 11 * thick], tone) +
    limb(moved(root, side), moved(elbow, side), [25 * thick, 22 * thick], tone) +
    limb(moved(elbow, side), short(moved(elbow, side), hand, 0.88), [22 * thick, 17 * thick], tone)
  );
}

/** The shoulder: further in where the body is narrower. */
function rootOf({ side: open }: Stance, { shoulder, shoulderY }: Frame, side: -1 | 1): Spot2 {
  const share = open === 0 ? 1 : OPEN[open === side ? 0 : 1];
  return [side * (shoulder * share - 12), shoulderY + 22];
}

/** Lies along the forearm; the thumb is on the body's side. */
function fist(
  { dress, person }: Wearer,
  elbow: Spot2,
  hand: Spot2,
  side: -1 | 1,
  isRaised: boolean,
): string {
  const turn = (Math.atan2(elbow[0] - hand[0], hand[1] - elbow[1]) * 180) / Math.PI;
  const isLit = side < 0 || isRaised;
  const [skin] = person.head;
  const [lit, dark, thumb] = dress.sleeve?.hand ?? [`${skin}-6`, `${skin}-15`, `${skin}-15`];
  const tone = isLit ? lit : dark;
  return group(
    `translate(${round(hand[0])} ${round(hand[1])}) rotate(${round(turn)}) scale(${side} 1)`,
    path('M-8 -10 L8 -10 Q11 0 9 9 Q5 15 -3 14 Q-10 12 -10 2Z', tone) +
      path('M-8 -8 Q-15 -2 -12 7 Q-8 9 -7 3 L-4 -5Z', thumb),
  );
}

/** Both hands at something long that is held to the shoulder. */
function aim({ shoulder, shoulderY }: Frame, side: -1 | 1): Reach {
  return side < 0
    ? { elbow: [-shoulder - 14, shoulderY + 92], hand: [-shoulder - 26, shoulderY + 62] }
    : { elbow: [shoulder + 22, shoulderY + 78], hand: [shoulder - 26, shoulderY + 42] };
}

function moved([x, y]: Spot2, side: -1 | 1): Spot2 {
  return [x + side * 2.5, y];
}

function short(from: Spot2, to: Spot2, share: number): Spot2 {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
