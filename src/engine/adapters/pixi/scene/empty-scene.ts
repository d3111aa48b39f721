/** Nothing to see: bare ground under an empty frame, or before the first place. */
import { Container } from 'pixi.js';
import { plainPlace } from './placeholder.ts';
import type { Scene } from './scene.ts';

export function emptyScene(): Scene {
  const container = new Container();
  return {
    place: plainPlace('nothing'),
    container,
    box: { x: 0, y: 0, width: 1600, height: 900 },
    prepare: () => Promise.resolve(),
    match: () => undefined,
    frame: () => undefined,
    tick: () => false,
    close: () => container.destroy(),
  };
}
