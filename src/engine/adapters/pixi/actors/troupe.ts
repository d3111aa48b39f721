/** Everybody on the stage: matches the actors of a state, with entrances, exits and changes as moves. */
import { Container } from 'pixi.js';
import type { PersonId } from '../../../core/brand.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { Spot } from '../../../core/story/cue.ts';
import type { Actor, StageState } from '../../../core/stage/stage-state.ts';
import { bearingsOf } from './facing.ts';
import { spotsIn } from './narrow-spots.ts';
import { sized, standings, wings, type Standing } from './placing.ts';
import { createPlayer, type Player, type Shade } from './player.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Wardrobe, Worn } from './wardrobe.ts';

export type Troupe = {
  readonly container: Container;
  prepare(state: StageState): Promise<void>;
  /** `seen`: units of the composition that the window is wide. */
  match(state: StageState, pace: Pace, seen: number): void;
  /** `ambience` 0 … 1: whether hands still clap. */
  tick(elapsed: number, ambience: number): boolean;
  close(): void;
};

/** `moves`: changes take their time; `cuts`: they are there at once. */
export type Pace = 'moves' | 'cuts';

export type TroupeParts = {
  readonly place: Pick<Place, 'spots' | 'seats' | 'size'>;
  readonly look: LookKind;
  readonly wardrobe: Wardrobe;
  readonly personOf: (id: PersonId) => Person;
};

type Wearing = {
  readonly actor: Actor;
  readonly worn: Worn;
  /** What is worn when a walk is over. */
  readonly rest: Worn | undefined;
};

type Role = { readonly player: Player; spot: Spot };

const ENTER_MS = 620;
const APPEAR_MS = 300;
const LEAVE_MS = 560;
const POSE_MS = 300;
const LIGHT_MS = 320;

const SHADE: Shade = { tone: 0x000000, thickness: 0.34 };
/** On paper, black over cream would look like cold ash. */
const WARM_SHADE: Shade = { tone: 0x4a3517, thickness: 0.5 };

export function createTroupe({ place, look, wardrobe, personOf }: TroupeParts): Troupe {
  const { spots, seats = [] } = place;
  const container = new Container({ sortableChildren: true });
  const cast = new Map<PersonId, Role>();
  const leaving = new Set<Player>();

  /** What everybody wears. A narrow window moves people and turns nobody. */
  function costumesOf(state: StageState): readonly Wearing[] {
    const there = standings(state.actors, spots);
    const bearings = bearingsOf(state, there, place.size[0]);
    return state.actors.flatMap((actor) => {
      const [at, bearing] = [there.get(actor.person), bearings.get(actor.person)];
      if (at === undefined || bearing === undefined) return [];
      const person = personOf(actor.person);
      const isSeat = seats.includes(actor.spot);
      const worn: Worn = {
        person,
        stance: { ...bearing.stance, isSeat },
        head: bearing.head,
        scale: at.scale,
      };
      const walks = look === 'lived' && actor.pose === 'walk';
      const rest = walks
        ? { ...worn, stance: { ...worn.stance, pose: 'stand' as const } }
        : undefined;
      return [{ actor, worn, rest }];
    });
  }

  function enter(actor: Actor, to: Standing, pace: Pace): Role {
    const [dx, dy] = wings(actor.spot, to.scale);
    const from = pace === 'moves' ? { ...to, x: to.x + dx, y: to.y + dy } : to;
    const player = createPlayer(from, look === 'told' ? WARM_SHADE : SHADE);
    container.addChild(player.container);
    if (pace === 'moves') {
      player.fade(0, 0);
      player.fade(1, APPEAR_MS);
    }
    const role: Role = { player, spot: actor.spot };
    cast.set(actor.person, role);
    return role;
  }

  function leave(person: PersonId, { player, spot }: Role, pace: Pace): void {
    cast.delete(person);
    if (pace === 'cuts') return player.container.destroy({ children: true });
    const { x, y, scale } = player.standing();
    const [dx, dy] = wings(spot, scale);
    player.move({ x: x + dx, y: y + dy, scale }, LEAVE_MS);
    player.fade(0, LEAVE_MS);
    leaving.add(player);
  }

  /** Whoever still came or went has come or gone. */
  function settleAll(): void {
    for (const { player } of cast.values()) player.fade(1, 0);
    for (const player of leaving) player.container.destroy({ children: true });
    leaving.clear();
  }

  return {
    container,
    async prepare(state) {
      const wanted = costumesOf(state);
      await Promise.all(
        wanted.flatMap(({ actor, worn, rest }) =>
          (rest === undefined ? [worn] : [worn, rest]).map((each) =>
            wardrobe.fit(each, actor.isRimmed === true || actor.person === state.lit),
          ),
        ),
      );
    },
    match(state, pace, seen) {
      const staying = new Set(state.actors.map(({ person }) => person));
      if (pace === 'cuts') settleAll();
      for (const [person, role] of cast) if (!staying.has(person)) leave(person, role, pace);
      const there = standings(state.actors, spotsIn(place, seen));
      for (const { actor, worn, rest } of costumesOf(state)) {
        const mark = there.get(actor.person);
        const to = mark === undefined ? undefined : sized(mark, personOf(actor.person));
        const arrived = rest === undefined ? undefined : wardrobe.worn(rest);
        const costume = pace === 'cuts' && arrived !== undefined ? arrived : wardrobe.worn(worn);
        if (to === undefined || (costume === undefined && !cast.has(actor.person))) continue;
        const role = cast.get(actor.person) ?? enter(actor, to, pace);
        role.spot = actor.spot;
        role.player.move(to, pace === 'moves' ? ENTER_MS : 0);
        // a stance that could not be drawn: the last one serves
        if (costume !== undefined)
          role.player.wear(
            costume,
            pace === 'moves' ? POSE_MS : 0,
            pace === 'moves' ? arrived : undefined,
          );
        role.player.light(
          actor.isRimmed === true ? 1 : lightOn(actor.person, state.lit, staying),
          pace === 'moves' ? LIGHT_MS : 0,
        );
      }
    },
    tick(elapsed, ambience) {
      let isMoving = false;
      for (const { player } of cast.values()) isMoving = player.tick(elapsed, ambience) || isMoving;
      for (const player of leaving) {
        if (player.tick(elapsed, 0)) isMoving = true;
        else {
          leaving.delete(player);
          player.container.destroy({ children: true });
        }
      }
      return isMoving;
    },
    close() {
      container.destroy({ children: true });
      wardrobe.close();
    },
  };
}

/** 1 lit, 0 in shade, a half as the place lights everybody. A speaker who is not on stage lights nobody. */
function lightOn(
  person: PersonId,
  lit: PersonId | undefined,
  there: ReadonlySet<PersonId>,
): number {
  if (lit === undefined || !there.has(lit)) return 0.5;
  return person === lit ? 1 : 0;
}
