/** How often a frame paints over the screen: what a slow machine pays for, counted instead of timed. */
import { Sprite, type Container } from 'pixi.js';
import type { Size } from '../surface/fit.ts';

/** The area of all that is drawn, in screens of this size (CSS pixels). Boxes are counted, so it is never too low. */
export function overdrawOf(root: Container, { width, height }: Size): number {
  return areaOf(root, width, height) / Math.max(1, width * height);
}

function areaOf(node: Container, width: number, height: number): number {
  if (!node.visible || !node.renderable || node.alpha <= 0) return 0;
  if (node.children.length > 0 && !node.isCachedAsTexture)
    return node.children.reduce((sum, child) => sum + areaOf(child, width, height), 0);
  const box = node instanceof Sprite ? node.visualBounds : node.getLocalBounds();
  const [first, last] = [box.minX, box.maxX].map((x, at) =>
    node.worldTransform.apply({ x, y: at === 0 ? box.minY : box.maxY }),
  );
  if (first === undefined || last === undefined) return 0;
  return shared(first.x, last.x, width) * shared(first.y, last.y, height);
}

/** The part of 0 … `length` that lies between two ends. */
function shared(one: number, other: number, length: number): number {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return Math.max(0, Math.min(length, to) - Math.max(0, from));
}
