/** The rim of light round whoever speaks. */
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import type { Sheet, Studio } from '../drawing/studio.ts';

/** How thin the rim is, in pixels of a figure 420 high. */
const RIM: readonly [number, number] = [3.2, 2.2];

export type Rimmed = {
  readonly svg: string;
  readonly sheet: Sheet;
  /** Fades towards the lower end of the sheet. */
  readonly fades: boolean;
};

/** The crescent that is left of a shape when the same shape is taken away a little to the shadow's side. */
export async function rimOf(
  studio: Studio,
  { svg, sheet, fades }: Rimmed,
): Promise<HTMLCanvasElement> {
  const shape = await studio.plain(svg, sheet);
  const rim = canvasOf(studio.document, shape, shape);
  const context = contextOf(rim);
  if (context !== undefined) {
    context.globalCompositeOperation = 'destination-out';
    context.drawImage(shape, RIM[0] * sheet.pixels, RIM[1] * sheet.pixels);
    if (fades) fadeToFeet(context, rim.height);
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
