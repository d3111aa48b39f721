/** What a reader meets on one road: words, clicks without a choice, the longest stretch without one, and how it is told. */
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { LookKind } from '../../engine/core/stage/look.ts';
import type { ReadPassage } from '../crawl/read-road.ts';
import { wordsIn } from '../crawl/words-in.ts';

export type SceneMeasures = {
  /** Without the words of the options. */
  readonly words: number;
  /** Choice points with one open option. */
  readonly oneOption: number;
  /** The most words between two choice points that have two options or more; a stretch belongs to where it ends. */
  readonly longest: number;
  /** Words that are read under a look other than *lived* and *silent*. */
  readonly told: number;
};

export type RoadMeasures = Omit<SceneMeasures, 'told'> & {
  /** From 0 to 1, of all words. */
  readonly toldShare: number;
};

const TOLD: readonly LookKind[] = ['told', 'legend'];
const NOTHING: SceneMeasures = { words: 0, oneOption: 0, longest: 0, told: 0 };

export function measureRoad(road: readonly ReadPassage[]): RoadMeasures {
  const scenes = [...measureScenes(road).values()];
  const sum = (of: (scene: SceneMeasures) => number): number =>
    scenes.reduce((all, scene) => all + of(scene), 0);
  const words = sum((scene) => scene.words);
  return {
    words,
    oneOption: sum(({ oneOption }) => oneOption),
    longest: Math.max(...scenes.map(({ longest }) => longest)),
    toldShare: sum(({ told }) => told) / Math.max(1, words),
  };
}

/** By the scenes of the road, in its order. */
export function measureScenes(road: readonly ReadPassage[]): ReadonlyMap<string, SceneMeasures> {
  const scenes = new Map<string, SceneMeasures>();
  let scene = '';
  let look: LookKind = 'lived';
  let stretch = 0;
  for (const { passage } of road) {
    for (const { text, cues } of passage.lines) {
      scene = cuesOf(cues, 'scene').at(-1)?.scene ?? scene;
      look = cuesOf(cues, 'look').at(-1)?.look.kind ?? look;
      const count = wordsIn(text).length;
      const { words, told, ...rest } = scenes.get(scene) ?? NOTHING;
      const more = TOLD.includes(look) ? count : 0;
      scenes.set(scene, { ...rest, words: words + count, told: told + more });
      stretch += count;
    }
    const open = passage.choices.filter((choice) => choice.open).length;
    const { longest, oneOption, ...rest } = scenes.get(scene) ?? NOTHING;
    scenes.set(scene, {
      ...rest,
      longest: Math.max(longest, stretch),
      oneOption: oneOption + (open === 1 ? 1 : 0),
    });
    if (open > 1) stretch = 0;
  }
  return scenes;
}
