/** Layers that belong to some lights only (beams, glow, lit windows): they come and go with the light. */
import type { Sprite } from 'pixi.js';
import { clamp01, easeInOut, lerp } from '../easing.ts';

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
    lights === undefined || sprite === undefined ? [] : [{ lights, sprite, from: 0, to: 0 }],
  );
  for (const { sprite } of veils) show(sprite, 0);
  let ms = 0;
  let spent = 0;

  function settle(): void {
    const share = ms <= 0 ? 1 : easeInOut(clamp01(spent / ms));
    for (const { sprite, from, to } of veils) show(sprite, lerp(from, to, share));
  }

  return {
    match(light, within) {
      for (const veil of veils) {
        veil.from = veil.sprite.alpha;
        veil.to = veil.lights.includes(light) ? 1 : 0;
      }
      const isChanging = veils.some(({ from, to }) => from !== to);
      ms = isChanging ? within : 0;
      spent = 0;
      settle();
    },
    tick(elapsed) {
      if (spent >= ms) return false;
      spent += elapsed;
      settle();
      return true;
    },
  };
}

function show(sprite: Sprite, alpha: number): void {
  sprite.alpha = alpha;
  sprite.visible = alpha > 0.004;
}
