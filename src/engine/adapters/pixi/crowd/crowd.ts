/** A crowd on the stage: people of few parts, that rise, clap, turn their heads and go, each a little after the other. */
import { Container } from 'pixi.js';
import type { Kit } from '../../../core/stage/kit.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { Crowd } from '../../../core/story/cue.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Pace } from '../actors/troupe.ts';
import { hash32 } from '../../../core/hash.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Missing } from '../place/missing.ts';
import { clamp01 } from '../time/easing.ts';
import { BEARINGS, type Bearing } from './bearing.ts';
import type { Posture } from './body.ts';
import { createBusts, type Wanted } from './busts.ts';
import { bustsOf, type CrowdPlan } from './crowd-layout.ts';
import { arrive, dress, memberOf, send, type Member } from './member.ts';
import { peopleIn } from './plain-crowd.ts';
import { between, seenOf } from './view.ts';

export type CrowdOnStage = {
  readonly container: Container;
  prepare(crowd: Crowd): Promise<void>;
  match(crowd: Crowd, pace: Pace): void;
  /** `ambience` 0 … 1: whether hands still clap. */
  tick(elapsed: number, ambience: number): boolean;
  close(): void;
};

export type CrowdParts = {
  readonly place: Place;
  readonly plan: CrowdPlan;
  readonly kit: Kit;
  readonly look: LookKind;
  readonly studio: Studio;
  readonly missing: Missing;
  readonly pixels: number;
  /** At rest the crowd is one texture, and costs its outline instead of each bust. */
  readonly liesFlat: boolean;
};

/** Until the last of them begins. */
const LATEST_MS = 1100;
const CHANGE_MS = 560;
/** Between two pictures of a clapping crowd; hands are together for two of them, and apart for two. */
const CLAP_MS = 95;
/** The share of a clapping crowd whose hands are hidden behind their backs' outline. */
const HANDS_LOW = 0.42;

export function createCrowd(parts: CrowdParts): CrowdOnStage {
  const { place, plan, kit, missing, pixels, liesFlat } = parts;
  const container = new Container();
  const isFacing = plan.faces === 'us';
  const people = bustsOf(plan, peopleIn(kit, plan), hash32(place.id)).map((bust) =>
    memberOf(bust, container),
  );
  const busts = createBusts({ ...parts, heads: kit.crowdHeads });
  let bearing = BEARINGS.none;
  let spent = Infinity;
  let clapped = 0;

  const postureOf = (member: Member): Posture => {
    const [first = 'plain', second] = bearing.postures;
    if (second === undefined) return first;
    if (!claps(member, bearing)) return 'plain';
    const step = Math.floor(clapped / CLAP_MS) + Math.floor(member.bust.delay * 8);
    return (step & 2) === 0 ? first : second;
  };

  const shareOf = ({ bust: { delay } }: Member) => clamp01((spent - delay * LATEST_MS) / CHANGE_MS);

  /** Busts hide one another: what has its place is drawn once, or once a beat of its hands. */
  function lie(isAtRest: boolean): void {
    const isFlat = isAtRest && bearing.share > 0;
    if (!liesFlat || isFlat === container.isCachedAsTexture) return;
    container.cacheAsTexture(isFlat && { resolution: pixels, antialias: false });
  }

  function settle(): void {
    for (const member of people) {
      const share = shareOf(member);
      dress(member, busts, postureOf(member), share);
      arrive(member, share);
    }
  }

  function wantedFor(next: Bearing): readonly Wanted[] {
    return people.flatMap((member): readonly Wanted[] => {
      const { bust, looks } = member;
      if (bust.rank >= next.share) return [];
      const seen = seenOf(bust, next.attention, isFacing);
      const postures = claps(member, next) ? next.postures : (['plain'] as const);
      const passing = between(looks, seen);
      const ways = bearing.share > 0 && passing !== undefined ? [seen, passing] : [seen];
      return ways.map((way) => ({ bust, seen: way, postures }));
    });
  }

  return {
    container,
    async prepare(crowd) {
      const wanted = wantedFor(BEARINGS[crowd]);
      await missing.attempt(`the crowd of ${place.id}`, () => busts.prepare(wanted));
    },
    match(crowd, pace) {
      const next = BEARINGS[crowd];
      if (next === bearing) return;
      bearing = next;
      for (const member of people) {
        const { bust } = member;
        const seen = bust.rank < next.share ? 1 : 0;
        const still = { up: next.up, seen, inwards: bust.inwards * (next.closed ?? 0) };
        send(member, still, seenOf(bust, next.attention, isFacing));
      }
      lie(false);
      spent = pace === 'moves' ? 0 : Infinity;
      if (pace === 'moves') return;
      settle();
      lie(true);
    },
    tick(elapsed, ambience) {
      const isClapping = bearing.postures.length > 1 && ambience > 0;
      const last = Math.floor(clapped / CLAP_MS);
      if (isClapping) clapped += elapsed;
      const isBeat = isClapping && Math.floor(clapped / CLAP_MS) !== last;
      const isChanging = spent < LATEST_MS + CHANGE_MS;
      if (isChanging) spent += elapsed;
      if (isChanging || isBeat) settle();
      lie(!isChanging);
      if (isBeat && container.isCachedAsTexture) container.updateCacheTexture();
      return isChanging || isClapping;
    },
    close() {
      container.destroy({ children: true });
      busts.close();
    },
  };
}

/** A bearing of one posture is everybody's; of those that clap not everybody's hands are seen. */
function claps({ bust }: Member, { postures }: Bearing): boolean {
  return postures.length < 2 || bust.delay >= HANDS_LOW;
}
