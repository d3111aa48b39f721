/** The frame a drawing is made on: its viewBox, which may reach beyond the composition on every side. Pure. */

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const ROOT = /<svg\b[^>]*>/u;
const VIEW_BOX =
  /\bviewBox\s*=\s*["']\s*(-?[\d.]+)[\s,]+(-?[\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/u;

/** Undefined: the drawing names none. */
export function viewBoxOf(svg: string): Box | undefined {
  const found = VIEW_BOX.exec(ROOT.exec(svg)?.[0] ?? '');
  if (found === null) return undefined;
  const [x, y, width, height] = found.slice(1).map(Number);
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

/** The same drawing on another frame, at a size in pixels: nothing in it moves or stretches. */
export function framed(svg: string, box: Box, width: number, height: number): string {
  return svg.replace(ROOT, (root) => {
    const bare = root.replace(
      /\s(?:width|height|viewBox|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')/gu,
      '',
    );
    const frame = `viewBox="${box.x} ${box.y} ${box.width} ${box.height}"`;
    return bare.replace(
      /^<svg/u,
      `<svg width="${width}" height="${height}" ${frame} preserveAspectRatio="none"`,
    );
  });
}

/** What every frame holds, and never less than the composition itself. */
export function sharedFrame(
  boxes: readonly (Box | undefined)[],
  width: number,
  height: number,
): Box {
  const whole: Box = { x: 0, y: 0, width, height };
  const known = boxes.map((box) => box ?? whole);
  if (known.length === 0) return whole;
  const x = Math.min(0, Math.max(...known.map((box) => box.x)));
  const y = Math.min(0, Math.max(...known.map((box) => box.y)));
  const right = Math.max(width, Math.min(...known.map((box) => box.x + box.width)));
  const bottom = Math.max(height, Math.min(...known.map((box) => box.y + box.height)));
  return { x, y, width: right - x, height: bottom - y };
}
