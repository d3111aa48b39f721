/** Which layers are drawn one by one and which are composed into one picture first. Pure. */
import type { Layer, Leaving, Motion, Swarm } from '../../../core/stage/place.ts';
import type { Tier } from '../quality/tiers.ts';

export type Planned =
  | { readonly kind: 'actors'; readonly depth: number }
  | { readonly kind: 'crowd'; readonly depth: number }
  | { readonly kind: 'swarm'; readonly depth: number; readonly swarm: Swarm }
  | {
      readonly kind: 'picture';
      readonly depth: number;
      /** Drawn over one another into one texture. */
      readonly files: readonly string[];
      readonly lights: readonly string[] | undefined;
      readonly moves: Motion | undefined;
      readonly leaves: Leaving | undefined;
    };

/** Neighbours this near to each other in depth are one picture to the eye, even where parallax moves them. */
const NEAR = 0.05;

/** Every picture layer costs fill on every frame: neighbours that are always there become one; at `full` only near ones. */
export function planLayers(layers: readonly Layer[], tier: Tier): readonly Planned[] {
  const apart = tier === 'full' ? NEAR : Infinity;
  return layers
    .flatMap((layer) => plan(layer, tier))
    .reduce<readonly Planned[]>((done, next) => joined(done, next, apart), []);
}

/** Before which layer words lie: behind the people; but over a swarm, which fills the picture and would swallow them. */
export function placeOfWords(planned: readonly Planned[]): number {
  const first = planned.findIndex(({ kind }) => kind !== 'picture');
  if (first < 0) return planned.length;
  return planned[first]?.kind === 'swarm' ? first + 1 : first;
}

const NO_MOTION = { moves: undefined, leaves: undefined };

function plan(
  { file, actors, crowd, swarm, depth, lights, moves, leaves }: Layer,
  tier: Tier,
): readonly Planned[] {
  if (actors === true) return [{ kind: 'actors', depth }];
  if (crowd === true) return [{ kind: 'crowd', depth }];
  if (swarm !== undefined) return [{ kind: 'swarm', depth, swarm }];
  if (file === undefined) return [];
  const motion = tier === 'still' ? NO_MOTION : { moves, leaves };
  return [{ kind: 'picture', depth, files: [file], lights, ...motion }];
}

function joined(done: readonly Planned[], next: Planned, apart: number): readonly Planned[] {
  const last = done.at(-1);
  if (last?.kind !== 'picture' || next.kind !== 'picture') return [...done, next];
  if (isAlone(last) || isAlone(next)) return [...done, next];
  if (Math.abs(next.depth - last.depth) > apart) return [...done, next];
  const files = [...last.files, ...next.files];
  return [...done.slice(0, -1), { ...last, files, depth: (last.depth + next.depth) / 2 }];
}

function isAlone({ lights, moves }: Planned & { readonly kind: 'picture' }): boolean {
  return lights !== undefined || moves !== undefined;
}
