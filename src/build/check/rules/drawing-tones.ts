/** A drawing's colours are names of the palette, each look's own. */
import { PALETTE } from '../../../engine/core/stage/catalog.ts';
import type { Svg } from '../../drawing/read-svg.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';

const TONE = new RegExp(`^(?:${PALETTE.join('|')})(?:[+-](?:1[0-5]|[0-9]))?$`, 'u');
const COLOUR = /(?:fill|stroke|color)$/u;
/** Those that a look can recolour. */
const RECOLOURED = ['fill', 'stroke', 'stop-color'];

export function faultsInTones(file: string, { elements }: Svg): readonly BuildFault[] {
  const colours = elements
    .flatMap(({ attributes }) => attributes)
    .filter(({ name }) => COLOUR.test(name));
  return colours.flatMap(({ name, value, line }) => {
    if (RECOLOURED.includes(name) && isTone(value)) return [];
    return {
      file,
      line,
      thing: `\`${RECOLOURED.includes(name) ? value : `${name}="${value}"`}\` is no colour of the palette`,
      remedy: `Use a name, lighter or darker by up to 15: ${PALETTE.join(', ')}; steel-10.`,
    };
  });
}

function isTone(value: string): boolean {
  return value === 'none' || value.startsWith('url(#') || TONE.test(value);
}
