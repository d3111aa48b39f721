/** Layers that belong to some lights only (beams, glow, lit windows): they come and go with the light. */
import type { Container } from 'pixi.js';
import type { Leaving } from '../../../core/stage/place.ts';
import { createCrossing } from './crossing.ts';
import { createLeaver } from './leaving.ts';

export type Veils = {
  match(light: string, ms: number): void;
  tick(elapsed: number): boolean;
};

export type VeilLayer = {
  readonly lights: readonly string[] | undefined;
  readonly picture: Container | undefined;
  /** It does not fade when its light goes, but is carried off. */
  readonly leaves?: Leaving | undefined;
};

export function createVeils(layers: readonly VeilLayer[]): Veils {
  const veils = layers.flatMap(({ lights, picture, leaves }) =>
    lights === undefined || picture === undefined ? [] : [{ lights, picture, leaves }],
  );
  const leavers = veils.flatMap(({ lights, picture, leaves }) =>
    leaves === undefined ? [] : [{ lights, leaver: createLeaver(picture, leaves) }],
  );
  const faded = veils.filter(({ leaves }) => leaves === undefined);
  const crossing = createCrossing();
  for (const { picture } of faded) crossing.add(picture);
  return {
    match(light, ms) {
      const lit = faded.filter(({ lights }) => lights.includes(light));
      crossing.to(
        lit.map(({ picture }) => picture),
        ms,
      );
      for (const { lights, leaver } of leavers) leaver.match(lights.includes(light), ms);
    },
    tick: (elapsed) =>
      [crossing.tick(elapsed), ...leavers.map(({ leaver }) => leaver.tick(elapsed))].includes(true),
  };
}
