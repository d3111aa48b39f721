/** Where elbows and hands are, pose by pose. Units of a figure; the body is open to the right, and mirrored for the left. */
import type { Frame } from './frame.ts';
import type { Spot2 } from './shapes.ts';
import type { Stance } from './stance.ts';

export type Reach = { readonly elbow: Spot2; readonly hand: Spot2 };

/** The arm on the side that the body is open to, and the other one. */
type Arms = { readonly lead: Reach; readonly trail: Reach };

/** How much narrower a body is that is open to one side: there, and on the other side. */
export const OPEN: readonly [ahead: number, behind: number] = [0.84, 0.98];

/** `arm`: the arm on the left of the picture, -1, or on its right. */
export function reachOf(stance: Stance, frame: Frame, arm: -1 | 1): Reach {
  const to = mirrors(stance) ? -1 : 1;
  const { lead, trail } = armsIn(stance, frame);
  const { elbow, hand } = arm === to ? lead : trail;
  return { elbow: [elbow[0] * to, elbow[1]], hand: [hand[0] * to, hand[1]] };
}

/** A right hand goes up, whichever side the body is open to. */
function mirrors({ pose, side }: Stance): boolean {
  return side < 0 && pose !== 'raise' && pose !== 'write';
}

function armsIn(stance: Stance, frame: Frame): Arms {
  const { shoulder: s, shoulderY: y, hipY } = frame;
  const rest = restOf(stance, frame);
  switch (stance.pose) {
    case 'raise':
      return { ...rest, lead: at([s + 30, y - 26], [s + 36, y - 118]) };
    case 'point':
      return { ...rest, lead: at([s + 46, y + 30], [s + 116, y + 10]) };
    case 'lean':
      return {
        lead: at([s + 26, y + 70], [s + 50, y + 132]),
        trail: at([-s - 8, y + 84], [-s + 2, hipY + 6]),
      };
    case 'walk':
      return {
        lead: at([s + 5, y + 86], [s + 22, hipY - 14]),
        trail: at([-s - 17, y + 80], [-s - 25, hipY + 2]),
      };
    case 'bow':
      return {
        lead: at([s + 9, y + 84], [17, hipY - 6]),
        trail: at([-s - 9, y + 84], [-17, hipY - 6]),
      };
    case 'shrink':
      return {
        lead: at([s + 2, y + 74], [s - 18, y + 38]),
        trail: at([-s - 14, y + 70], [-20, y + 62]),
      };
    case 'whisper':
      return { ...rest, lead: at([s + 2, y + 64], [36, y - 20]) };
    case 'hold':
      return { ...rest, lead: at([s + 26, y + 68], [s + 82, y + 92]) };
    case 'give':
      return { ...rest, lead: at([s + 20, y + 76], [s + 84, y + 60]) };
    case 'write':
      return {
        lead: at([s + 6, y + 84], [20, y + 82]),
        trail: at([-s - 6, y + 84], [-20, y + 104]),
      };
    case 'clap': {
      const apart = stance.isBeat ? 24 : 5;
      return {
        lead: at([s + 10, y + 78], [apart + 4, y + 60]),
        trail: at([-s - 10, y + 78], [4 - apart, y + (stance.isBeat ? 70 : 64)]),
      };
    }
    case 'carry':
      return {
        lead: at([s + 8, y + 82], [30, hipY - 26]),
        trail: at([-s - 8, y + 82], [-30, hipY - 26]),
      };
    case 'stand':
    case 'sit':
    case 'turn':
      return rest;
  }
}

/** Hanging, or on the thighs of who sits. */
function restOf(
  { sits, side, pose }: Stance,
  { shoulder: s, shoulderY: y, hipY, waist }: Frame,
): Arms {
  if (sits && pose === 'turn')
    return {
      lead: at([s + 9, y + 84], [20, hipY - 56]),
      trail: at([-s - 9, y + 84], [-20, hipY - 56]),
    };
  if (sits && side !== 0)
    return {
      lead: at([s + 4, y + 80], [54, hipY - 24]),
      trail: at([-s - 4, y + 86], [16, hipY - 14]),
    };
  if (sits)
    return {
      lead: at([s + 11, y + 86], [waist * 0.5, hipY - 8]),
      trail: at([-s - 11, y + 86], [-waist * 0.5, hipY - 8]),
    };
  const out = Math.max(s, waist) + 7;
  return {
    lead: at([s + 8, y + 88], [out, hipY + 18]),
    trail: at([-s - 8, y + 88], [-out, hipY + 18]),
  };
}

function at(elbow: Spot2, hand: Spot2): Reach {
  return { elbow, hand };
}
