/** The light of a place: one flat tone over everything, with soft holes where lamps stand. No filters. */
import { Container, Sprite } from 'pixi.js';
import type { Light, Place } from '../../../core/catalog.ts';
import type { LookKind } from '../../../core/look.ts';
import { hexOf, sepia } from '../drawing/palette.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { free, textureOf } from '../drawing/texture.ts';
import { clamp01, easeInOut } from '../easing.ts';
import type { Box } from '../drawing/frame-of-view.ts';

export type LightOnStage = {
  readonly container: Container;
  /** Crosses over in so many milliseconds. */
  match(light: string, ms: number): void;
  tick(elapsed: number): boolean;
  close(): void;
};

type Lit = { readonly sprite: Sprite; from: number; to: number };

/** The tone is soft: less than half of the composition's size is enough. */
const SHARE = 0.4;
const WARMTH = 0.13;

export type LightParts = {
  readonly document: Document;
  readonly place: Place;
  readonly look: LookKind;
  /** As far as the drawings reach. */
  readonly box: Box;
};

export function createLight(parts: LightParts): LightOnStage {
  const { place, look } = parts;
  const container = new Container();
  const lights = new Map<string, Lit>();
  let ms = 0;
  let spent = 0;

  function lit(name: string): Lit | undefined {
    const light = place.lights[name];
    if (light === undefined || !isSeen(light, look)) return undefined;
    const known = lights.get(name) ?? {
      sprite: spriteOf(light, parts),
      from: 0,
      to: 0,
    };
    if (!lights.has(name)) container.addChild(known.sprite);
    lights.set(name, known);
    return known;
  }

  function settle(): void {
    const share = ms <= 0 ? 1 : easeInOut(clamp01(spent / ms));
    for (const one of lights.values()) {
      one.sprite.alpha = one.from + (one.to - one.from) * share;
      one.sprite.visible = one.sprite.alpha > 0.004;
    }
  }

  return {
    container,
    match(name, within) {
      const next = lit(name);
      for (const one of lights.values()) {
        one.from = one.sprite.visible ? one.sprite.alpha : 0;
        one.to = one === next ? 1 : 0;
      }
      ms = [...lights.values()].some(({ from, to }) => from !== to) ? within : 0;
      spent = 0;
      settle();
    },
    tick(elapsed) {
      if (spent >= ms) return false;
      spent += elapsed;
      settle();
      return true;
    },
    close() {
      for (const { sprite } of lights.values()) free(sprite.texture);
      container.destroy({ children: true });
    },
  };
}

function isSeen({ tint, strength }: Light, look: LookKind): boolean {
  return tint !== undefined && (strength ?? 0.5) > 0 && (look === 'lived' || look === 'told');
}

function spriteOf(light: Light, { document, box, look }: LightParts): Sprite {
  const { x, y, width, height } = box;
  const canvas = canvasOf(document, undefined, { width: width * SHARE, height: height * SHARE });
  const context = contextOf(canvas);
  if (context !== undefined) {
    context.scale(SHARE, SHARE);
    context.translate(-x, -y);
    paint(context, box, light, look);
  }
  const sprite = new Sprite(textureOf(canvas));
  sprite.position.set(x, y);
  sprite.scale.set(width / canvas.width, height / canvas.height);
  sprite.alpha = 0;
  return sprite;
}

function paint(context: CanvasRenderingContext2D, box: Box, light: Light, look: LookKind): void {
  const grade = look === 'told' ? sepia : (hex: string) => hex;
  context.globalAlpha = clamp01(light.strength ?? 0.5);
  context.fillStyle = grade(hexOf(light.tint ?? 'black'));
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const { at, radius } of light.pools ?? []) {
    pool(context, at, radius, 'destination-out', HOLE, 1);
    if (!isRoom(light)) continue;
    const warm = grade(hexOf('ochre'));
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
