/** The layers of a picture from far to near, each with its depth: pictures, people and crowd as planned, air and light last. */
import { Container } from 'pixi.js';
import type { Troupe } from '../actors/troupe.ts';
import type { CrowdOnStage } from '../crowd/crowd.ts';
import type { AirOnStage } from './air.ts';
import type { Lettering } from '../lettering/lettering.ts';
import type { Backdrop } from './backdrop.ts';
import type { Hanging } from './hanging.ts';
import { placeOfWords, type Planned } from './layer-plan.ts';
import type { LightOnStage } from './light.ts';
import { movingLayer, type MovingLayer } from './motion.ts';
import type { SwarmOnStage } from './swarm.ts';

export type Layer = {
  readonly container: Container;
  readonly depth: number;
  /** What in it moves by itself. */
  /** It lies in the window: the camera does not move it. */
  readonly isFixed?: boolean;
  readonly moving?: MovingLayer | undefined;
};

export type Pieces = {
  readonly planned: readonly Planned[];
  readonly backdrop: Backdrop;
  /** One for each planned layer that is a swarm. */
  readonly swarms: readonly (SwarmOnStage | undefined)[];
  readonly troupe: Troupe;
  readonly crowd: CrowdOnStage | undefined;
  readonly light: LightOnStage;
  readonly lettering: Lettering;
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
  swarms,
  troupe,
  crowd,
  light,
  lettering,
  air,
}: Pieces): readonly Layer[] {
  const layers: Layer[] = planned.map((layer, at) =>
    layerOf(layer, backdrop.hangings[at], { troupe, crowd, swarm: swarms[at] }),
  );
  const words = { depth: 0, isFixed: true, container: lettering.container };
  layers.splice(placeOfWords(planned), 0, words);
  if (!planned.some(({ kind }) => kind === 'actors'))
    layers.push({ depth: ACTORS_DEPTH, container: troupe.container });
  if (crowd !== undefined && !planned.some(({ kind }) => kind === 'crowd'))
    layers.push({ depth: CROWD_DEPTH, container: crowd.container });
  if (air !== undefined) layers.push({ depth: AIR_DEPTH, container: air.container });
  return [...layers, { depth: LIGHT_DEPTH, container: light.container }];
}

type Moving = Pick<Pieces, 'troupe' | 'crowd'> & { readonly swarm: SwarmOnStage | undefined };

function layerOf(
  planned: Planned,
  hanging: Hanging | undefined,
  { troupe, crowd, swarm }: Moving,
): Layer {
  const container = new Container();
  const { depth } = planned;
  if (planned.kind === 'actors') container.addChild(troupe.container);
  if (planned.kind === 'crowd' && crowd !== undefined) container.addChild(crowd.container);
  if (swarm !== undefined) {
    container.addChild(swarm.container);
    return { container, depth, moving: swarm };
  }
  const picture = hanging?.picture;
  if (planned.kind !== 'picture' || picture === undefined) return { container, depth };
  const moving = planned.moves === undefined ? undefined : movingLayer(picture, planned.moves);
  container.addChild(moving?.container ?? picture);
  return { container, depth, moving };
}
