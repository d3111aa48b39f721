/** Who sits: thighs forward, feet on the floor, and a plain chair where the place has no seat. The seat is 108 high. */
import { limb } from '../../../core/stage/limb.ts';
import type { Frame } from './frame.ts';
import { leg, legsOf } from './legs.ts';
import { corners, polygon } from './shapes.ts';
import type { Side } from './stance.ts';
import type { Wearer } from './wearer.ts';

/** How much lower than standing the body is. */
export const SEAT_DROP = 86;
/** Where a thigh lies, and how far out a knee is. */
const [THIGH, KNEE] = [-122, 78];

export function sitting(wearer: Wearer, open: Side): string {
  return open === 0 ? towardsUs(wearer) : aside(wearer, open);
}

/** Seen from before: thighs foreshortened, shins under them, knees apart. */
function towardsUs(wearer: Wearer): string {
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

/** Open to one side: both thighs lie along the seat and the shins come down beyond its edge. */
function aside(wearer: Wearer, open: -1 | 1): string {
  const { person, frame, dress } = wearer;
  const { light, shadow } = legsOf(wearer);
  const [coatLight, coatShadow] = person.tones;
  const isLong = dress.covers === 'knees';
  const hip = -frame.waist * 0.42 * open;
  const [far, near] = [KNEE - 16, KNEE].map((knee) => knee * open) as [number, number]; // two were mapped
  const [upper, lower] = open > 0 ? [light, shadow] : [shadow, light];
  const skirt = isLong
    ? polygon(
        corners`${hip - 14 * open},-142 ${near * 0.86},-140 ${near + 10 * open},-118 ${near + 4 * open},-62 ${near - 34 * open},-72 ${hip},-98 ${hip - 18 * open},-104`,
        open > 0 ? coatLight : coatShadow,
      ) +
      polygon(
        corners`${near * 0.86},-140 ${near + 10 * open},-118 ${near + 4 * open},-62 ${near - 16 * open},-66 ${near - 8 * open},-116`,
        open > 0 ? coatShadow : coatLight,
      )
    : '';
  return (
    leg(wearer, { from: [far, THIGH + 4], to: [far - 4 * open, -10], side: 1, toe: open }) +
    limb([hip, THIGH - 2], [far + 4 * open, THIGH + 2], [42, 32], lower) +
    leg(wearer, { from: [near, THIGH + 4], to: [near - 2 * open, -5], side: -1, toe: open }) +
    limb([hip - 8 * open, THIGH + 2], [near + 10 * open, THIGH + 6], [46, 34], upper) +
    skirt
  );
}

export function chair({ waist }: Frame, open: Side): string {
  return open === 0 ? chairBehind(waist) : chairAside(open);
}

function chairBehind(waist: number): string {
  const half = waist + 17;
  return (
    polygon(corners`${-half},-262 ${-half + 9},-262 ${-half + 9},0 ${-half},0`, 'wood+6') +
    polygon(corners`${half - 9},-262 ${half},-262 ${half},0 ${half - 9},0`, 'wood-8') +
    polygon(corners`${-half},-262 ${half},-262 ${half},-244 ${-half},-244`, 'wood+2') +
    polygon(corners`${-half},-118 ${half},-118 ${half},-102 ${-half},-102`, 'wood-4')
  );
}

/** From the side: one post behind the back, the seat, a leg under its edge. */
function chairAside(open: -1 | 1): string {
  const [back, edge] = [-58 * open, 40 * open];
  const out = 9 * open;
  return (
    polygon(corners`${back - out * 1.6},-250 ${back},-250 ${back + out},0 ${back},0`, 'wood+6') +
    polygon(
      corners`${edge - out},-104 ${edge},-104 ${edge + out * 0.4},0 ${edge - out * 0.6},0`,
      'wood-8',
    ) +
    polygon(corners`${back},-110 ${edge + out},-110 ${edge + out},-96 ${back},-96`, 'wood-4')
  );
}
