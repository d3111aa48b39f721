import { describe, expect, it } from 'vitest';
import { createGrain } from '../../../../../src/engine/adapters/pixi/drawing/grain.ts';
import { createStudio } from '../../../../../src/engine/adapters/pixi/drawing/studio.ts';

const SHEET = { box: { x: 0, y: 0, width: 800, height: 400 }, pixels: 1 };

/** A page whose canvases note what is done with them. Of what is seen small, the lower right quarter is drawn on. */
function aStudio(painted = () => Promise.resolve()) {
  const done: string[] = [];
  const document = {
    createElement() {
      const canvas = { width: 0, height: 0, ownerDocument: document, getContext };
      const size = () => `${canvas.width}×${canvas.height}`;
      let shift = '';
      const context = {
        canvas,
        drawImage: () => done.push(`drawn on ${size()}`),
        getImageData: (_x: number, _y: number, width: number, height: number) => ({
          data: Uint8Array.from({ length: width * height * 4 }, (_, at) => {
            const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
            return x >= width / 2 && y >= height / 2 ? 255 : 0;
          }),
        }),
        createImageData: () => ({ data: new Uint8Array(4) }),
        putImageData: () => undefined,
        createPattern: () => ({}),
        save: () => undefined,
        restore: () => undefined,
        setTransform: (...[, , , , x, y]: number[]) => (shift = `${x} ${y}`),
        fillRect: (x: number, y: number) => done.push(`grain on ${size()}, ${shift}, ${x} ${y}`),
      };
      return canvas;
      function getContext() {
        return context;
      }
    },
  } as unknown as Document; // as much of a page as a studio uses
  const studio = createStudio({
    document,
    grain: createGrain(document),
    colours: { hexOf: () => '#000000' } as never, // the drawings name no colour
    turns: { next: () => Promise.resolve(void done.push('turn')), painted },
    imageOf: () => Promise.resolve({} as CanvasImageSource),
  });
  return { studio, done };
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"/>';

describe('a layer that holds little', () => {
  it('is drawn in one turn, one drawing each, and cropped and grained in another', async () => {
    const { studio, done } = aStudio();
    await studio.paintPart([SVG, SVG], 'lived', SHEET);
    expect(done.filter((each) => each === 'turn')).toHaveLength(3);
    expect(done.slice(0, 2)).toEqual(['turn', 'drawn on 800×400']);
    expect(done.findIndex((each) => each.startsWith('grain'))).toBeGreaterThan(
      done.lastIndexOf('turn'),
    );
  });

  it('is not begun while a text waits to be painted', async () => {
    let textStands = (): void => undefined;
    const { studio, done } = aStudio(() => new Promise((resolve) => (textStands = resolve)));
    const part = studio.paintPart([SVG], 'lived', SHEET);
    await Promise.resolve();
    expect(done).toEqual([]);
    textStands();
    await part;
    expect(done).toContain('drawn on 800×400');
  });

  it('has grain where something is drawn, and lies there as it would in the whole', async () => {
    const { studio, done } = aStudio();
    const part = await studio.paintPart([SVG], 'lived', SHEET);
    const [x, y] = [part?.x ?? 0, part?.y ?? 0];
    expect(x).toBeGreaterThan(350);
    expect(part?.canvas.width).toBe(800 - x);
    expect(done.filter((each) => each.startsWith('grain'))).toEqual([
      `grain on ${800 - x}×${400 - y}, ${-x} ${-y}, ${x} ${y}`,
    ]);
  });
});
