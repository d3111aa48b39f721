/** A whole person as a drawing in palette names: parts put together by cast data, the story's kit and stance. Nobody is a likeness. */
import type { Kit } from '../../../core/stage/kit.ts';
import { tenth as r } from '../../../core/stage/limb.ts';
import type { Person } from '../../../core/stage/person.ts';
import { arm, handsOf, type Hands } from './arms.ts';
import { back, front } from './body.ts';
import type { Frame } from './frame.ts';
import { standing, walking } from './legs.ts';
import { broughtBy } from './pad.ts';
import { chair, SEAT_DROP, sitting } from './seat.ts';
import { corners, group, polygon } from './shapes.ts';
import type { Stance } from './stance.ts';
import { swayOf } from './sway.ts';
import { glow, thing } from './thing.ts';
import { madeFor, wearerOf, type Wearer } from './wearer.ts';

/** The box a figure is drawn in; its feet stand at 0, 0. */
export const FIGURE_BOX = { x: -250, y: -510, width: 530, height: 590 } as const;

/** A figure without its head, which turns by itself and is a drawing of its own. */
export type Figure = {
  /** What carries the body; lies under it. */
  readonly legs: string;
  readonly body: string;
  /** The chair of who sits; it takes no light of its own. */
  readonly chair: string;
  /** Shadow on the floor and glow: soft things that lie under the body. */
  readonly under: string;
};

export function figure(person: Person, stance: Stance, kit: Kit): Figure {
  const wearer = wearerOf(person, kit);
  const { frame } = wearer;
  const { pose, sits, isSeat, side } = stance;
  return {
    legs: legs(wearer, stance),
    body: group(
      `translate(0 ${sits ? SEAT_DROP : 0}) ${swayOf(stance, frame)}`,
      body(wearer, stance),
    ),
    chair: sits && !isSeat && pose !== 'turn' ? chair(frame, side) : '',
    under: shadow(sits, frame) + glow(wearer, handsOf(stance, frame), sits ? SEAT_DROP : 0),
  };
}

function legs(wearer: Wearer, { pose, sits, side }: Stance): string {
  if (sits) return sitting(wearer, pose === 'turn' ? 0 : side);
  return pose === 'walk'
    ? walking(wearer, side < 0 ? -1 : 1)
    : standing(wearer, pose === 'turn' ? 0 : side);
}

function body(wearer: Wearer, stance: Stance): string {
  if (stance.pose === 'turn') return behind(wearer, stance);
  return upper(wearer, stance) + (stance.pose === 'bow' ? hatInHands(wearer) : '');
}

function upper(wearer: Wearer, stance: Stance): string {
  const { frame, attribute } = wearer;
  const { pose, sits, side } = stance;
  const hands = handsOf(stance, frame);
  // hands that clap are empty
  const held = pose === 'clap' ? '' : thing(wearer, holding(stance, hands), sits ? -SEAT_DROP : 0);
  const isWorn = attribute?.held === 'worn';
  const farArm = side < 0 ? -1 : 1;
  const nearArm = side < 0 ? 1 : -1;
  /** An arm that reaches out past the body comes from behind it. */
  const isBehind = pose === 'raise' || (side !== 0 && !ACROSS.includes(pose) && !sits);
  return (
    (isBehind ? arm(wearer, stance, pose === 'raise' ? 1 : farArm) : '') +
    front(wearer, sits ? frame.hipY - 24 : frame.hemY, side) +
    (isWorn ? held : '') +
    (isBehind ? '' : arm(wearer, stance, farArm)) +
    (isWorn ? '' : held) +
    broughtBy(stance, wearer, hands) +
    arm(wearer, stance, pose === 'raise' ? -1 : nearArm)
  );
}

/** Poses in which both arms lie across the body. */
const ACROSS: readonly string[] = ['write', 'clap', 'carry', 'bow', 'shrink', 'whisper'];

/** What is held goes up, or out, with the hand; a hand that is wanted for something else leaves it to the other one. */
function holding({ pose, side }: Stance, hands: Hands): Hands {
  const [lead, trail] = side < 0 ? [hands.left, hands.right] : [hands.right, hands.left];
  if (pose === 'raise') return { ...hands, left: hands.right };
  if (pose === 'give') return { left: lead, right: lead };
  return LEADS.includes(pose) ? { left: trail, right: trail } : hands;
}

/** Poses that need one hand. */
const LEADS: readonly string[] = ['point', 'whisper', 'hold', 'shrink'];

/** Bowed, with the hat in both hands, unless it is one that stays on. */
function hatInHands(wearer: Wearer): string {
  const { frame, hat } = wearer;
  if (hat === undefined || hat.stays === true) return '';
  const at = `translate(0 ${r(frame.hipY + frame.headHeight * 0.5)}) scale(0.92)`;
  return group(at, madeFor(wearer, hat.front));
}

/** Who sits with the back to us has the chair's back before them. */
function behind(wearer: Wearer, stance: Stance): string {
  const { frame, attribute } = wearer;
  const { sits, isSeat } = stance;
  const arms = arm(wearer, stance, 1) + arm(wearer, stance, -1);
  if (sits) {
    const post = isSeat ? '' : group(`translate(0 ${-SEAT_DROP})`, chair(frame, 0));
    return arms + back(wearer, frame.hipY - 24) + post;
  }
  const held = attribute?.behind === true ? thing(wearer, handsOf(stance, frame), 0) : '';
  return held + back(wearer, frame.hemY) + arms;
}

/** Long and flat, away from the light. */
function shadow(sits: boolean, frame: Frame): string {
  const half = frame.waist * 0.75;
  const long = sits ? 0.7 : 1;
  return polygon(
    corners`${-half},2 ${half * 0.9},-6 ${half + 205 * long},${34 * long} ${half + 120 * long},${56 * long}`,
    'black',
    ' opacity="0.42"',
  );
}
