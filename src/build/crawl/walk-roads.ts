/**
 * Walks whole roads until all that is written was met. A walk prefers what was taken least; a road that met something
 * new is walked again with a few other choices, because what is rare lies near it.
 */
import type { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import type { Choice } from '../../engine/core/story/passage.ts';
import { enter } from './arrive.ts';
import type { Door, WalkedRoad } from './crawled.ts';
import { dice } from './dice.ts';
import { doorsOf } from './later-chapters.ts';
import type { Met } from './met.ts';
import { walkRoad, type Pick } from './walk-road.ts';
import { worked } from './worked.ts';

export type Walks = {
  readonly story: Story;
  readonly role: Role;
  readonly met: Met;
  readonly seeds: readonly number[];
  /** Walked in any case, when there is time. */
  readonly fewest: number;
  readonly most: number;
  /** No more are walked after so many in a row that met nothing new. */
  readonly patience: number;
  /** By `worked()`. */
  readonly until: number;
  /** Hears of each road. */
  readonly goesOn: (roads: number) => void;
};

const SEEDS = 2 ** 32;
const DICE_SEED = 1934;
const LEAST_TAKEN_SHARE = 0.5;
const AGAIN_SHARE = 0.4;
const OTHER_CHOICE_SHARE = 0.12;

export function walkRoads({
  story,
  role,
  met,
  seeds,
  fewest,
  most,
  patience,
  until,
  goesOn,
}: Walks): readonly WalkedRoad[] {
  const roll = dice(DICE_SEED);
  const doors = doorsOf(role).filter((entry) => enter(story, role, met, { entry, seed: 0 }));
  const walks: WalkedRoad[] = [];
  const worthy: WalkedRoad[] = [];
  let fruitless = 0;
  // each door with each kind of draw, and only then what is needed
  const inAnyCase = Math.max(fewest, 2 * doors.length * seeds.length);
  while (doors.length > 0 && walks.length < most && worked() < until) {
    if (walks.length >= inAnyCase && (met.complete() || fruitless >= patience)) break;
    const again = roll() < AGAIN_SHARE ? worthy[Math.floor(roll() * worthy.length)] : undefined;
    const door = again?.door ?? doorOf(walks.length);
    enter(story, role, met, door);
    const before = met.amount();
    const walk = walkRoad({ story, met, door, pick: again === undefined ? least : near(again) });
    walks.push(walk);
    goesOn(walks.length);
    fruitless = met.amount() > before ? 0 : fruitless + 1;
    if (fruitless === 0) worthy.push(walk);
  }
  return walks;

  function least(open: readonly Choice[]): number {
    if (roll() >= LEAST_TAKEN_SHARE) return Math.floor(roll() * open.length);
    const times = open.map(({ id }) => (met.taken.get(id) ?? 0) + roll());
    return times.indexOf(Math.min(...times));
  }

  /** Every other walk is from the start; the later doors and the draws take turns. */
  function doorOf(at: number): Door {
    const turn = Math.floor(at / 2);
    const inside = doors.slice(1);
    const entry = at % 2 === 0 ? doors[0] : (inside[turn % inside.length] ?? doors[0]);
    const round = at % 2 === 0 ? turn : Math.floor(turn / Math.max(1, inside.length));
    const seed = at < inAnyCase ? seeds[round % seeds.length] : undefined;
    return { entry: entry ?? '', seed: seed ?? Math.floor(roll() * SEEDS) };
  }

  function near({ choices }: WalkedRoad): Pick {
    const known = new Set<ChoiceId>(choices);
    return (open) => {
      const same = open.findIndex(({ id }) => known.has(id));
      return same < 0 || roll() < OTHER_CHOICE_SHARE ? least(open) : same;
    };
  }
}
