/** A body and a head as sprites. From one costume to the next it turns at its joints: one body, one head, at every moment. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { FIGURE_BOX } from './figure.ts';
import { HEAD_BOX } from './head.ts';
import type { Neck } from './sway.ts';
import type { Costume, Piece } from './wardrobe.ts';
import { lerp } from '../time/easing.ts';

export type Puppet = {
  readonly container: Container;
  /** `share` of the way from one costume to the other, 0 … 1; the middle of a turn is narrow. */
  set(from: Costume, to: Costume, share: number): void;
  /** Thickness of the shade, strength of the rim. */
  light(shade: number, rim: number): void;
  /** Shows the other picture of a body that moves by itself. */
  beat(isBeat: boolean): void;
};

/** How much narrower in the middle: another stance, a head turned, a head turned round. */
const [TURN, NOD, ROUND] = [0.26, 0.16, 0.62];

export function createPuppet(tone: number): Puppet {
  const container = new Container();
  const floor = spriteIn(FIGURE_BOX);
  const [edge, figure, skull] = [new Container(), new Container(), new Container()];
  const paper = spriteIn(HEAD_BOX);
  const [body, shade, rim] = [spriteIn(FIGURE_BOX), spriteIn(FIGURE_BOX), spriteIn(FIGURE_BOX)];
  const [face, faceShade, faceRim] = [spriteIn(HEAD_BOX), spriteIn(HEAD_BOX), spriteIn(HEAD_BOX)];
  edge.addChild(paper);
  figure.addChild(body, shade, rim);
  skull.addChild(face, faceShade, faceRim);
  container.addChild(floor, edge, figure, skull);
  shade.tint = tone;
  faceShade.tint = tone;
  let shown: Costume | undefined;

  return {
    container,
    set(from, to, share) {
      const seen = share < 0.5 ? from : to;
      shown = seen;
      const narrow = Math.sin(Math.PI * share);
      const isOther = from.body.drawn !== to.body.drawn;
      const isRound = from.isBehind !== to.isBehind;
      wear([body, shade, rim, floor], seen.body);
      wear([face, faceShade, faceRim, paper], seen.head);
      const neck = between(from.neck, to.neck, share);
      const at = placed(neck, seen.neck);
      figure.scale.set(isOther ? 1 - (isRound ? ROUND : TURN) * narrow : 1, at.high);
      figure.skew.set(at.skew, 0);
      const turns = isRound ? ROUND : from.head.drawn === to.head.drawn ? 0 : NOD;
      for (const joint of [edge, skull]) {
        joint.position.set(neck.x, neck.y);
        joint.angle = neck.degrees;
        joint.scale.set(1 - turns * narrow, 1);
      }
    },
    light(thickness, strength) {
      for (const one of [shade, faceShade]) seen(one, thickness);
      for (const one of [rim, faceRim]) seen(one, strength);
    },
    beat(isBeat) {
      if (shown?.beat === undefined) return;
      const texture = isBeat ? shown.beat : shown.body.drawn;
      body.texture = texture;
      shade.texture = texture;
    },
  };
}

/** Brings a body's own neck to where the head is now; its feet stay. */
function placed(now: Neck, own: Neck): { readonly high: number; readonly skew: number } {
  const high = now.y / own.y;
  return { high, skew: Math.asin((now.x - own.x) / now.y) };
}

function between(from: Neck, to: Neck, share: number): Neck {
  return {
    x: lerp(from.x, to.x, share),
    y: lerp(from.y, to.y, share),
    degrees: lerp(from.degrees, to.degrees, share),
  };
}

function wear([main, shade, rim, under]: readonly [Sprite, Sprite, Sprite, Sprite], piece: Piece) {
  dress(main, piece.drawn, piece.scale);
  dress(shade, piece.drawn, piece.scale);
  dress(rim, piece.rim, piece.scale);
  dress(under, piece.under, piece.underScale);
}

function spriteIn({ x, y }: { readonly x: number; readonly y: number }): Sprite {
  const made = new Sprite({ visible: false });
  made.position.set(x, y);
  return made;
}

function dress(worn: Sprite, texture: Texture | undefined, scale: number): void {
  worn.visible = texture !== undefined;
  if (texture === undefined) return;
  worn.texture = texture;
  worn.scale.set(scale);
}

function seen(worn: Sprite, alpha: number): void {
  worn.alpha = alpha;
  worn.renderable = alpha > 0.004;
}
