/** A story without places shows picture files, as in Inky's export: one picture that covers the stage. */
import { Container, Sprite } from 'pixi.js';
import { placedAt } from '../view/camera.ts';
import { canvasOf, decoded } from '../drawing/rasterise.ts';
import { free, textureOf } from '../drawing/texture.ts';
import type { Missing } from './missing.ts';
import { plainPlace } from './placeholder.ts';
import type { Picture } from './picture.ts';

const WIDEST = 1600;

/** @param address Where the catalog has the file. A story names files of its own; nothing else is ever fetched. */
export async function imagePicture(
  document: Document,
  file: string,
  address: string | undefined,
  missing: Missing,
): Promise<Picture> {
  const container = new Container();
  const picture = await missing.attempt(file, () => pictureAt(document, address));
  const sprite = picture === undefined ? undefined : new Sprite(textureOf(picture));
  const composition = { width: picture?.width ?? 1600, height: picture?.height ?? 900 };
  const place = plainPlace('image');
  if (sprite !== undefined) container.addChild(sprite);
  return {
    breathes: false,
    place: { ...place, size: [composition.width, composition.height] },
    container,
    box: { x: 0, y: 0, ...composition },
    prepare: () => Promise.resolve(),
    match: () => undefined,
    look(view, drift, seen, scale) {
      container.scale.set(scale);
      const placed = placedAt(view, drift, 0, seen, { x: 0, y: 0, ...composition });
      sprite?.scale.set(placed.scale);
      sprite?.position.set(placed.x, placed.y);
    },
    isOnTheWay: () => false,
    tick: () => false,
    close() {
      if (sprite !== undefined) free(sprite.texture);
      container.destroy({ children: true });
    },
  };
}

async function pictureAt(
  document: Document,
  address: string | undefined,
): Promise<HTMLCanvasElement> {
  if (address === undefined) throw new Error('the story has no such file');
  const image = await decoded(address).catch(() => {
    throw new Error('the file cannot be read as a picture');
  });
  const shrink = Math.min(1, WIDEST / image.naturalWidth);
  return canvasOf(document, image, {
    width: image.naturalWidth * shrink,
    height: image.naturalHeight * shrink,
  });
}
