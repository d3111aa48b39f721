/** Where a chapter ends for a crawl: at the knots of the scenes behind the next door. */
import { START } from '../../engine/core/journal/journal.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import type { InkContainer } from './ink-tree.ts';

/** `start` and each chapter that can be entered. */
export function doorsOf({ chapters }: Role): readonly string[] {
  return [START, ...chapters.flatMap(({ id, entry }) => (entry === undefined ? [] : [id]))];
}

/** Names of knots. A scene and its knot have one name; a chapter without a door belongs to the one before it. */
export function beyond({ chapters }: Role, entry: string, tree: InkContainer): ReadonlySet<string> {
  const here = entry === START ? 0 : chapters.findIndex(({ id }) => id === entry);
  const next = chapters.findIndex((chapter, at) => at > here && chapter.entry !== undefined);
  if (next < 0) return new Set();
  const scenes: readonly string[] = chapters.slice(next).flatMap((chapter) => chapter.scenes);
  return new Set(scenes.filter((scene) => tree.named.has(scene)));
}

/** The knot that holds it, by its name; a number above the first knot. */
export function knotOf({ path }: InkContainer): string {
  return path.split('.', 1)[0] ?? '';
}
