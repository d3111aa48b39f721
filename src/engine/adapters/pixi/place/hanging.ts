/** A picture layer as it hangs: drawn at once, or when a light first shows it. */
import { Container } from 'pixi.js';

export type Hanging = {
  readonly picture: Container | undefined;
  /** Draws it, when this light shows it and it is not drawn yet. */
  prepare(light: string): Promise<void>;
  close(): void;
};

export const NOTHING: Hanging = {
  picture: undefined,
  prepare: () => Promise.resolve(),
  close: () => undefined,
};

/**
 * A layer of some lights is drawn when the first of them comes: many are never seen.
 * @param draw Undefined: it could not be drawn, and is tried again when it is lit again.
 */
export function whenLit(
  lights: readonly string[],
  draw: () => Promise<Hanging | undefined>,
): Hanging {
  const picture = new Container();
  let drawing: Promise<Hanging | undefined> | undefined;
  let isClosed = false;
  return {
    picture,
    async prepare(light) {
      if (drawing !== undefined || !lights.includes(light)) return void (await drawing);
      drawing = draw();
      const drawn = await drawing;
      if (drawn === undefined) drawing = undefined;
      else if (!isClosed && drawn.picture !== undefined) picture.addChild(drawn.picture);
    },
    close() {
      isClosed = true;
      void drawing?.then((drawn) => drawn?.close());
    },
  };
}
