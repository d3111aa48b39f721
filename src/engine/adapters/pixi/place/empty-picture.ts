/** Nothing to see: inside an empty border, or before the first place. */
import { Container } from 'pixi.js';
import { plainPlace } from './placeholder.ts';
import type { Picture } from './picture.ts';

export function emptyPicture(): Picture {
  const container = new Container();
  return {
    breathes: false,
    place: plainPlace('nothing'),
    container,
    box: { x: 0, y: 0, width: 1600, height: 900 },
    prepare: () => Promise.resolve(),
    match: () => undefined,
    look: () => undefined,
    isOnTheWay: () => false,
    tick: () => false,
    close: () => container.destroy(),
  };
}
