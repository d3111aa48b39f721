/** The curtain: holds the old picture over the new one while a transition runs, and frees both after it. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { Colours } from '../drawing/palette.ts';
import { free, textureOf } from '../drawing/texture.ts';
import type { Size } from '../surface/fit.ts';
import type { Passing } from './passing.ts';
import { transitionFor } from './transition-for.ts';
import type { Transition } from './transition.ts';

export type Curtain = {
  readonly container: Container;
  draw(drawn: Drawn): void;
  /** The new picture as it is now, where it was composed. */
  renew(next: HTMLCanvasElement): void;
  /** True while the new picture is one composed texture too, so that nothing else need be drawn. */
  isFrozen(): boolean;
  isDrawn(): boolean;
  /** True while the old picture is more to be seen than the new. */
  isOld(): boolean;
  tick(elapsed: number): boolean;
  drop(): void;
};

export type Drawn = {
  readonly passing: Passing;
  readonly old: HTMLCanvasElement;
  /** The new picture composed, where the machine cannot draw it anew on every frame. */
  readonly next: HTMLCanvasElement | undefined;
  readonly size: Size;
  readonly focus: readonly [number, number];
};

type Running = {
  readonly transition: Transition;
  readonly leaving: Texture;
  /** The new picture as one texture, where it is composed. */
  readonly next: Sprite | undefined;
  spent: number;
};

export function createCurtain(colours: Colours): Curtain {
  const container = new Container();
  let running: Running | undefined;

  function drop(): void {
    const composed = running?.next?.texture;
    container.removeChildren().forEach((child) => child.destroy({ children: true }));
    if (running !== undefined) free(running.leaving);
    if (composed !== undefined) free(composed);
    running = undefined;
  }

  return {
    container,
    drop,
    isFrozen: () => running?.next !== undefined,
    isDrawn: () => running !== undefined,
    isOld: () => running !== undefined && running.spent < running.transition.ms / 2,
    draw({ passing, old, next: composed, size, focus }) {
      drop();
      const leaving = textureOf(old);
      const next = composed && container.addChild(new Sprite(textureOf(composed)));
      next?.setSize(size.width, size.height);
      const transition = transitionFor(passing, { old: leaving, size, focus, colours });
      container.addChild(transition.container);
      transition.settle(0);
      running = { transition, leaving, next, spent: 0 };
    },
    renew(composed) {
      const next = running?.next;
      if (next === undefined) return;
      const { texture, width, height } = next;
      next.texture = textureOf(composed);
      next.setSize(width, height);
      free(texture);
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
