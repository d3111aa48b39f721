/** Words behind the people, set like a poster. They lie in the window and not in the place: no camera carries them off. */
import { Container, Sprite } from 'pixi.js';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Pace } from '../actors/troupe.ts';
import { cropped } from '../drawing/crop.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import type { Studio } from '../drawing/studio.ts';
import { free, textureOf } from '../drawing/texture.ts';
import type { Missing } from '../place/missing.ts';
import type { Size } from '../surface/fit.ts';
import { easeInOut, lerp } from '../time/easing.ts';
import type { Rect } from '../view/faces-seen.ts';
import { fontOf, lettered } from './draw.ts';
import { settingOf } from './plan.ts';

export type Lettering = {
  readonly container: Container;
  /** Waits for the face that the words are set in. */
  prepare(text: string | undefined): Promise<void>;
  match(text: string | undefined, pace: Pace, on: Behind): void;
  tick(elapsed: number): boolean;
  close(): void;
};

/** What the words stand behind. */
export type Behind = { readonly window: Size; readonly people: readonly Rect[] };

export type LetteringParts = {
  readonly studio: Studio;
  readonly look: LookKind;
  readonly missing: Missing;
  /** Pixels of texture for one unit. */
  readonly pixels: number;
};

type Set = { readonly sprite: Sprite; readonly home: number; spent: number; isLeaving: boolean };

const COMES_MS = 420;
const GOES_MS = 260;
/** Units that the words slide in. */
const SLIDE = 70;

export function createLettering({ studio, look, missing, pixels }: LetteringParts): Lettering {
  const { document, colours } = studio;
  const container = new Container({ label: 'lettering' });
  const sets: Set[] = [];
  let shown = '';

  function widthOf(words: string): number {
    const context = contextOf(canvasOf(document, undefined, { width: 1, height: 1 }));
    if (context === undefined) return words.length / 2;
    context.font = fontOf(document, 100);
    return context.measureText(words).width / 100;
  }

  function put(text: string, { window, people }: Behind, pace: Pace): void {
    const setting = settingOf({ text, window, people, widthOf });
    const drawn = lettered({ document, colours, look, setting, window, pixels });
    const part = drawn && cropped(studio.grained(drawn, look));
    if (part === undefined) return;
    const sprite = new Sprite(textureOf(part.canvas));
    sprite.scale.set(1 / pixels);
    sprite.position.set(part.x / pixels, part.y / pixels);
    container.addChild(sprite);
    const spent = pace === 'moves' ? 0 : COMES_MS;
    sets.push({ sprite, home: sprite.x, spent, isLeaving: false });
    sets.forEach(settle);
  }

  function drop(set: Set): void {
    sets.splice(sets.indexOf(set), 1);
    free(set.sprite.texture);
    set.sprite.destroy();
  }

  return {
    container,
    async prepare(text) {
      if (text === undefined) return;
      // a face that does not come: the page's next one serves
      await document.fonts?.load(fontOf(document, 100), text).catch(() => undefined);
    },
    match(text, pace, on) {
      const wanted = text === undefined ? '' : JSON.stringify([text, on.window]);
      if (pace === 'cuts') for (const set of sets.filter(({ isLeaving }) => isLeaving)) drop(set);
      if (wanted === shown) return;
      shown = wanted;
      for (const set of sets.slice()) {
        if (pace === 'cuts') drop(set);
        else if (!set.isLeaving) Object.assign(set, { isLeaving: true, spent: 0 });
      }
      if (text !== undefined) missing.attemptAtOnce('the lettering', () => put(text, on, pace));
    },
    tick(elapsed) {
      const moving = sets.filter(({ spent, isLeaving }) => isLeaving || spent < COMES_MS);
      for (const set of moving) {
        set.spent += elapsed;
        if (set.isLeaving && set.spent >= GOES_MS) drop(set);
        else settle(set);
      }
      return moving.length > 0;
    },
    close() {
      sets.slice().forEach(drop);
      container.destroy();
    },
  };
}

function settle({ sprite, home, spent, isLeaving }: Set): void {
  const share = easeInOut(Math.min(1, spent / (isLeaving ? GOES_MS : COMES_MS)));
  sprite.alpha = isLeaving ? 1 - share : share;
  sprite.x = isLeaving ? home : lerp(home - SLIDE, home, share);
}
