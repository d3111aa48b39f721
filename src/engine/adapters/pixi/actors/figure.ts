/** A whole person as a drawing in palette names: parts put together by cast data, the story's kit and pose. Nobody is a likeness. */
import type { Kit } from '../../../core/stage/kit.ts';
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { Pose } from '../../../core/story/cue.ts';
import { arm, handsOf } from './arms.ts';
import { back, front } from './body.ts';
import type { Frame } from './frame.ts';
import { headBehind } from './head-behind.ts';
import { head } from './head.ts';
import { chair, sitting, standing, walking } from './legs.ts';
import { glow, thing } from './thing.ts';
import { corners, group, polygon } from './shapes.ts';
import { madeFor, wearerOf, type Wearer } from './wearer.ts';

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
export function figure(person: Person, pose: Pose, kit: Kit, isSeat = false): Figure {
  const wearer = wearerOf(person, kit);
  const { frame } = wearer;
  const drop = pose === 'sit' ? SEAT_DROP : 0;
  return {
    legs: legs(wearer, pose),
    body: body(wearer, pose),
    chair: pose === 'sit' && !isSeat ? chair(frame) : '',
    under: shadow(pose, frame) + glow(wearer, handsOf(pose, frame), drop),
  };
}

function legs(wearer: Wearer, pose: Pose): string {
  if (pose === 'sit') return sitting(wearer);
  return pose === 'walk' ? walking(wearer) : standing(wearer);
}

function body(wearer: Wearer, pose: Pose): string {
  const { frame } = wearer;
  switch (pose) {
    case 'sit':
      return group(`translate(0 ${SEAT_DROP})`, upper(wearer, pose, frame.hipY - 24));
    case 'walk':
      return group(`rotate(2.5 0 ${r(frame.hipY)})`, upper(wearer, pose, frame.hemY));
    case 'lean':
      return group(`rotate(7 0 ${r(frame.hemY)})`, upper(wearer, pose, frame.hemY));
    case 'turn':
      return behind(wearer);
    case 'bow':
      return bareheaded(wearer);
    case 'stand':
    case 'raise':
    case 'point':
      return upper(wearer, pose, frame.hemY);
  }
}

function upper(wearer: Wearer, pose: Pose, foot: number): string {
  const { frame, attribute } = wearer;
  const tilt = { stand: 0, sit: -2, turn: 0, raise: -5, point: 3, lean: 7, walk: 2, bow: 13 }[pose];
  const hands = handsOf(pose, frame);
  // what is held goes up with the hand
  const holding = pose === 'raise' ? { ...hands, left: hands.right } : hands;
  const held = thing(wearer, holding, pose === 'sit' ? -SEAT_DROP : 0);
  const isWorn = attribute?.held === 'worn';
  return (
    (pose === 'raise' ? arm(wearer, pose, 1) : '') +
    front(wearer, foot) +
    (isWorn ? held : '') +
    (pose === 'raise' ? '' : arm(wearer, pose, 1)) +
    (isWorn ? '' : held) +
    arm(wearer, pose, -1) +
    group(`translate(0 ${r(frame.headY)}) rotate(${tilt})`, head(wearer))
  );
}

/** Bowed, with the hat in both hands, unless it is one that stays on. */
function bareheaded(wearer: Wearer): string {
  const { frame, hat } = wearer;
  if (hat === undefined || hat.stays === true) return upper(wearer, 'bow', frame.hemY);
  const at = `translate(0 ${r(frame.hipY + frame.headHeight * 0.5)}) scale(0.92)`;
  return (
    upper({ ...wearer, hat: undefined }, 'bow', frame.hemY) + group(at, madeFor(wearer, hat.front))
  );
}

function behind(wearer: Wearer): string {
  const { frame, attribute } = wearer;
  return (
    (attribute?.behind === true ? thing(wearer, handsOf('turn', frame), 0) : '') +
    back(wearer) +
    arm(wearer, 'turn', 1) +
    arm(wearer, 'turn', -1) +
    group(`translate(0 ${r(frame.headY)})`, headBehind(wearer))
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
