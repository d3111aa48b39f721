/** Which scene the reader is in: the one that was named last, searched from the end; and where a passage changes it. */
import type { SceneId } from '../../core/brand.ts';
import { cuesOf, type Cue } from '../../core/story/cue.ts';
import { cuesIn, type Line, type Passage } from '../../core/story/passage.ts';
import type { Lookups } from './lookups.ts';
import { sinceClear } from './since-clear.ts';

export function currentScene(passages: readonly Passage[]): SceneId | undefined {
  const naming = passages.findLast((passage) => sceneNamed(cuesIn(passage)) !== undefined);
  return naming === undefined ? undefined : sceneNamed(cuesIn(naming));
}

/** Title of the scene the reader is in now: for the page's title. */
export function sceneTitle(passages: readonly Passage[], lookups: Lookups): string | undefined {
  const scene = currentScene(passages);
  return scene === undefined ? undefined : lookups.scene(scene)?.title;
}

/** The scene of the first words on the sheet: named before them or with them, or lasting from the passage before. */
export function openingScene(passages: readonly Passage[]): SceneId | undefined {
  const lines = passages.at(-1)?.lines ?? [];
  const shown = sinceClear(lines);
  const first = shown.findIndex(hasWords);
  const after = first < 0 ? lines.length : lines.length - shown.length + first + 1;
  return (
    sceneNamed(cuesIn({ lines: lines.slice(0, after) })) ?? currentScene(passages.slice(0, -1))
  );
}

/** The lines, after the first words, that bring another scene than the one before them. */
export function sceneChanges(
  lines: readonly Line[],
  opening: SceneId | undefined,
): ReadonlyMap<Line, SceneId> {
  const changes = new Map<Line, SceneId>();
  let last = opening;
  for (const line of lines.slice(lines.findIndex(hasWords) + 1)) {
    const named = sceneNamed(line.cues);
    if (named !== undefined && named !== last) changes.set(line, named);
    last = named ?? last;
  }
  return changes;
}

function sceneNamed(cues: readonly Cue[]): SceneId | undefined {
  return cuesOf(cues, 'scene').at(-1)?.scene;
}

export function hasWords({ text }: Line): boolean {
  return text.trim() !== '';
}
