/** One of a crowd: body and head on their place, how high they stand and how much of them is seen, on the way from one to the other. */
import { Sprite, type Container } from 'pixi.js';
import { easeInOut, lerp } from '../time/easing.ts';
import type { Posture } from './body.ts';
import type { Busts } from './busts.ts';
import type { Bust } from './crowd-layout.ts';
import { between, type Seen } from './view.ts';

type Range = { readonly from: number; readonly to: number; readonly now: number };
type Still = { readonly up: number; readonly seen: number; readonly inwards: number };
export type Member = {
  readonly bust: Bust;
  readonly body: Sprite;
  readonly head: Sprite;
  up: Range;
  seen: Range;
  inwards: Range;
  /** Where it looks now, and where it looked before. */
  looks: Seen;
  looked: Seen;
};

const AHEAD: Seen = { view: 'back', to: -1 };
const NOT_YET: Range = { from: 0, to: 0, now: 0 };

export function memberOf(bust: Bust, container: Container): Member {
  const body = spriteIn(container);
  const head = spriteIn(container);
  head.rotation = bust.tilt;
  body.rotation = bust.tilt / 3;
  return {
    bust,
    body,
    head,
    up: NOT_YET,
    seen: NOT_YET,
    inwards: NOT_YET,
    looks: AHEAD,
    looked: AHEAD,
  };
}

function spriteIn(container: Container): Sprite {
  const sprite = new Sprite();
  sprite.visible = false;
  container.addChild(sprite);
  return sprite;
}

export function send(member: Member, { up, seen, inwards }: Still, looks: Seen): void {
  const on = ({ now }: Range, to: number): Range => ({ from: now, to, now });
  member.up = on(member.up, up);
  member.seen = on(member.seen, seen);
  member.inwards = on(member.inwards, inwards);
  member.looked = member.looks;
  member.looks = looks;
}

/** @param share 0 … 1 of the way. */
export function arrive(member: Member, share: number): void {
  const eased = easeInOut(share);
  const { bust, body, head } = member;
  const at = (range: Range): Range => ({ ...range, now: lerp(range.from, range.to, eased) });
  member.up = at(member.up);
  member.seen = at(member.seen);
  member.inwards = at(member.inwards);
  for (const sprite of [body, head]) {
    sprite.x = bust.x + member.inwards.now;
    sprite.y = bust.y - member.up.now * bust.scale;
    sprite.alpha = member.seen.now;
    sprite.visible = sprite.alpha > 0.01;
  }
}

/** A head turns through what is between; a body turns with it, from behind to before. */
export function dress(member: Member, busts: Busts, posture: Posture, share: number): void {
  const { bust, looked, looks } = member;
  const passing = between(looked, looks);
  const isOnItsWay = share < 2 / 3 && passing !== undefined;
  const seen = share < 1 / 3 ? looked : isOnItsWay ? passing : looks;
  wear(member.head, busts.head(bust, seen) ?? busts.head(bust, looks), bust.scale);
  wear(
    member.body,
    busts.body(bust, posture, seen) ?? busts.body(bust, posture, looks),
    bust.scale,
  );
}

function wear(sprite: Sprite, cell: ReturnType<Busts['head']>, scale: number): void {
  if (cell === undefined) return;
  sprite.texture = cell.texture;
  sprite.anchor.set(...cell.anchor);
  sprite.scale.set(cell.unit * scale);
}
