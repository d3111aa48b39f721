/** The layers of a scene from far to near, each with its depth: pictures, people and crowd as planned, air and light last. */
import { Container } from 'pixi.js';
import type { Troupe } from '../actors/troupe.ts';
import type { CrowdOnStage } from '../crowd/crowd.ts';
import type { AirOnStage } from './air.ts';
import type { Backdrop, Hanging } from './backdrop.ts';
import type { Planned } from './layer-plan.ts';
import type { LightOnStage } from './light.ts';

export type Layer = { readonly container: Container; readonly depth: number };

export type Pieces = {
  readonly planned: readonly Planned[];
  readonly backdrop: Backdrop;
  readonly troupe: Troupe;
  readonly crowd: CrowdOnStage | undefined;
  readonly light: LightOnStage;
  readonly air: AirOnStage | undefined;
};

/** Where people and crowd stand when the place does not say. */
const ACTORS_DEPTH = 0.6;
const CROWD_DEPTH = 0.8;
const AIR_DEPTH = 0.75;
const LIGHT_DEPTH = 0.6;

export function layersOf({
  planned,
  backdrop,
  troupe,
  crowd,
  light,
  air,
}: Pieces): readonly Layer[] {
  const layers: Layer[] = planned.map((layer, at) => ({
    depth: layer.depth,
    container: containerOf(layer, backdrop.hangings[at], troupe, crowd),
  }));
  if (!planned.some(({ kind }) => kind === 'actors'))
    layers.push({ depth: ACTORS_DEPTH, container: troupe.container });
  if (crowd !== undefined && !planned.some(({ kind }) => kind === 'crowd'))
    layers.push({ depth: CROWD_DEPTH, container: crowd.container });
  if (air !== undefined) layers.push({ depth: AIR_DEPTH, container: air.container });
  return [...layers, { depth: LIGHT_DEPTH, container: light.container }];
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
