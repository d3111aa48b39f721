/** Who looks where, and to which side each body is open: out of the cues, who speaks, and where everybody stands. Pure. */
import type { PersonId } from '../../../core/brand.ts';
import { assertNever } from '../../../core/result.ts';
import type { Actor, StageState } from '../../../core/stage/stage-state.ts';
import type { Spot } from '../../../core/story/cue.ts';
import type { Standing } from './placing.ts';
import { FRONT, stanceOf, type HeadPose, type Side, type Stance } from './stance.ts';

export type Bearings = { readonly stance: Stance; readonly head: HeadPose };

type Seen = Pick<StageState, 'actors' | 'lit' | 'heard'>;
type Turn = HeadPose['turn'];
type There = ReadonlyMap<PersonId, Standing>;

const ASIDE: Partial<Readonly<Record<Spot, Side>>> = { left: -1, right: 1 };
/** Nearer to the middle than this, a share of the width, one stands in the middle. */
const MIDDLE = 0.07;
/** What is nearer to us or further off by one unit is so much further than what is beside by one. */
const DEPTH = 2.4;
/** Of the way: who is more beside than before or behind is seen from the side. */
const [BESIDE, BEFORE] = [0.72, 0.16];

/** @param width Of the composition, in units. */
export function bearingsOf(
  state: Seen,
  there: There,
  width: number,
): ReadonlyMap<PersonId, Bearings> {
  return new Map(
    state.actors.map((actor) => {
      const side = sideOf(actor, there, width);
      const stance = stanceOf(actor.pose, {
        side,
        ...(actor.sits === true ? { sits: true } : {}),
      });
      return [actor.person, { stance, head: headOf(actor, side, state, there) }];
    }),
  );
}

/** A body turns to whom it has to do with or is cued to look at; else it is open to the middle of the picture. */
function sideOf(actor: Actor, there: There, width: number): Side {
  const at = there.get(actor.person);
  if (at === undefined) return 0;
  const { gaze } = actor;
  const aside = gaze?.kind === 'to' ? ASIDE[gaze.spot] : undefined;
  if (aside !== undefined) return aside;
  const to = actor.with ?? (gaze?.kind === 'at' ? gaze.person : undefined);
  const other = to === undefined ? undefined : there.get(to);
  if (other !== undefined) return signOf(other.x - at.x);
  if (Math.abs(at.x - width / 2) < width * MIDDLE) return 0;
  return at.x < width / 2 ? 1 : -1;
}

function headOf(actor: Actor, side: Side, state: Seen, there: There): HeadPose {
  const isBare = actor.pose === 'bow';
  const { turn, isDown = false, isBehind = false } = gazeOf(actor, side, state, there);
  return { ...FRONT, turn, isDown, isBehind, isBare };
}

type Gazing = { readonly turn: Turn; readonly isDown?: boolean; readonly isBehind?: boolean };

function gazeOf(actor: Actor, side: Side, state: Seen, there: There): Gazing {
  const { gaze } = actor;
  if (gaze === undefined) return uncued(actor, side, state, there);
  if (actor.pose === 'turn' && gaze.kind !== 'at' && gaze.kind !== 'to')
    return overShoulder(actor, side, state);
  switch (gaze.kind) {
    case 'at':
      return { turn: turnTo(there.get(actor.person), there.get(gaze.person), BESIDE) };
    case 'to':
      return { turn: towards(gaze.spot, side) };
    case 'away':
      return { turn: awayFrom(actor, side, state, there) };
    case 'down':
      return { turn: side, isDown: true };
    case 'out':
      return { turn: 0 };
    default:
      return assertNever(gaze);
  }
}

/** At whoever the pose has to do with, or who speaks, or spoke last; the speaker at us. */
function uncued(actor: Actor, side: Side, state: Seen, there: There): Gazing {
  if (actor.pose === 'turn') return overShoulder(actor, side, state);
  if (actor.pose === 'write' || actor.pose === 'bow') return { turn: side, isDown: true };
  const at = there.get(actor.person);
  const other = actor.with === undefined ? undefined : there.get(actor.with);
  if (other !== undefined) return { turn: turnTo(at, other, BESIDE) };
  const speaker = speakerIn(state, there);
  if (speaker === undefined) return { turn: side };
  if (speaker === actor.person) return { turn: 0 };
  return { turn: turnTo(at, there.get(speaker), Infinity) };
}

/** Who shows the back turns the head to speak. */
function overShoulder({ person }: Actor, side: Side, { lit }: Seen): Gazing {
  return lit === person ? { turn: whole(side === 0 ? 1 : side) } : { turn: 0, isBehind: true };
}

function speakerIn({ lit, heard }: Seen, there: There): PersonId | undefined {
  return [lit, heard].find((one) => one !== undefined && there.has(one));
}

/** @param profile How much of the way must be sideways before the head is seen from the side, 0 … 1. */
function turnTo(at: Standing | undefined, other: Standing | undefined, profile: number): Turn {
  if (at === undefined || other === undefined) return 0;
  const [across, deep] = [other.x - at.x, (other.y - at.y) * DEPTH];
  const share = Math.abs(across) / (Math.abs(across) + Math.abs(deep) || 1);
  const to = signOf(across);
  if (share < BEFORE) return deep >= 0 ? 0 : half(to);
  const isBehind = deep < 0 && share < BESIDE;
  return isBehind || share >= profile ? whole(to) : half(to);
}

function towards(spot: Spot, side: Side): Turn {
  switch (spot) {
    case 'left':
      return -2;
    case 'right':
      return 2;
    case 'centre':
      return whole(side);
    case 'far':
      return whole(side);
    case 'near':
      return 0;
  }
}

/** The other way than to who speaks; without anybody, out of the picture. */
function awayFrom(actor: Actor, side: Side, state: Seen, there: There): Turn {
  const at = there.get(actor.person);
  const speaker = speakerIn(state, there);
  const from = actor.with ?? (speaker === actor.person ? undefined : speaker);
  const other = from === undefined ? undefined : there.get(from);
  const to = at === undefined || other === undefined ? side : signOf(other.x - at.x);
  return whole(to === 0 ? 1 : to > 0 ? -1 : 1);
}

function signOf(number: number): Side {
  return number === 0 ? 0 : number > 0 ? 1 : -1;
}

function half(side: Side): Turn {
  return side;
}

function whole(side: Side): Turn {
  return side === 0 ? 0 : side > 0 ? 2 : -2;
}
