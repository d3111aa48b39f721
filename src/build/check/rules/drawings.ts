/** Drawings keep to shapes and palette names, so that every look can redraw them. */
import { existsSync, readFileSync } from 'node:fs';
import { withPlainNames } from '../../../engine/core/stage/palette.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { layersOf } from '../../ink-story/virtual-modules.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const drawings: Rule = {
  name: 'drawings',
  check: ({ story }) => {
    const files = new Set(story.places.flatMap(layersOf).map(([, file]) => file));
    const drawn = [...files].filter((file) => file.endsWith('.svg') && existsSync(file));
    const names = Object.keys(withPlainNames(story.palette?.value));
    return lookAtEach(drawn, (file) => checkDrawing(file, names));
  },
};

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

function checkDrawing(file: string, names: readonly string[]): readonly BuildFault[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return lines.flatMap((line, at) =>
    faultsOfSvg(line, names).map((fault) => ({ ...fault, file, line: at + 1 })),
  );
}

/** What a piece of SVG has that the looks cannot redraw. */
export function faultsOfSvg(
  svg: string,
  names: readonly string[],
): readonly Pick<BuildFault, 'thing' | 'remedy'>[] {
  return [
    ...FORBIDDEN.filter(([pattern]) => pattern.test(svg)).map(([, what]) => ({
      thing: `${what} in a drawing`,
      remedy: 'Draw with shapes, gradients and `fill`, `stroke`, `stop-color` alone.',
    })),
    ...colours(svg, names).map((value) => ({
      thing: `\`${value}\` is no colour of the palette`,
      remedy: `Use a name, lighter or darker by up to 15: ${names.join(', ')}; steel-10.`,
    })),
  ];
}

function colours(line: string, names: readonly string[]): readonly string[] {
  const isTone = new RegExp(`^(?:${names.join('|')})(?:[+-](?:1[0-5]|[0-9]))?$`, 'u');
  return [...line.matchAll(COLOUR)].flatMap((match) => {
    const { attribute = '', value = '' } = match.groups ?? {};
    if (!COLOUR_ATTRIBUTES.includes(attribute)) return [`${attribute}="${value}"`];
    return value === 'none' || value.startsWith('url(#') || isTone.test(value) ? [] : [value];
  });
}
