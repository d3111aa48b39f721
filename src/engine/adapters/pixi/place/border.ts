/** The border: what lies round the picture in a look: torn paper when it is told, a thin empty line when the record is silent. */
import { Container, Sprite } from 'pixi.js';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Colours } from '../drawing/palette.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { free, textureOf } from '../drawing/texture.ts';
import type { Size } from '../surface/fit.ts';
import { tearAround } from './torn-edge.ts';

export type Border = {
  readonly container: Container;
  /** Draws it anew. `size` in CSS pixels, `resolution` canvas pixels for each. */
  renew(look: LookKind, size: Size, resolution: number): void;
  /** Takes it away until it is drawn anew. */
  clear(): void;
  close(): void;
};

export function createBorder(document: Document, colours: Colours): Border {
  const container = new Container();

  function clear(): void {
    for (const child of container.removeChildren()) {
      if (child instanceof Sprite) free(child.texture);
      child.destroy();
    }
  }

  return {
    container,
    clear,
    renew(look, size, resolution) {
      clear();
      if (look !== 'told' && look !== 'silent') return;
      for (const { part, x, y } of strips(
        painted(document, { look, colours }, size, resolution),
        look,
      )) {
        const sprite = container.addChild(new Sprite(textureOf(part)));
        sprite.position.set(x / resolution, y / resolution);
        sprite.scale.set(1 / resolution);
      }
    },
    close() {
      clear();
      container.destroy();
    },
  };
}

type Bordered = 'told' | 'silent';
type Drawn = { readonly look: Bordered; readonly colours: Colours };

function painted(
  document: Document,
  { look, colours }: Drawn,
  size: Size,
  resolution: number,
): HTMLCanvasElement {
  const canvas = canvasOf(document, undefined, {
    width: size.width * resolution,
    height: size.height * resolution,
  });
  const context = contextOf(canvas);
  if (context === undefined) return canvas;
  context.scale(resolution, resolution);
  if (look === 'told') paintTear(context, size, colours);
  else paintEmpty(context, size, colours);
  return canvas;
}

function paintTear(context: CanvasRenderingContext2D, size: Size, { hexOf }: Colours): void {
  const { picture, paper } = tearAround(size);
  context.fillStyle = hexOf('black');
  context.fillRect(0, 0, size.width, size.height);
  fill(context, paper, hexOf('bone'), 'source-over');
  context.save();
  context.translate(0.8, 1);
  fill(
    context,
    paper.map(([x, y], at) => [
      x + ((picture[at]?.[0] ?? x) - x) * 0.45,
      y + ((picture[at]?.[1] ?? y) - y) * 0.45,
    ]),
    hexOf('paper'),
    'source-over',
  );
  context.restore();
  fill(context, picture, '#000000', 'destination-out');
}

function paintEmpty(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  { hexOf }: Colours,
): void {
  const inset = Math.max(14, Math.min(width, height) * 0.07);
  context.fillStyle = hexOf('black');
  for (const [x, y, wide, high] of [
    [0, 0, width, inset],
    [0, height - inset, width, inset],
    [0, 0, inset, height],
    [width - inset, 0, inset, height],
  ] as const)
    context.fillRect(x, y, wide, high);
  context.strokeStyle = hexOf('bone');
  context.lineWidth = 1.5;
  context.strokeRect(inset, inset, width - inset * 2, height - inset * 2);
}

function fill(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
  tone: string,
  operation: GlobalCompositeOperation,
): void {
  context.globalCompositeOperation = operation;
  context.fillStyle = tone;
  context.beginPath();
  points.forEach(([x, y], at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
}

type Strip = { readonly part: HTMLCanvasElement; readonly x: number; readonly y: number };

/** A torn edge is four strips: the empty middle would cost as much as a whole layer. */
function strips(canvas: HTMLCanvasElement, look: Bordered): readonly Strip[] {
  const { width, height } = canvas;
  if (look === 'silent') return [{ part: canvas, x: 0, y: 0 }];
  const deep = Math.min(Math.ceil(Math.min(width, height) * 0.075) + 26, Math.floor(height / 2));
  return [
    cut(canvas, 0, 0, width, deep),
    cut(canvas, 0, height - deep, width, deep),
    cut(canvas, 0, deep, deep, height - deep * 2),
    cut(canvas, width - deep, deep, deep, height - deep * 2),
  ];
}

function cut(
  canvas: HTMLCanvasElement,
  x: number,
  y: number,
  width: number,
  height: number,
): Strip {
  const part = canvasOf(canvas.ownerDocument, undefined, { width, height });
  contextOf(part)?.drawImage(canvas, x, y, width, height, 0, 0, width, height);
  return { part, x, y };
}
