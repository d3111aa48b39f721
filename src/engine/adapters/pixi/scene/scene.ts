/** One place in one look, hung layer by layer: matches a state, moves while something changes, closes whole. */
import { Container } from 'pixi.js';
import type { PersonId } from '../../../core/brand.ts';
import type { Person, Place } from '../../../core/catalog.ts';
import type { LookKind } from '../../../core/look.ts';
import type { StageState } from '../../../core/stage-state.ts';
import { createTroupe, type Pace, type Troupe } from '../actors/troupe.ts';
import { createWardrobe } from '../actors/wardrobe.ts';
import { placedAt, type View } from '../camera.ts';
import { createCrowd, type CrowdOnStage } from '../crowd/crowd.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Size } from '../fit.ts';
import type { Tier } from '../ladder.ts';
import { createAir, type AirOnStage } from './air.ts';
import { hangBackdrop, type Backdrop, type Hanging } from './backdrop.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import type { Drawings } from './drawings.ts';
import { planLayers, type Planned } from './layer-plan.ts';
import { createLight, type LightOnStage } from './light.ts';
import { createVeils, type Veils } from './veils.ts';

export type Scene = {
  readonly place: Place;
  readonly container: Container;
  /** As far as its drawings reach, in units. */
  readonly box: Box;
  /** Draws what the state needs and is not drawn yet. */
  prepare(state: StageState): Promise<void>;
  match(state: StageState, pace: Pace): void;
  /** Puts every layer where the camera sees it. `scale`: CSS pixels a unit. */
  frame(view: View, drift: readonly [number, number], seen: Size, scale: number): void;
  tick(elapsed: number, ambience: Ambience): boolean;
  close(): void;
};

/** How alive the air and the hands are, 0 … 1, and the ambience's own time, which stands still at rest. */
export type Ambience = { readonly breath: number; readonly ms: number };

export type SceneParts = {
  readonly place: Place;
  readonly look: LookKind;
  readonly tier: Tier;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly personOf: (id: PersonId) => Person;
  /** Pixels of texture for one unit of the composition. */
  readonly pixels: number;
};

const LIGHT_MS = 900;
const AIR_DEPTH = 0.75;

type Layer = { readonly container: Container; readonly depth: number };

export async function buildScene(parts: SceneParts): Promise<Scene> {
  const { place, look, tier, studio } = parts;
  const planned = planLayers(place.layers, tier);
  const backdrop = await hangBackdrop(planned, parts);
  const troupe = createTroupe({
    spots: place.spots,
    look,
    wardrobe: createWardrobe(studio, look, parts.pixels),
    personOf: parts.personOf,
  });
  const crowd =
    place.crowd === undefined ? undefined : createCrowd({ ...parts, plan: place.crowd });
  const light = createLight({ document: studio.document, place, look, box: backdrop.box });
  const air = airOf(parts);
  const veils = createVeils(
    planned.map((layer, at) => ({
      lights: lightsOf(layer),
      sprite: backdrop.hangings[at]?.sprite,
    })),
  );
  return assemble({ parts, planned, backdrop, troupe, crowd, light, air, veils });
}

type Pieces = {
  readonly parts: SceneParts;
  readonly planned: readonly Planned[];
  readonly backdrop: Backdrop;
  readonly troupe: Troupe;
  readonly crowd: CrowdOnStage | undefined;
  readonly light: LightOnStage;
  readonly air: AirOnStage | undefined;
  readonly veils: Veils;
};

function assemble(pieces: Pieces): Scene {
  const { parts, troupe, crowd, light, air, veils, backdrop } = pieces;
  const { place } = parts;
  const container = new Container();
  const layers = layersOf(pieces);
  container.addChild(...layers.map((layer) => layer.container));
  const crowdIn = (state: StageState) => state.crowd ?? place.crowd?.opens ?? 'none';
  const lightIn = (state: StageState) =>
    state.light !== undefined && state.light in place.lights ? state.light : place.light;

  return {
    place,
    container,
    box: backdrop.box,
    async prepare(state) {
      await Promise.all([troupe.prepare(state), crowd?.prepare(crowdIn(state))]);
    },
    match(state, pace) {
      const ms = pace === 'moves' ? LIGHT_MS : 0;
      troupe.match(state, pace);
      crowd?.match(crowdIn(state), pace);
      light.match(lightIn(state), ms);
      veils.match(lightIn(state), ms);
    },
    frame(view, drift, seen, scale) {
      container.scale.set(scale);
      for (const layer of layers) {
        const placed = placedAt(view, drift, layer.depth, seen, backdrop.box);
        layer.container.scale.set(placed.scale);
        layer.container.position.set(placed.x, placed.y);
      }
    },
    tick(elapsed, { breath, ms }) {
      const moving = [
        troupe.tick(elapsed),
        crowd?.tick(elapsed, breath) ?? false,
        light.tick(elapsed),
        veils.tick(elapsed),
      ];
      air?.settle(ms);
      return moving.includes(true);
    },
    close() {
      troupe.close();
      crowd?.close();
      light.close();
      air?.close();
      container.destroy({ children: true });
      backdrop.hangings.forEach((hanging) => hanging?.close());
    },
  };
}

function layersOf({ planned, backdrop, troupe, crowd, light, air }: Pieces): readonly Layer[] {
  const layers: Layer[] = planned.map((layer, at) => ({
    depth: layer.depth,
    container: containerOf(layer, backdrop.hangings[at], troupe, crowd),
  }));
  if (!planned.some(({ kind }) => kind === 'actors'))
    layers.push({ depth: 0.6, container: troupe.container });
  if (crowd !== undefined && !planned.some(({ kind }) => kind === 'crowd'))
    layers.push({ depth: 0.8, container: crowd.container });
  if (air !== undefined) layers.push({ depth: AIR_DEPTH, container: air.container });
  return [...layers, { depth: 0.6, container: light.container }];
}

function containerOf(
  layer: Planned,
  hanging: Hanging | undefined,
  troupe: Troupe,
  crowd: CrowdOnStage | undefined,
): Container {
  const container = new Container();
  if (layer.kind === 'actors') container.addChild(troupe.container);
  if (layer.kind === 'crowd' && crowd !== undefined) container.addChild(crowd.container);
  if (hanging?.sprite !== undefined) container.addChild(hanging.sprite);
  return container;
}

function lightsOf(layer: Planned): readonly string[] | undefined {
  return layer.kind === 'picture' ? layer.lights : undefined;
}

function airOf({ place, look, tier, studio }: SceneParts): AirOnStage | undefined {
  const kind = place.air ?? 'none';
  if (kind === 'none' || (tier === 'still' && kind !== 'snow')) return undefined;
  const composition = { width: place.size[0], height: place.size[1] };
  const air = createAir({ document: studio.document, kind, look, tier, composition });
  air.settle(0);
  return air;
}
