/** A drawing's colours are names of the palette, each look's own. */
import type { Svg } from '../../drawing/read-svg.ts';
import type { DrawingFault } from './drawing-faults.ts';

const COLOUR = /(?:fill|stroke|color)$/u;
/** Those that a look can recolour. */
const RECOLOURED = ['fill', 'stroke', 'stop-color'];

/** @param names Of the story's palette. */
export function faultsInTones(
  { elements }: Svg,
  names: readonly string[],
): readonly DrawingFault[] {
  const tone = new RegExp(`^(?:${names.join('|')})(?:[+-](?:1[0-5]|[0-9]))?$`, 'u');
  const isTone = (value: string) =>
    value === 'none' || value.startsWith('url(#') || tone.test(value);
  const colours = elements
    .flatMap(({ attributes }) => attributes)
    .filter(({ name }) => COLOUR.test(name));
  return colours.flatMap(({ name, value, line }) => {
    const isRecoloured = RECOLOURED.includes(name);
    if (isRecoloured && isTone(value)) return [];
    return {
      line,
      thing: `\`${isRecoloured ? value : `${name}="${value}"`}\` is no colour of the palette`,
      remedy: `Use a name, lighter or darker by up to 15: ${names.join(', ')}; steel-10.`,
    };
  });
}
