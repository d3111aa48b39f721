/** What carries a figure: legs standing, walking or under a chair's edge. */
import { filledIn } from '../../../core/stage/drawing-with-holes.ts';
import type { Dress } from '../../../core/stage/kit.ts';
import { limb } from '../../../core/stage/limb.ts';
import type { Frame } from './frame.ts';
import { corners, path, polygon, type Spot2 } from './shapes.ts';
import type { Wearer } from './wearer.ts';

type Legs = NonNullable<Dress['legs']>;

/** Dark trousers in boots. */
const PLAIN: Legs = { light: 'soot+12', shadow: 'soot', boots: ['soot+2', 'black+4'] };

export function standing(wearer: Wearer): string {
  const { frame } = wearer;
  const apart = stance(frame);
  const top = frame.hemY - 14;
  return (
    leg(wearer, { from: [-apart * 0.8, top], to: [-apart, -8], side: -1, toe: -1 }) +
    leg(wearer, { from: [apart * 0.8, top], to: [apart + 2, -6], side: 1, toe: 1 })
  );
}

/** A stride: one leg before the other and both toes ahead. Where they cross the coat hides them. */
export function walking(wearer: Wearer): string {
  const { frame } = wearer;
  const apart = stance(frame);
  const top = frame.hemY - 22;
  const step = Math.min(30, -frame.hemY * 0.2 + 6);
  return (
    leg(wearer, { from: [-apart * 0.3, top], to: [-apart - step, -14], side: -1, toe: 1 }) +
    leg(wearer, { from: [apart * 0.4, top], to: [apart + step - 6, -4], side: 1, toe: 1 })
  );
}

/** Thighs, shins and a plain chair behind them. The seat is 108 high. */
export function sitting(wearer: Wearer): string {
  const { person, frame, dress } = wearer;
  const { light, shadow } = legsOf(wearer);
  const [coatLight, coatShadow] = person.tones;
  const isLong = dress.covers === 'knees';
  const half = frame.waist + 8;
  const knees = isLong ? -66 : -92;
  const lap = corners`${-half + 4},-138 ${half - 4},-138 ${half + 3},${knees} ${-half - 3},${knees}`;
  const shade = corners`4,-138 ${half - 4},-138 ${half + 3},${knees} 7,${knees}`;
  return (
    leg(wearer, { from: [-half * 0.6, knees - 8], to: [-half * 0.56, -7], side: -1, toe: -1 }) +
    leg(wearer, { from: [half * 0.6, knees - 8], to: [half * 0.6, -5], side: 1, toe: 1 }) +
    polygon(lap, isLong ? coatLight : light) +
    polygon(shade, isLong ? coatShadow : shadow) +
    polygon(corners`-4,-120 5,-120 9,${knees} -6,${knees}`, isLong ? `${coatShadow}-10` : 'black')
  );
}

export function chair({ waist }: Frame): string {
  const half = waist + 17;
  return (
    polygon(corners`${-half},-262 ${-half + 9},-262 ${-half + 9},0 ${-half},0`, 'wood+6') +
    polygon(corners`${half - 9},-262 ${half},-262 ${half},0 ${half - 9},0`, 'wood-8') +
    polygon(corners`${-half},-262 ${half},-262 ${half},-244 ${-half},-244`, 'wood+2') +
    polygon(corners`${-half},-118 ${half},-118 ${half},-102 ${-half},-102`, 'wood-4')
  );
}

function stance({ waist }: Frame): number {
  return Math.max(19, waist * 0.46);
}

function legsOf({ dress, person }: Wearer): Legs {
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

function leg(wearer: Wearer, { from, to, side, toe }: Step): string {
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
