/** Layers that belong to some lights only (beams, glow, lit windows): they come and go with the light. */
import type { Container } from 'pixi.js';
import { createCrossing } from './crossing.ts';

export type Veils = {
  match(light: string, ms: number): void;
  tick(elapsed: number): boolean;
};

export type VeilLayer = {
  readonly lights: readonly string[] | undefined;
  readonly picture: Container | undefined;
};

export function createVeils(layers: readonly VeilLayer[]): Veils {
  const veils = layers.flatMap(({ lights, picture }) =>
    lights === undefined || picture === undefined ? [] : [{ lights, picture }],
  );
  const crossing = createCrossing();
  for (const { picture } of veils) crossing.add(picture);
  return {
    match(light, ms) {
      const lit = veils.filter(({ lights }) => lights.includes(light));
      crossing.to(
        lit.map(({ picture }) => picture),
        ms,
      );
    },
    tick: crossing.tick,
  };
}
