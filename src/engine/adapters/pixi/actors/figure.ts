/** A whole person as a drawing in palette names: parts put together by cast data and pose. Nobody is a likeness. */
import type { Person } from '../../../core/stage/catalog.ts';
import type { Pose } from '../../../core/story/cue.ts';
import { arm, handsOf } from './arms.ts';
import { attribute } from './attribute.ts';
import { coat } from './body.ts';
import { back, front } from './dress.ts';
import { frameOf, type Frame } from './frame.ts';
import { hat } from './hats.ts';
import { headBehind } from './head-behind.ts';
import { head } from './head.ts';
import { glow } from './held.ts';
import { chair, sitting, standing, walking } from './legs.ts';
import { corners, group, polygon, round as r } from './shapes.ts';

/** The box a figure is drawn in; its feet stand at 0, 0. */
export const FIGURE_BOX = { x: -250, y: -510, width: 530, height: 590 } as const;

const SEAT_DROP = 86;

export type Figure = {
  /** What carries the body; lies under it. */
  readonly legs: string;
  readonly body: string;
  /** The chair of who sits; it takes no light of its own. */
  readonly chair: string;
  /** Shadow on the floor and glow: soft things that lie under the body. */
  readonly under: string;
};

/** `isSeat`: the place has something to sit on here, and no chair is drawn. */
export function figure(person: Person, pose: Pose, isSeat = false): Figure {
  const frame = frameOf(person);
  return {
    legs: legs(person, pose, frame),
    body: body(person, pose, frame),
    chair: pose === 'sit' && !isSeat ? chair(frame) : '',
    under: shadow(pose, frame) + glow(person, handsOf(pose, frame), pose === 'sit' ? SEAT_DROP : 0),
  };
}

function legs(person: Person, pose: Pose, frame: Frame): string {
  if (pose === 'sit') return sitting(person, frame);
  return pose === 'walk' ? walking(person, frame) : standing(person, frame);
}

function body(person: Person, pose: Pose, frame: Frame): string {
  switch (pose) {
    case 'sit':
      return group(`translate(0 ${SEAT_DROP})`, upper(person, pose, frame, frame.hipY - 24));
    case 'walk':
      return group(`rotate(2.5 0 ${r(frame.hipY)})`, upper(person, pose, frame, frame.hemY));
    case 'lean':
      return group(`rotate(7 0 ${r(frame.hemY)})`, upper(person, pose, frame, frame.hemY));
    case 'turn':
      return behind(person, frame);
    case 'bow':
      return bareheaded(person, frame);
    case 'stand':
    case 'raise':
    case 'point':
      return upper(person, pose, frame, frame.hemY);
  }
}

function upper(person: Person, pose: Pose, frame: Frame, foot: number): string {
  const tilt = { stand: 0, sit: -2, turn: 0, raise: -5, point: 3, lean: 7, walk: 2, bow: 13 }[pose];
  const hands = handsOf(pose, frame);
  // what is held goes up with the hand
  const holding = pose === 'raise' ? { ...hands, left: hands.right } : hands;
  const held = attribute(person, frame, holding, pose === 'sit' ? -SEAT_DROP : 0);
  const isWorn = person.attribute === 'sash';
  return (
    (pose === 'raise' ? arm(person, frame, pose, 1) : '') +
    coat(person, frame, foot) +
    front(person, frame, foot) +
    (isWorn ? held : '') +
    (pose === 'raise' ? '' : arm(person, frame, pose, 1)) +
    (isWorn ? '' : held) +
    arm(person, frame, pose, -1) +
    group(`translate(0 ${r(frame.headY)}) rotate(${tilt})`, head(person, frame))
  );
}

/** Bowed, with the hat in both hands; a shawl stays where it is. */
function bareheaded(person: Person, frame: Frame): string {
  if (person.hat === 'shawl' || person.hat === 'none')
    return upper(person, 'bow', frame, frame.hemY);
  const { headWidth: w, headHeight: h } = frame;
  return (
    upper({ ...person, hat: 'none' }, 'bow', frame, frame.hemY) +
    group(`translate(0 ${r(frame.hipY + h * 0.5)}) scale(0.92)`, hat(person, w, h))
  );
}

/** What hangs at the side is seen from behind too, past the coat. */
const SEEN_FROM_BEHIND: readonly Person['attribute'][] = ['folder', 'briefcase', 'lamp', 'stick'];

function behind(person: Person, frame: Frame): string {
  const isSeen = SEEN_FROM_BEHIND.includes(person.attribute);
  return (
    (isSeen ? attribute(person, frame, handsOf('turn', frame), 0) : '') +
    coat(person, frame, frame.hemY) +
    back(person, frame, frame.hemY) +
    arm(person, frame, 'turn', 1) +
    arm(person, frame, 'turn', -1) +
    group(`translate(0 ${r(frame.headY)})`, headBehind(person, frame))
  );
}

/** Long and flat, away from the light. */
function shadow(pose: Pose, frame: Frame): string {
  const half = frame.waist * 0.75;
  const long = pose === 'sit' ? 0.7 : 1;
  return polygon(
    corners`${-half},2 ${half * 0.9},-6 ${half + 205 * long},${34 * long} ${half + 120 * long},${56 * long}`,
    'black',
    ' opacity="0.42"',
  );
}
