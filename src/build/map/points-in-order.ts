/** Puts the points of a map into the order in which they are written: by chapter, by scene, by line. */
import { basename } from 'node:path';
import type { ChapterId, ChoiceId, SceneId } from '../../engine/core/brand.ts';
import type { Pack, Role } from '../../engine/core/story/pack.ts';
import { readInkSource } from '../ink-source/ink-source.ts';
import { writtenPoints } from '../ink-source/written-points.ts';
import { readInk } from '../ink-story/ink-text.ts';
import type { PlacedPoint } from './layout.ts';
import type { Point } from './squares.ts';

/** By choice id: how many choice points are written before it. */
export type Written = ReadonlyMap<ChoiceId, number>;

export function writtenIn(files: readonly string[]): Written {
  const points = files.flatMap((file) =>
    writtenPoints(readInkSource(file, readInk(file), basename(file, '.ink'))),
  );
  return new Map(points.flatMap(({ choices }, at) => choices.map((id) => [id, at] as const)));
}

/** @returns Numbers of the points, in order, each with its chapter. */
export function inOrder(
  points: readonly Point[],
  written: Written,
  role: Role,
  scenes: Pack['scenes'],
): readonly { readonly number: number; readonly point: PlacedPoint }[] {
  const [first] = role.chapters;
  const keyed = points.map((point, number) => {
    const scene = rootOf(point.scene, scenes);
    const at = role.chapters.findIndex((chapter) => chapter.scenes.some((id) => id === scene));
    const chapter: ChapterId | undefined = (role.chapters[at] ?? first)?.id;
    const order = [
      Math.max(0, at),
      role.chapters[at]?.scenes.findIndex((id) => id === scene) ?? 0,
      Math.min(...point.choices.map((id) => written.get(id) ?? Infinity)),
      number,
    ];
    return { number, order, point, chapter };
  });
  return keyed
    .toSorted((a, b) => compare(a.order, b.order))
    .flatMap(({ number, point, chapter }) =>
      chapter === undefined ? [] : [{ number, point: { ...point, chapter } }],
    );
}

/** The scene whose knot it stands in. */
function rootOf(scene: SceneId | undefined, scenes: Pack['scenes']): SceneId | undefined {
  return scenes.find(({ id }) => id === scene)?.within ?? scene;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
