/** Where the people of a state are seen when everything has come to rest. Pure; shares of the window. */
import type { Frame } from '../actors/frame.ts';
import { spotsIn } from '../actors/narrow-spots.ts';
import { sized, standings, type Standing } from '../actors/placing.ts';
import { SEAT_DROP } from '../actors/seat.ts';
import { wearerOf } from '../actors/wearer.ts';
import { placedAt } from './camera.ts';
import { windowOf, type Size } from '../surface/fit.ts';
import { aimFor } from './focus.ts';
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import { NO_KIT } from '../../../core/stage/kit.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';

/** Shares of the window: 0, 0 is its upper left corner, 1, 1 its lower right one. */
export type Seen = {
  readonly head: Rect;
  readonly body: Rect;
  /** Who is drawn over whom. */
  readonly order: number;
};
export type Rect = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const OVERSCAN = 60;
const ACTORS_DEPTH = 0.6;
const READS_DEPTH = 0.2;

export function seenPeople(
  state: StageState,
  place: Place,
  { people, kit = NO_KIT }: Pick<StageCatalog, 'people' | 'kit'>,
  host: Size,
): ReadonlyMap<string, Seen> {
  const depth = place.layers.find(({ actors }) => actors === true)?.depth ?? ACTORS_DEPTH;
  const share = sharesAt(depth, state, place, host);
  const window = windowOf(host, { width: place.size[0], height: place.size[1] });
  const there = standings(state.actors, spotsIn(place, window.width));
  return new Map(
    state.actors.flatMap(({ person: id, pose, sits }) => {
      const person = people.find((each) => each.id === id);
      const at = there.get(id);
      if (person === undefined || at === undefined) return [];
      return [
        [
          id,
          seenAt(
            sized(at, person),
            sits === true || pose === 'sit' ? SEAT_DROP : 0,
            wearerOf(person, kit).frame,
            share,
          ),
        ] as const,
      ];
    }),
  );
}

/** Where what is read in the picture is seen: boards and notices hang far back. */
export function seenReads(state: StageState, place: Place, host: Size): readonly Rect[] {
  const share = sharesAt(READS_DEPTH, state, place, host);
  return (place.reads ?? []).map(([x, y, width, height]) =>
    share(x + width / 2, y + height / 2, width / 2, height / 2),
  );
}

type Share = (x: number, y: number, halfWidth: number, halfHeight: number) => Rect;

/** Takes a box of the composition, about its middle, to its shares of the window. */
function sharesAt(depth: number, state: StageState, place: Place, host: Size): Share {
  const composition = { width: place.size[0], height: place.size[1] };
  const window = windowOf(host, composition);
  const box = {
    x: -OVERSCAN,
    y: -OVERSCAN,
    width: composition.width + 2 * OVERSCAN,
    height: composition.height + 2 * OVERSCAN,
  };
  const layer = placedAt(aimFor(state, place, window), [0, 0], depth, window, box);
  return (x, y, width, height) => ({
    left: (layer.x + (x - width) * layer.scale) / window.width,
    right: (layer.x + (x + width) * layer.scale) / window.width,
    top: (layer.y + (y - height) * layer.scale) / window.height,
    bottom: (layer.y + (y + height) * layer.scale) / window.height,
  });
}

function seenAt(
  { x, y, scale }: Standing,
  drop: number,
  { headY, headWidth, headHeight, shoulder }: Frame,
  share: Share,
): Seen {
  const tall = -(headY + drop) * scale;
  return {
    head: share(x, y - tall, (headWidth / 2) * scale, (headHeight / 2) * scale),
    body: share(x, y - tall / 2, shoulder * 0.8 * scale, tall / 2),
    order: y,
  };
}
