/** One of a crowd: a bust on its seat, how high it stands and how much of it is seen, on the way from one to the other. */
import { Sprite, type Container } from 'pixi.js';
import { easeInOut, lerp } from '../time/easing.ts';
import { BUST_BOX } from './bust.ts';
import type { Bust } from './crowd-layout.ts';

type Range = { readonly from: number; readonly to: number; readonly now: number };
export type Member = { readonly bust: Bust; readonly sprite: Sprite; up: Range; seen: Range };

export function memberOf(bust: Bust, container: Container): Member {
  const sprite = new Sprite();
  sprite.anchor.set(-BUST_BOX.x / BUST_BOX.width, -BUST_BOX.y / BUST_BOX.height);
  sprite.position.set(bust.x, bust.y);
  sprite.rotation = bust.tilt;
  sprite.visible = false;
  container.addChild(sprite);
  return { bust, sprite, up: { from: 0, to: 0, now: 0 }, seen: { from: 0, to: 0, now: 0 } };
}

/** @param seen 0 or 1: whether it is there in the end. */
export function send(member: Member, up: number, seen: number): void {
  member.up = { from: member.up.now, to: up, now: member.up.now };
  member.seen = { from: member.seen.now, to: seen, now: member.seen.now };
}

/** @param share 0 … 1 of the way. */
export function arrive(member: Member, share: number): void {
  const eased = easeInOut(share);
  const { bust, sprite } = member;
  const now = ({ from, to }: Range) => lerp(from, to, eased);
  member.up = { ...member.up, now: now(member.up) };
  member.seen = { ...member.seen, now: now(member.seen) };
  sprite.y = bust.y - member.up.now * bust.scale;
  sprite.alpha = member.seen.now;
  sprite.visible = sprite.alpha > 0.01;
}
