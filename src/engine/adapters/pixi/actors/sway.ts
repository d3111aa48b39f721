/** How a body inclines in a stance, and so where its head is. Pure. */
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Pose } from '../../../core/story/cue.ts';
import type { Frame } from './frame.ts';
import { SEAT_DROP } from './seat.ts';
import type { Stance } from './stance.ts';

/** Degrees; a body that is open to the left inclines there. About the hem when it stands, about the hip when it sits. */
const BODY: Partial<Readonly<Record<Pose, number>>> = {
  walk: 2.5,
  lean: 8,
  whisper: 8,
  hold: 5,
  give: 3,
  point: 2,
  shrink: -9,
  bow: 3,
};
/** The head on its neck, beyond that. */
const HEAD: Partial<Readonly<Record<Pose, number>>> = {
  raise: -5,
  point: 3,
  lean: 4,
  walk: 2,
  whisper: 9,
  hold: 4,
  shrink: 5,
  bow: 12,
  write: 5,
};

/** Where a head sits: its middle, and its turn in degrees. */
export type Neck = { readonly x: number; readonly y: number; readonly degrees: number };

/** An SVG transform. */
export function swayOf(stance: Stance, frame: Frame): string {
  const degrees = bodyOf(stance);
  return degrees === 0 ? '' : `rotate(${degrees} 0 ${r(aboutOf(stance, frame))})`;
}

export function tiltOf({ pose, side }: Stance): number {
  return (HEAD[pose] ?? 0) * (side < 0 && pose !== 'raise' ? -1 : 1);
}

export function neckOf(stance: Stance, frame: Frame): Neck {
  const about = aboutOf(stance, frame);
  const angle = (bodyOf(stance) * Math.PI) / 180;
  const high = frame.headY - about;
  return {
    x: -high * Math.sin(angle),
    y: about + high * Math.cos(angle) + (stance.sits ? SEAT_DROP : 0),
    degrees: bodyOf(stance) + tiltOf(stance),
  };
}

function bodyOf({ pose, side }: Stance): number {
  return (BODY[pose] ?? 0) * (side < 0 ? -1 : 1);
}

function aboutOf({ sits }: Stance, { hipY, hemY }: Frame): number {
  return sits ? hipY : Math.max(hipY, hemY);
}
