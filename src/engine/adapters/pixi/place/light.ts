/** The light of a place: one flat tone over everything, with soft holes where lamps stand. No filters. */
import { Container, type Sprite } from 'pixi.js';
import type { Place } from '../../../core/stage/place.ts';
import { free } from '../drawing/texture.ts';
import { createCrossing } from './crossing.ts';
import type { Missing } from './missing.ts';
import { isSeen, lightPicture, type LightPictureParts } from './light-picture.ts';

export type LightOnStage = {
  readonly container: Container;
  /** Crosses over in so many milliseconds. */
  match(light: string, ms: number): void;
  tick(elapsed: number): boolean;
  close(): void;
};

export type LightParts = LightPictureParts & {
  readonly lights: Place['lights'];
  readonly missing: Missing;
};

export function createLight(parts: LightParts): LightOnStage {
  const container = new Container();
  const crossing = createCrossing();
  const drawn = new Map<string, Sprite>();

  /** Drawn when it is first wanted. */
  function spriteOf(name: string): Sprite | undefined {
    const light = parts.lights[name];
    if (light === undefined || !isSeen(light, parts.look)) return undefined;
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const sprite = parts.missing.attemptAtOnce(`the light ${name}`, () =>
      lightPicture(light, parts),
    );
    if (sprite === undefined) return undefined;
    container.addChild(sprite);
    crossing.add(sprite);
    drawn.set(name, sprite);
    return sprite;
  }

  return {
    container,
    match(name, ms) {
      const sprite = spriteOf(name);
      crossing.to(sprite === undefined ? [] : [sprite], ms);
    },
    tick: crossing.tick,
    close() {
      for (const sprite of drawn.values()) free(sprite.texture);
      container.destroy({ children: true });
    },
  };
}
