/** A crowd on the stage: one bust many times over, that rises, claps, turns and goes, each a little after the other. */
import { Container, Sprite } from 'pixi.js';
import type { Place } from '../../../core/catalog.ts';
import type { Crowd } from '../../../core/cue.ts';
import type { LookKind } from '../../../core/look.ts';
import type { Pace } from '../actors/troupe.ts';
import { hash32 } from '../../../core/hash.ts';
import type { Studio } from '../drawing/studio.ts';
import { clamp01, easeInOut, lerp } from '../easing.ts';
import { BEARINGS } from './bearing.ts';
import { BUST_BOX, type Posture } from './bust.ts';
import { bustsOf, type Bust } from './crowd-layout.ts';
import { drawCrowdSheet, type CrowdSheet } from './crowd-sheet.ts';

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
  readonly pixels: number;
};

const LATEST_MS = 750;
const CHANGE_MS = 520;
const CLAP_MS = 190;
/** The share of a clapping crowd whose hands are hidden behind their backs' outline. */
const HANDS_LOW = 0.42;

export function createCrowd({ place, plan, look, studio, pixels }: CrowdParts): CrowdOnStage {
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

  function settle(member: Member, share: number): void {
    const { bust, sprite } = member;
    const eased = easeInOut(share);
    sprite.y = bust.y - lerp(member.up.from, member.up.to, eased) * bust.scale;
    sprite.alpha = lerp(member.seen.from, member.seen.to, eased);
    sprite.visible = sprite.alpha > 0.01;
  }

  function beat(): void {
    const [first, second] = bearing.postures;
    if (first === undefined) return;
    for (const member of people) {
      if (second !== undefined && member.bust.delay < HANDS_LOW) {
        dress(member, 'back');
        continue;
      }
      const isSecond =
        second !== undefined && (Math.floor(clapped / CLAP_MS + member.bust.delay * 4) & 1) === 1;
      dress(member, isSecond ? second : first);
    }
  }

  return {
    container,
    async prepare(crowd) {
      const { postures } = BEARINGS[crowd];
      const wanted: readonly Posture[] = postures.length > 1 ? [...postures, 'back'] : postures;
      const missing = wanted.filter((posture) => !sheets.has(posture));
      await Promise.all(
        missing.map(async (posture) => {
          const sheet = await drawCrowdSheet(studio, plan, look, posture, pixels, busts);
          if (isClosed || sheets.has(posture)) sheet.close();
          else sheets.set(posture, sheet);
        }),
      );
    },
    match(crowd, pace) {
      const next = BEARINGS[crowd];
      if (next === bearing) return;
      bearing = next;
      for (const member of people) {
        member.up = { from: member.up.now, to: next.up, now: member.up.now };
        const isThere = member.bust.rank < next.share ? 1 : 0;
        member.seen = { from: member.seen.now, to: isThere, now: member.seen.now };
      }
      spent = pace === 'moves' ? 0 : Infinity;
      if (pace === 'moves') return;
      beat();
      people.forEach((member) => arrive(member, settle, 1));
    },
    tick(elapsed, ambience) {
      const isClapping = bearing.postures.length > 1 && ambience > 0;
      if (isClapping) clapped += elapsed;
      const isChanging = spent < LATEST_MS + CHANGE_MS;
      if (!isChanging && !isClapping) return false;
      spent += elapsed;
      beat();
      if (isChanging) {
        for (const member of people) {
          arrive(member, settle, clamp01((spent - member.bust.delay * LATEST_MS) / CHANGE_MS));
        }
      }
      return true;
    },
    close() {
      isClosed = true;
      container.destroy({ children: true });
      sheets.forEach((sheet) => sheet.close());
    },
  };
}

type Range = { readonly from: number; readonly to: number; readonly now: number };
type Member = { readonly bust: Bust; readonly sprite: Sprite; up: Range; seen: Range };

function memberOf(bust: Bust, container: Container): Member {
  const sprite = new Sprite();
  sprite.anchor.set(-BUST_BOX.x / BUST_BOX.width, -BUST_BOX.y / BUST_BOX.height);
  sprite.position.set(bust.x, bust.y);
  sprite.rotation = bust.tilt;
  sprite.visible = false;
  container.addChild(sprite);
  return { bust, sprite, up: { from: 0, to: 0, now: 0 }, seen: { from: 0, to: 0, now: 0 } };
}

function arrive(member: Member, put: (member: Member, share: number) => void, share: number): void {
  put(member, share);
  const eased = easeInOut(share);
  member.up = { ...member.up, now: lerp(member.up.from, member.up.to, eased) };
  member.seen = { ...member.seen, now: lerp(member.seen.from, member.seen.to, eased) };
}
