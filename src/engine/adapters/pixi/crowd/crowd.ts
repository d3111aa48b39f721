/** A crowd on the stage: one bust many times over, that rises, claps, turns and goes, each a little after the other. */
import { Container } from 'pixi.js';
import type { Place } from '../../../core/stage/place.ts';
import type { Crowd } from '../../../core/story/cue.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Pace } from '../actors/troupe.ts';
import { hash32 } from '../../../core/hash.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Missing } from '../place/missing.ts';
import { clamp01 } from '../time/easing.ts';
import { BEARINGS } from './bearing.ts';
import type { Posture } from './bust.ts';
import { bustsOf } from './crowd-layout.ts';
import { drawCrowdSheet, type CrowdSheet } from './crowd-sheet.ts';
import { arrive, memberOf, send, type Member } from './member.ts';

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
  readonly plan: NonNullable<Place['crowd']>;
  readonly look: LookKind;
  readonly studio: Studio;
  readonly missing: Missing;
  readonly pixels: number;
  /** At rest the crowd is one texture, and costs its outline instead of each bust. */
  readonly liesFlat: boolean;
};

const LATEST_MS = 750;
const CHANGE_MS = 520;
/** Between two pictures of a clapping crowd; hands are together for two of them, and apart for two. */
const CLAP_MS = 95;
/** The share of a clapping crowd whose hands are hidden behind their backs' outline. */
const HANDS_LOW = 0.42;

export function createCrowd({
  place,
  plan,
  look,
  studio,
  missing,
  pixels,
  liesFlat,
}: CrowdParts): CrowdOnStage {
  const container = new Container();
  const sheets = new Map<Posture, CrowdSheet>();
  const busts = bustsOf(plan, hash32(place.id));
  const people = busts.map((bust) => memberOf(bust, container));
  let bearing = BEARINGS.none;
  let spent = Infinity;
  let clapped = 0;
  let isClosed = false;

  function dress(member: Member, posture: Posture): void {
    const cell = sheets.get(posture)?.cell(member.bust);
    if (cell === undefined) return;
    member.sprite.texture = cell.texture;
    member.sprite.scale.set(cell.scale * member.bust.scale);
  }

  /** Busts hide one another: what has its place is drawn once, or once a beat of its hands. */
  function lie(isAtRest: boolean): void {
    const isFlat = isAtRest && bearing.share > 0;
    if (!liesFlat || isFlat === container.isCachedAsTexture) return;
    container.cacheAsTexture(isFlat && { resolution: pixels, antialias: false });
  }

  function beat(): void {
    const [first, second] = bearing.postures;
    if (first === undefined) return;
    for (const member of people) {
      if (second !== undefined && member.bust.delay < HANDS_LOW) {
        dress(member, 'back');
        continue;
      }
      const step = Math.floor(clapped / CLAP_MS) + Math.floor(member.bust.delay * 8);
      const isSecond = second !== undefined && (step & 2) !== 0;
      dress(member, isSecond ? second : first);
    }
  }

  return {
    container,
    async prepare(crowd) {
      const { postures } = BEARINGS[crowd];
      const wanted: readonly Posture[] = postures.length > 1 ? [...postures, 'back'] : postures;
      const undrawn = wanted.filter((posture) => !sheets.has(posture));
      const draw = () =>
        Promise.all(
          undrawn.map(async (posture) => {
            const sheet = await drawCrowdSheet(studio, plan, look, posture, pixels, busts);
            if (isClosed || sheets.has(posture)) sheet.close();
            else sheets.set(posture, sheet);
          }),
        );
      if (undrawn.length > 0) await missing.attempt(`the crowd of ${place.id}`, draw);
    },
    match(crowd, pace) {
      const next = BEARINGS[crowd];
      if (next === bearing) return;
      bearing = next;
      for (const member of people) send(member, next.up, member.bust.rank < next.share ? 1 : 0);
      lie(false);
      spent = pace === 'moves' ? 0 : Infinity;
      if (pace === 'moves') return;
      beat();
      people.forEach((member) => arrive(member, 1));
      lie(true);
    },
    tick(elapsed, ambience) {
      const isClapping = bearing.postures.length > 1 && ambience > 0;
      const last = Math.floor(clapped / CLAP_MS);
      if (isClapping) clapped += elapsed;
      const isBeat = isClapping && Math.floor(clapped / CLAP_MS) !== last;
      const isChanging = spent < LATEST_MS + CHANGE_MS;
      if (isChanging || isBeat) beat();
      if (isChanging) {
        spent += elapsed;
        for (const member of people) {
          arrive(member, clamp01((spent - member.bust.delay * LATEST_MS) / CHANGE_MS));
        }
      }
      lie(!isChanging);
      if (isBeat && container.isCachedAsTexture) container.updateCacheTexture();
      return isChanging || isClapping;
    },
    close() {
      isClosed = true;
      container.destroy({ children: true });
      sheets.forEach((sheet) => sheet.close());
    },
  };
}
