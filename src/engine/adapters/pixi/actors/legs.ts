/** What carries a figure that stands or walks; and a leg as such. */
import { filledIn } from '../../../core/stage/drawing-with-holes.ts';
import type { Dress } from '../../../core/stage/kit.ts';
import { limb } from '../../../core/stage/limb.ts';
import type { Frame } from './frame.ts';
import { path, type Spot2 } from './shapes.ts';
import type { Side } from './stance.ts';
import type { Wearer } from './wearer.ts';

type Legs = NonNullable<Dress['legs']>;

/** Dark trousers in boots. */
const PLAIN: Legs = { light: 'soot+12', shadow: 'soot', boots: ['soot+2', 'black+4'] };

export function standing(wearer: Wearer, open: Side): string {
  const { frame } = wearer;
  const apart = stance(frame);
  const top = frame.hemY - 14;
  return (
    leg(wearer, {
      from: [-apart * 0.8, top],
      to: [-apart, open > 0 ? -4 : -8],
      side: -1,
      toe: open > 0 ? 1 : -1,
    }) +
    leg(wearer, {
      from: [apart * 0.8, top],
      to: [apart + 2, open < 0 ? -4 : -6],
      side: 1,
      toe: open < 0 ? -1 : 1,
    })
  );
}

/** A stride: one leg before the other and both toes ahead. Where they cross the coat hides them. */
export function walking(wearer: Wearer, to: -1 | 1): string {
  const { frame } = wearer;
  const apart = stance(frame);
  const top = frame.hemY - 22;
  const step = Math.min(30, -frame.hemY * 0.2 + 6);
  const behind = to < 0 ? 1 : -1;
  return (
    leg(wearer, {
      from: [-apart * 0.3 * to, top],
      to: [(-apart - step) * to, -14],
      side: behind,
      toe: to,
    }) +
    leg(wearer, {
      from: [apart * 0.4 * to, top],
      to: [(apart + step - 6) * to, -4],
      side: to,
      toe: to,
    })
  );
}

function stance({ waist }: Frame): number {
  return Math.max(19, waist * 0.46);
}

export function legsOf({ dress, person }: Wearer): Legs {
  const { legs = PLAIN } = dress;
  const [light, shadow] = person.tones;
  const toned = (shade: string) => filledIn(shade, { light, shadow });
  return { ...legs, light: toned(legs.light), shadow: toned(legs.shadow) };
}

type Step = {
  readonly from: Spot2;
  readonly to: Spot2;
  /** Which leg: the left one, -1, is in the light. */
  readonly side: -1 | 1;
  /** Where its toe points. */
  readonly toe: -1 | 1;
};

export function leg(wearer: Wearer, { from, to, side, toe }: Step): string {
  const { light, shadow, boots, wide: [wide, narrow] = [31, 22] } = legsOf(wearer);
  const tone = side < 0 ? light : shadow;
  const knee: Spot2 = [from[0] + (to[0] - from[0]) * 0.45, from[1] + (to[1] - from[1]) * 0.45];
  const upper = boots?.[side < 0 ? 0 : 1];
  const boot = upper === undefined ? '' : limb(knee, to, [narrow + 3, narrow], upper);
  return (
    limb(from, to, [wide, narrow], tone) +
    boot +
    shoe(to, toe, upper ?? (side < 0 ? 'black+5' : 'black'))
  );
}

function shoe([x, y]: Spot2, toe: -1 | 1, tone: string): string {
  const tip = x + toe * 17;
  const heel = x - toe * 10;
  return path(
    `M${heel} ${y - 11} L${x + toe * 6} ${y - 11} Q${tip} ${y - 4} ${tip} ${y + 8} L${heel} ${y + 8}Z`,
    tone,
  );
}
