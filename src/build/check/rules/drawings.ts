/** Drawings keep to shapes and palette names, so that every look can redraw them. */
import { existsSync, readFileSync } from 'node:fs';
import { PALETTE } from '../../../engine/core/stage/catalog.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { layersOf } from '../../ink-story/virtual-modules.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const drawings: Rule = {
  name: 'drawings',
  check: ({ story }) => {
    const files = new Set(story.places.flatMap(layersOf).map(([, file]) => file));
    const drawn = [...files].filter((file) => file.endsWith('.svg') && existsSync(file));
    return lookAtEach(drawn, checkDrawing);
  },
};

const NAME = new RegExp(`^(?:${PALETTE.join('|')})(?:[+-](?:1[0-5]|[0-9]))?$`, 'u');
const COLOUR = /(?<attribute>[\w-]*(?:fill|stroke|color))=["'](?<value>[^"']*)["']/gu;
const COLOUR_ATTRIBUTES = ['fill', 'stroke', 'stop-color'];

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<style\b|\sstyle=/u, 'a style'],
  [/\sclass=/u, 'a class'],
  [/<script\b|\son\w+=/u, 'a script'],
  [/<(?:filter|fe[A-Z]\w*)\b|\sfilter=/u, 'a filter'],
  [/<(?:text|tspan|textPath)\b/u, 'text'],
  [/<(?:image|foreignObject|iframe|a)\b/u, 'something that is not a shape'],
  [/<(?:animate\w*|set)\b/u, 'an animation'],
  [/\s(?:xlink:)?href=["'](?!#)/u, 'an outside reference'],
  [/url\(\s*["']?(?!#)/u, 'an outside reference'],
  [/<!(?:DOCTYPE|ENTITY)/u, 'a document type'],
  [/\sdata-look=["'](?!light["'])/u, 'a `data-look` other than `light`'],
];

function checkDrawing(file: string): readonly BuildFault[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return lines.flatMap((line, at) => [
    ...FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(([, what]) => ({
      file,
      line: at + 1,
      thing: `${what} in a drawing`,
      remedy: 'Draw with shapes, gradients and `fill`, `stroke`, `stop-color` alone.',
    })),
    ...colours(line).map((value) => ({
      file,
      line: at + 1,
      thing: `\`${value}\` is no colour of the palette`,
      remedy: `Use a name, lighter or darker by up to 15: ${PALETTE.join(', ')}; steel-10.`,
    })),
  ]);
}

function colours(line: string): readonly string[] {
  return [...line.matchAll(COLOUR)].flatMap((match) => {
    const { attribute = '', value = '' } = match.groups ?? {};
    if (!COLOUR_ATTRIBUTES.includes(attribute)) return [`${attribute}="${value}"`];
    return value === 'none' || value.startsWith('url(#') || NAME.test(value) ? [] : [value];
  });
}
