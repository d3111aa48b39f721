/** Layers that belong to some lights only (beams, glow, lit windows): they come and go with the light. */
import type { Sprite } from 'pixi.js';
import { createCrossing } from './crossing.ts';

export type Veils = {
  match(light: string, ms: number): void;
  tick(elapsed: number): boolean;
};

export type VeilLayer = {
  readonly lights: readonly string[] | undefined;
  readonly sprite: Sprite | undefined;
};

export function createVeils(layers: readonly VeilLayer[]): Veils {
  const veils = layers.flatMap(({ lights, sprite }) =>
    lights === undefined || sprite === undefined ? [] : [{ lights, sprite }],
  );
  const crossing = createCrossing();
  for (const { sprite } of veils) crossing.add(sprite);
  return {
    match(light, ms) {
      const lit = veils.filter(({ lights }) => lights.includes(light));
      crossing.to(
        lit.map(({ sprite }) => sprite),
        ms,
      );
    },
    tick: crossing.tick,
  };
}
