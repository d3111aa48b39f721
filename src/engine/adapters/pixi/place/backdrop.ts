/** The picture layers of a place in one look, drawn and ready to hang. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { Place } from '../../../core/stage/place.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import { sharedFrame, viewBoxOf, type Box } from '../drawing/frame-of-view.ts';
import { sizeOf, type Studio } from '../drawing/studio.ts';
import { piecesOf } from '../drawing/pieces.ts';
import { cellOf, free, textureOf } from '../drawing/texture.ts';
import type { Drawings } from './drawings.ts';
import { NOTHING, whenLit, type Hanging } from './hanging.ts';
import type { Planned } from './layer-plan.ts';
import type { Missing } from './missing.ts';
import { GROUND } from './placeholder.ts';

export type BackdropParts = {
  readonly place: Place;
  readonly look: LookKind;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly missing: Missing;
  /** Pixels of texture for one unit. */
  readonly pixels: number;
  /** Layers leave out their empty parts. */
  readonly isInPieces: boolean;
};

export type Backdrop = {
  /** One for each planned layer; undefined for actors and crowd. */
  readonly hangings: readonly (Hanging | undefined)[];
  /** As far as the drawings reach. */
  readonly box: Box;
};

export async function hangBackdrop(
  planned: readonly Planned[],
  parts: BackdropParts,
): Promise<Backdrop> {
  const { place, drawings, missing } = parts;
  const texts = await Promise.all(
    planned.map((layer) =>
      layer.kind === 'picture'
        ? Promise.all(layer.files.map((file) => drawings.layer(place.id, file)))
        : undefined,
    ),
  );
  const found = texts.map((layer) => layer?.filter((text) => text !== undefined));
  const [width, height] = place.size;
  const box = sharedFrame(
    found.flatMap((layer) => (layer ?? []).map(viewBoxOf)),
    width,
    height,
  );
  const hangings = await Promise.all(
    found.map((svgs, at) => {
      const layer = planned[at];
      if (svgs === undefined || layer?.kind !== 'picture') return undefined;
      const what = layer.files.map((file) => `${place.id}/${file}`).join(', ');
      const draw = () =>
        svgs.length === 0
          ? Promise.resolve(undefined)
          : missing.attempt(what, () => hang(svgs, box, parts));
      if (layer.lights !== undefined) return whenLit(layer.lights, draw);
      return at === 0 ? draw().then((drawn) => drawn ?? ground(box, parts)) : draw();
    }),
  );
  return { hangings, box };
}

/** Stands in for the farthest layer; others are simply left out. */
function ground(box: Box, parts: BackdropParts): Promise<Hanging | undefined> {
  const what = `the ground of ${parts.place.id}`;
  return parts.missing.attempt(what, () => hang([groundOn(box)], box, parts));
}

async function hang(
  svgs: readonly string[],
  box: Box,
  { studio, look, pixels, isInPieces }: BackdropParts,
): Promise<Hanging> {
  const sheet = { box, pixels };
  const part = await studio.paintPart(svgs, look, sheet);
  if (part === undefined) return NOTHING;
  const texture = textureOf(part.canvas);
  const picture = new Container();
  picture.scale.set(box.width / sizeOf(sheet).width, box.height / sizeOf(sheet).height);
  picture.position.set(box.x + part.x * picture.scale.x, box.y + part.y * picture.scale.y);
  const cells = isInPieces ? inPieces(texture, part.canvas) : [];
  if (cells.length === 0) picture.addChild(new Sprite(texture));
  for (const { cell, x, y } of cells) picture.addChild(new Sprite({ texture: cell, x, y }));
  return {
    ...NOTHING,
    picture,
    close() {
      for (const { cell } of cells) cell.destroy(false);
      free(texture);
    },
  };
}

/** Only what is drawn; none when the whole is as good. */
function inPieces(
  texture: Texture,
  canvas: HTMLCanvasElement,
): readonly { readonly cell: Texture; readonly x: number; readonly y: number }[] {
  const pieces = piecesOf(canvas);
  if (pieces.length < 2) return [];
  return pieces.map(({ x, y, width, height }) => ({
    cell: cellOf(texture, x, y, width, height),
    x,
    y,
  }));
}

/** The ground stretched over the whole frame. */
function groundOn({ x, y, width, height }: Box): string {
  const inner = GROUND.replace(/<\/?svg[^>]*>/gu, '');
  return `<svg xmlns="http://www.w3.org/2000/svg"><g transform="translate(${x} ${y}) scale(${width / 1600} ${height / 900})">${inner}</g></svg>`;
}
