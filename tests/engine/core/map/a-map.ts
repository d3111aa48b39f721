/** A map of three points in two chapters, and tellings along it. */
import {
  brand,
  type ChapterId,
  type ChoiceId,
  type SceneId,
} from '../../../../src/engine/core/brand.ts';
import type { MapEdge, RoleMap } from '../../../../src/engine/core/map/story-map.ts';
import type { Passage, Told } from '../../../../src/engine/core/story/passage.ts';

const POINTS = [
  ['a1', 'a2'],
  ['b1', 'b2'],
  ['c1', 'c2'],
];
const PLACES = [
  { row: 0, x: 10 },
  { row: 0, x: 50 },
  { row: 1, x: 50 },
];
const SCENES = ['s_one', 's_one', 's_two'];

export const CHAPTERS = ['one', 'two'].map((id) => ({
  id: brand<ChapterId>(id),
  title: id,
  minutes: 1,
  scenes: [brand<SceneId>(`s_${id}`)],
}));

export function aMap(): RoleMap {
  return {
    width: 100,
    height: 100,
    rows: CHAPTERS.map(({ id }, at) => ({ chapter: id, top: at * 50, height: 50, scenes: [] })),
    points: POINTS.map((ids, at) => ({
      scene: brand<SceneId>(SCENES[at] ?? ''),
      row: PLACES[at]?.row ?? 0,
      x: PLACES[at]?.x ?? 0,
      rail: 0,
      box: { left: 0, top: 0, width: 10, height: 10 },
      choices: ids.map((id, y) => ({ id: brand<ChoiceId>(id), y })),
    })),
    edges: ['>a1', '>a2', 'a1>b1', 'a1>b2', 'a2>b1', 'b1>c1', 'b2>c1', 'b2>c2', 'c1>', 'c2>'].map(
      edge,
    ),
    hangs: [],
    shuts: [],
  };
}

/** @param at The point that it stands at, by its letter; absent: the story has ended. */
export function aTold(choices: readonly string[], at?: string): Told {
  const ids = choices.map((id) => brand<ChoiceId>(id));
  const passages = ids.map((id): Passage => ({ ...passageAt(id.charAt(0)), chosen: id }));
  return {
    journal: {
      story: 's',
      role: brand('r'),
      entry: 'start',
      seed: 1,
      choices: ids,
      without: [],
    },
    passages: [...passages, at === undefined ? { lines: [], choices: [] } : passageAt(at)],
    ended: at === undefined,
    faults: [],
  };
}

function passageAt(letter: string): Passage {
  const at = POINTS.findIndex(([first = '']) => first.startsWith(letter));
  const scene = brand<SceneId>(SCENES[at] ?? '');
  return {
    lines: [{ text: `At ${letter}.`, cues: [{ kind: 'scene', scene }] }],
    choices: (POINTS[at] ?? []).map((id) => ({
      id: brand<ChoiceId>(id),
      text: `Way ${id}`,
      cues: [],
      open: true,
    })),
  };
}

function edge(path: string): MapEdge {
  const [from, to] = path.split('>').map((id) => {
    const point = POINTS.findIndex((ids) => ids.includes(id));
    return point < 0 ? undefined : ([point, POINTS[point]?.indexOf(id) ?? 0] as const);
  });
  return { path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
