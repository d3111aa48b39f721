/** The curtain: holds the old picture over the new one while a transition runs, and frees both after it. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { Cut } from '../../../core/story/cue.ts';
import { free, textureOf } from '../drawing/texture.ts';
import type { Size } from '../surface/fit.ts';
import { transitionFor } from './transition-for.ts';
import type { Transition } from './transition.ts';

export type Curtain = {
  readonly container: Container;
  draw(drawn: Drawn): void;
  /** True while the new picture is one composed texture too, so that nothing else need be drawn. */
  isFrozen(): boolean;
  isDrawn(): boolean;
  /** True while the old picture is more to be seen than the new. */
  isOld(): boolean;
  tick(elapsed: number): boolean;
  drop(): void;
};

export type Drawn = {
  readonly cut: Cut;
  readonly old: HTMLCanvasElement;
  /** The new picture composed, where the machine cannot draw it anew on every frame. */
  readonly next: HTMLCanvasElement | undefined;
  readonly size: Size;
  readonly focus: readonly [number, number];
};

type Running = {
  readonly transition: Transition;
  readonly textures: readonly Texture[];
  readonly isFrozen: boolean;
  spent: number;
};

export function createCurtain(): Curtain {
  const container = new Container();
  let running: Running | undefined;

  function drop(): void {
    container.removeChildren().forEach((child) => child.destroy({ children: true }));
    running?.textures.forEach(free);
    running = undefined;
  }

  return {
    container,
    drop,
    isFrozen: () => running?.isFrozen ?? false,
    isDrawn: () => running !== undefined,
    isOld: () => running !== undefined && running.spent < running.transition.ms / 2,
    draw({ cut, old, next, size, focus }) {
      drop();
      const leaving = textureOf(old);
      const textures = [leaving];
      if (next !== undefined) {
        const texture = textureOf(next);
        textures.push(texture);
        const sprite = container.addChild(new Sprite(texture));
        sprite.setSize(size.width, size.height);
      }
      const transition = transitionFor(cut, { old: leaving, size, focus });
      container.addChild(transition.container);
      transition.settle(0);
      running = { transition, textures, isFrozen: next !== undefined, spent: 0 };
    },
    tick(elapsed) {
      if (running === undefined) return false;
      running.spent += elapsed;
      const share = Math.min(1, running.spent / running.transition.ms);
      if (share >= 1) drop();
      else running.transition.settle(share);
      return true;
    },
  };
}
