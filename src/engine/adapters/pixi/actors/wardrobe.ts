/** The wardrobe: each figure drawn once per pose, with its rim of light, kept while the scene stands. */
import type { Person } from '../../../core/catalog.ts';
import type { Pose } from '../../../core/cue.ts';
import type { LookKind } from '../../../core/look.ts';
import type { Texture } from 'pixi.js';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { chalkLine, type Sheet, type Studio } from '../drawing/studio.ts';
import { free, trimmedTexture } from '../drawing/texture.ts';
import { figureSvg, silhouetteSvg, underSvg } from './figure-svg.ts';
import { figure, FIGURE_BOX } from './figure.ts';

export type Costume = {
  readonly body: Texture;
  /** Brings a texture to the units of a figure. */
  readonly scale: number;
  /** Shadow and glow. */
  readonly under: Texture | undefined;
  readonly underScale: number;
  readonly rim: Texture | undefined;
};

type Dressed = Omit<Costume, 'rim'>;

export type Wardrobe = {
  /** Draws what is not there yet. */
  fit(person: Person, pose: Pose, scale: number, isLit: boolean): Promise<void>;
  worn(person: Person, pose: Pose, scale: number): Costume | undefined;
  close(): void;
};

/** How thin the rim is, in pixels of a figure 420 high. */
const RIM: readonly [number, number] = [3.2, 2.2];

/** A shadow is flat and may be coarse. */
const SOFT = 0.4;

/** `pixels` of texture for one unit of the composition. */
export function createWardrobe(studio: Studio, look: LookKind, pixels: number): Wardrobe {
  const bodies = new Map<string, Dressed>();
  const rims = new Map<string, Texture>();
  let isClosed = false;
  const key = (person: Person, pose: Pose, scale: number) => `${person.id}/${pose}/${scale}`;

  async function sew(person: Person, pose: Pose, scale: number): Promise<void> {
    const name = key(person, pose, scale);
    if (bodies.has(name)) return;
    const sheet = { box: FIGURE_BOX, pixels: pixels * scale };
    const soft = { box: FIGURE_BOX, pixels: sheet.pixels * SOFT };
    const drawing = figure(person, pose);
    const svg = figureSvg(drawing, look, chalkLine(pixels));
    const [body, under] = await Promise.all([
      studio.print(svg, look, sheet).then(trimmedTexture),
      look === 'legend'
        ? undefined
        : studio.plain(underSvg(drawing, look), soft).then(trimmedTexture),
    ]);
    const dressed: Dressed = { body, under, scale: 1 / sheet.pixels, underScale: 1 / soft.pixels };
    if (isClosed || bodies.has(name)) discard(dressed);
    else bodies.set(name, dressed);
  }

  async function light(person: Person, pose: Pose, scale: number): Promise<void> {
    const name = key(person, pose, scale);
    if (rims.has(name) || look !== 'lived') return;
    const sheet = { box: FIGURE_BOX, pixels: pixels * scale };
    const rim = trimmedTexture(
      await rimOf(studio, silhouetteSvg(figure(person, pose), 'paper'), sheet),
    );
    if (isClosed || rims.has(name)) free(rim);
    else rims.set(name, rim);
  }

  return {
    worn(person, pose, scale) {
      const dressed = bodies.get(key(person, pose, scale));
      return dressed && { ...dressed, rim: rims.get(key(person, pose, scale)) };
    },
    async fit(person, pose, scale, isLit) {
      await Promise.all([sew(person, pose, scale), isLit ? light(person, pose, scale) : undefined]);
    },
    close() {
      isClosed = true;
      bodies.forEach(discard);
      rims.forEach(free);
      bodies.clear();
      rims.clear();
    },
  };
}

function discard({ body, under }: Dressed): void {
  free(body);
  if (under !== undefined) free(under);
}

/** The crescent that is left of a shape when the same shape is taken away a little to the shadow's side. */
async function rimOf(studio: Studio, svg: string, sheet: Sheet): Promise<HTMLCanvasElement> {
  const shape = await studio.plain(svg, sheet);
  const rim = canvasOf(studio.document, shape, shape);
  const context = contextOf(rim);
  if (context !== undefined) {
    context.globalCompositeOperation = 'destination-out';
    context.drawImage(shape, RIM[0] * sheet.pixels, RIM[1] * sheet.pixels);
    fadeToFeet(context, rim.height);
  }
  return rim;
}

/** Light falls on head and shoulders; on boots it would be an outline. */
function fadeToFeet(context: CanvasRenderingContext2D, height: number): void {
  const fade = context.createLinearGradient(0, height * 0.45, 0, height * 0.72);
  fade.addColorStop(0, '#000000');
  fade.addColorStop(1, '#00000026');
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = fade;
  context.fillRect(0, 0, context.canvas.width, height);
}
