/** The parts of ink's saved state that the crawler looks at. The shape is inkjs 2.4's, version 10 of the format. */
import { isMap } from '../../engine/core/is-map.ts';

export type Frame = {
  readonly path: string | undefined;
  readonly index: number;
  readonly temporaries: Readonly<Record<string, unknown>>;
};

export type SavedState = {
  readonly frames: readonly Frame[];
  /** Paths of the choices that are open. */
  readonly choices: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly chance: string;
};

export function readSavedState(json: string): SavedState {
  const state: unknown = JSON.parse(json);
  if (!isMap(state)) throw new Error('not a saved state of ink');
  const flow = mapAt(mapAt(state, 'flows'), String(state['currentFlowName']));
  const threads = [
    ...listAt(mapAt(flow, 'callstack'), 'threads'),
    ...Object.values(mapAt(flow, 'choiceThreads')),
  ];
  return {
    frames: threads.flatMap((thread) =>
      isMap(thread) ? listAt(thread, 'callstack').map(frame) : [],
    ),
    choices: listAt(flow, 'currentChoices').flatMap((choice) =>
      isMap(choice) && typeof choice['targetPath'] === 'string' ? [choice['targetPath']] : [],
    ),
    variables: mapAt(state, 'variablesState'),
    counts: Object.fromEntries(
      Object.entries(mapAt(state, 'visitCounts')).map(([path, times]) => [path, Number(times)]),
    ),
    chance: `${String(state['storySeed'])} ${String(state['previousRandom'])}`,
  };
}

function frame(value: unknown): Frame {
  const map = isMap(value) ? value : {};
  const path = map['cPath'];
  return {
    path: typeof path === 'string' ? path : undefined,
    index: Number(map['idx'] ?? 0),
    temporaries: Object.fromEntries(
      Object.entries(mapAt(map, 'temp')).filter(([name]) => name !== '$r'),
    ),
  };
}

function mapAt(
  map: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const value = map[key];
  return isMap(value) ? value : {};
}

function listAt(map: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value = map[key];
  return Array.isArray(value) ? value : [];
}
