/** One place in one look, hung layer by layer: matches a state, moves while something changes, closes whole. */
import { Container } from 'pixi.js';
import type { PersonId } from '../../../core/brand.ts';
import type { Kit } from '../../../core/stage/kit.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { createTroupe } from '../actors/troupe.ts';
import { createWardrobe } from '../actors/wardrobe.ts';
import { createLettering } from '../lettering/lettering.ts';
import type { Size } from '../surface/fit.ts';
import { placedAt } from '../view/camera.ts';
import { seenPeople, type Rect } from '../view/faces-seen.ts';
import { createCrowd } from '../crowd/crowd.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Tier } from '../quality/tiers.ts';
import { createAir, type AirOnStage } from './air.ts';
import { hangBackdrop } from './backdrop.ts';
import type { Drawings } from './drawings.ts';
import type { Picture } from './picture.ts';
import { layersOf, type Pieces } from './layers.ts';
import { planLayers, type Planned } from './layer-plan.ts';
import { createLight } from './light.ts';
import type { Missing } from './missing.ts';
import { createSwarm } from './swarm.ts';
import { createVeils, type Veils } from './veils.ts';

export type HungPlaceParts = {
  readonly place: Place;
  readonly look: LookKind;
  readonly tier: Tier;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly missing: Missing;
  readonly kit: Kit;
  readonly personOf: (id: PersonId) => Person;
  /** Pixels of texture for one unit of the composition. */
  readonly pixels: number;
  /** Layers leave out their empty parts. */
  readonly isInPieces: boolean;
};

const LIGHT_MS = 900;

export async function hangPlace(parts: HungPlaceParts): Promise<Picture> {
  const { place, look, tier, studio, missing } = parts;
  const planned = planLayers(place.layers, tier);
  const backdrop = await hangBackdrop(planned, parts);
  const swarms = await Promise.all(
    planned.map((layer) =>
      layer.kind === 'swarm'
        ? missing.attempt(`the swarm of ${place.id}`, () => createSwarm(layer.swarm, parts))
        : undefined,
    ),
  );
  const troupe = createTroupe({
    place,
    look,
    wardrobe: createWardrobe(parts),
    personOf: parts.personOf,
  });
  const crowd =
    place.crowd === undefined
      ? undefined
      : createCrowd({ ...parts, plan: place.crowd, liesFlat: parts.isInPieces });
  const light = createLight({
    document: studio.document,
    colours: studio.colours,
    lights: place.lights,
    look,
    missing,
    box: backdrop.box,
  });
  const lettering = createLettering(parts);
  const air = missing.attemptAtOnce(`the air of ${place.id}`, () => airOf(parts));
  const veils = createVeils(
    planned.map((layer, at) => ({
      lights: lightsOf(layer),
      picture: backdrop.hangings[at]?.picture,
      leaves: layer.kind === 'picture' ? layer.leaves : undefined,
    })),
  );
  return assemble(
    place,
    { planned, backdrop, swarms, troupe, crowd, light, lettering, air, veils },
    parts,
  );
}

function lightsOf(layer: Planned): readonly string[] | undefined {
  return layer.kind === 'picture' ? layer.lights : undefined;
}

function airOf({
  place,
  look,
  tier,
  studio: { document, colours },
}: HungPlaceParts): AirOnStage | undefined {
  const kind = place.air ?? 'none';
  if (kind === 'none' || (tier === 'still' && kind !== 'snow')) return undefined;
  const composition = { width: place.size[0], height: place.size[1] };
  const air = createAir({ document, colours, kind, look, tier, composition });
  air.settle(0);
  return air;
}

function assemble(
  place: Place,
  pieces: Pieces & { readonly veils: Veils },
  { kit, personOf }: Pick<HungPlaceParts, 'kit' | 'personOf'>,
): Picture {
  const { swarms, troupe, crowd, light, lettering, air, veils, backdrop } = pieces;
  const container = new Container();
  const layers = layersOf(pieces);
  container.addChild(...layers.map((layer) => layer.container));
  const crowdIn = (state: StageState) => state.crowd ?? place.crowd?.opens ?? 'none';
  const lightIn = (state: StageState) =>
    state.light !== undefined && state.light in place.lights ? state.light : place.light;

  function bodiesIn(state: StageState, window: Size): readonly Rect[] {
    if (state.lettering === undefined) return [];
    const people = state.actors.map(({ person }) => personOf(person));
    return [...seenPeople(state, place, { people, kit }, window).values()].map(({ body }) => body);
  }

  let arePeopleMoving = false;
  return {
    breathes: true,
    place,
    container,
    box: backdrop.box,
    async prepare(state) {
      const drawn = backdrop.hangings.map((hanging) => hanging?.prepare(lightIn(state)));
      await Promise.all([troupe.prepare(state), crowd?.prepare(crowdIn(state)), ...drawn]);
      await lettering.prepare(state.lettering);
    },
    match(state, pace, seen) {
      const ms = pace === 'moves' ? LIGHT_MS : 0;
      troupe.match(state, pace, seen.width);
      arePeopleMoving = troupe.tick(0, 0);
      crowd?.match(crowdIn(state), pace);
      light.match(lightIn(state), ms);
      lettering.match(state.lettering, pace, { window: seen, people: bodiesIn(state, seen) });
      veils.match(lightIn(state), ms);
      for (const swarm of swarms) swarm?.match(lightIn(state), pace);
    },
    look(view, drift, seen, scale) {
      container.scale.set(scale);
      for (const layer of layers) {
        if (layer.isFixed === true) continue;
        const placed = placedAt(view, drift, layer.depth, seen, backdrop.box);
        layer.container.scale.set(placed.scale);
        layer.container.position.set(placed.x, placed.y);
      }
    },
    isOnTheWay: () => arePeopleMoving,
    tick(elapsed, { breath, ms }) {
      arePeopleMoving = troupe.tick(elapsed, breath);
      const moving = [
        arePeopleMoving,
        crowd?.tick(elapsed, breath) ?? false,
        light.tick(elapsed),
        lettering.tick(elapsed),
        veils.tick(elapsed),
        ...swarms.map((swarm) => swarm?.tick(elapsed) ?? false),
      ];
      air?.settle(ms);
      for (const { moving: swinging } of layers) swinging?.settle(ms);
      return moving.includes(true);
    },
    close() {
      troupe.close();
      crowd?.close();
      light.close();
      lettering.close();
      air?.close();
      for (const swarm of swarms) swarm?.close();
      container.destroy({ children: true });
      backdrop.hangings.forEach((hanging) => hanging?.close());
    },
  };
}
