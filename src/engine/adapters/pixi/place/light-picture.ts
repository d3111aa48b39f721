/** One light as a picture: a flat tone as far as the drawings reach, with soft holes where lamps or windows are. */
import { Sprite } from 'pixi.js';
import type { Light } from '../../../core/stage/place.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import { sepia, type Colours } from '../drawing/palette.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { textureOf } from '../drawing/texture.ts';
import { clamp01 } from '../time/easing.ts';

export type LightPictureParts = {
  readonly document: Document;
  readonly colours: Colours;
  readonly look: LookKind;
  /** As far as the drawings reach. */
  readonly box: Box;
};

/** The tone is soft: less than half of the composition's size is enough. */
const SHARE = 0.4;
const WARMTH = 0.13;
const HALF = 0.5;

/** Looks without colour have no light, and a light without tone or strength changes nothing. */
export function isSeen({ tint, strength }: Light, look: LookKind): boolean {
  return tint !== undefined && (strength ?? HALF) > 0 && (look === 'lived' || look === 'told');
}

export function lightPicture(light: Light, parts: LightPictureParts): Sprite {
  const { document, box } = parts;
  const { x, y, width, height } = box;
  const canvas = canvasOf(document, undefined, { width: width * SHARE, height: height * SHARE });
  const context = contextOf(canvas);
  if (context !== undefined) {
    context.scale(SHARE, SHARE);
    context.translate(-x, -y);
    paint(context, light, parts);
  }
  const sprite = new Sprite(textureOf(canvas));
  sprite.position.set(x, y);
  sprite.scale.set(width / canvas.width, height / canvas.height);
  return sprite;
}

function paint(
  context: CanvasRenderingContext2D,
  light: Light,
  { box, look, colours }: LightPictureParts,
): void {
  const grade = look === 'told' ? sepia : (hex: string) => hex;
  context.globalAlpha = clamp01(light.strength ?? HALF);
  context.fillStyle = grade(colours.toneHex(light.tint ?? 'black') ?? colours.hexOf('black'));
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const { at, radius } of light.pools ?? []) {
    pool(context, at, radius, 'destination-out', HOLE, 1);
    if (!isRoom(light)) continue;
    const warm = grade(colours.hexOf('ochre'));
    pool(context, at, radius * 0.9, 'source-over', [warm, `${warm}66`, `${warm}00`], WARMTH);
  }
}

/** In the dark of a room the light is a lamp's; a tone of the sky is broken by windows, and they are not warm. */
function isRoom({ tint }: Light): boolean {
  return tint === 'black' || tint === 'ink' || tint === 'soot' || tint === 'wood';
}

const HOLE = ['rgba(0,0,0,1)', 'rgba(0,0,0,0.62)', 'rgba(0,0,0,0)'] as const;

function pool(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radius: number,
  operation: GlobalCompositeOperation,
  [core, middle, edge]: readonly [string, string, string],
  alpha: number,
): void {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, core);
  gradient.addColorStop(0.5, middle);
  gradient.addColorStop(1, edge);
  context.globalCompositeOperation = operation;
  context.globalAlpha = alpha;
  context.fillStyle = gradient;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}
