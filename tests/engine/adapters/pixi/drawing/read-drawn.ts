/** What tests ask of a drawing that our own code wrote: that it is whole, and that its colours are the palette's. */
import { readSvg, SVG_NAMESPACE, type Svg } from '../../../../../src/build/drawing/read-svg.ts';
import type { Colours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';

const COLOURS = ['fill', 'stroke', 'stop-color'];

/** A whole drawing or a part of one; throws where a tag is not closed. */
export function readDrawn(shapes: string): Svg {
  const svg = readSvg('drawn', `<svg xmlns="${SVG_NAMESPACE}">${shapes}</svg>`);
  if (!svg.ok) throw new Error(`${svg.error.thing}: ${shapes}`);
  return svg.value;
}

/** What stands in a colour and is no name of the palette, each once. */
export function unknownTones(shapes: string, { toneHex }: Colours): readonly string[] {
  const values = readDrawn(shapes)
    .elements.flatMap(({ attributes }) => attributes)
    .flatMap(({ name, value }) => (COLOURS.includes(name) ? [value] : []));
  const unknown = values.filter(
    (value) => value !== 'none' && !value.startsWith('url(') && toneHex(value) === undefined,
  );
  return [...new Set(unknown)];
}
