/** What a drawing may hold: shapes, groups and gradients, and nothing that acts, loads or is read aloud. */
import type { OtherKind, Svg, SvgAttribute, SvgElement } from '../../drawing/read-svg.ts';

/** A fault of a file that whoever read it can name. */
export type DrawingFault = {
  readonly line: number;
  readonly thing: string;
  readonly remedy: string;
};

export function faultsInDrawing(svg: Svg): readonly DrawingFault[] {
  return [
    ...svg.others.map(({ kind, line }) => ({ line, ...OTHERS[kind] })),
    ...frameFaults(svg.elements[0]),
    ...svg.elements.flatMap(elementFaults),
    ...svg.elements.flatMap(({ attributes }) => attributes.flatMap(attributeFaults)),
    ...lostReferences(svg.elements),
  ];
}

const SHAPES_ALONE = 'Draw with shapes, gradients and `fill`, `stroke`, `stop-color` alone.';

const OTHERS: Readonly<Record<OtherKind, Omit<DrawingFault, 'line'>>> = {
  comment: {
    thing: 'a comment in a drawing',
    remedy: 'Take it out: every reader would load it.',
  },
  cdata: {
    thing: 'a CDATA section in a drawing',
    remedy: 'Take it out, or write its shapes as shapes.',
  },
  doctype: { thing: 'a document type in a drawing', remedy: 'Begin with `<svg`.' },
  instruction: {
    thing: 'a processing instruction in a drawing',
    remedy: 'Take it out: only `<?xml … ?>` may stand before `<svg`.',
  },
  reference: {
    thing: 'a `&` in a drawing',
    remedy: 'Write the character itself: the page reads no entities.',
  },
};

const GROUPS = [
  'svg',
  'g',
  'defs',
  'title',
  'desc',
  'use',
  'symbol',
  'clipPath',
  'mask',
  'pattern',
];
const OUTLINES = ['path', 'polygon', 'polyline', 'line', 'rect', 'circle', 'ellipse'];
const GRADIENTS = ['linearGradient', 'radialGradient', 'stop'];
const SHAPES: ReadonlySet<string> = new Set([...GROUPS, ...OUTLINES, ...GRADIENTS]);

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^style$/u, 'a style'],
  [/^script$/u, 'a script'],
  [/^(?:filter|fe[A-Z]\w*)$/u, 'a filter'],
  [/^(?:text|tspan|textPath)$/u, 'text'],
  [/^(?:animate\w*|set)$/u, 'an animation'],
];

function elementFaults({ name, isSvg, line }: SvgElement): readonly DrawingFault[] {
  if (!isSvg) return [foreign(name, line)];
  if (SHAPES.has(name)) return [];
  const [, what = 'something that is not a shape'] =
    FORBIDDEN.find(([pattern]) => pattern.test(name)) ?? [];
  return [{ line, thing: `${what} in a drawing`, remedy: SHAPES_ALONE }];
}

function attributeFaults({ name, value, line }: SvgAttribute): readonly DrawingFault[] {
  const inDrawing = (what: string) => ({
    line,
    thing: `${what} in a drawing`,
    remedy: SHAPES_ALONE,
  });
  const isAddress = /^(?:\w+:)?href$/u.test(name);
  const isOutside = (isAddress && !value.startsWith('#')) || /url\(\s*["']?(?!#)/u.test(value);
  const noNumber = /NaN|undefined|Infinity/u.exec(value)?.[0];
  return [
    name === 'style' ? [inDrawing('a style')] : [],
    name === 'class' ? [inDrawing('a class')] : [],
    name === 'filter' ? [inDrawing('a filter')] : [],
    /^on\w+$/u.test(name) ? [inDrawing('a script')] : [],
    isOutside ? [inDrawing('an outside reference')] : [],
    name === 'data-look' && value !== 'light'
      ? [inDrawing('a `data-look` other than `light`')]
      : [],
    name.includes(':') ? [foreign(name, line)] : [],
    noNumber === undefined
      ? []
      : [{ line, thing: `\`${noNumber}\` is no number`, remedy: `Mend \`${name}\`.` }],
  ].flat();
}

function foreign(name: string, line: number): DrawingFault {
  return {
    line,
    thing: `\`${name}\` is not of SVG’s namespace`,
    remedy:
      'Save as plain SVG: `<svg xmlns="http://www.w3.org/2000/svg" …>`, and no prefix anywhere.',
  };
}

const FRAME = /^\s*-?[\d.]+(?:[\s,]+-?[\d.]+){3}\s*$/u;

function frameFaults(root: SvgElement | undefined): readonly DrawingFault[] {
  const frame = root?.attributes.find(({ name }) => name === 'viewBox')?.value ?? '';
  if (root?.name === 'svg' && FRAME.test(frame)) return [];
  return [
    {
      line: root?.line ?? 1,
      thing: 'the drawing has no `viewBox`',
      remedy: 'Write the frame that it fills on `<svg>`: `viewBox="-60 -60 1720 1020"`.',
    },
  ];
}

/** A gradient that is not there leaves its shape unseen. */
function lostReferences(elements: readonly SvgElement[]): readonly DrawingFault[] {
  const attributes = elements.flatMap((element) => element.attributes);
  const ids = new Set(attributes.flatMap(({ name, value }) => (name === 'id' ? [value] : [])));
  return attributes.flatMap(({ name, value, line }) => {
    const local = /^#(?<id>.+)$/u.exec(name.endsWith('href') ? value : '');
    const found = local ?? /url\(\s*["']?#(?<id>[^"')\s]+)/u.exec(value);
    const id = found?.groups?.['id'];
    if (id === undefined || ids.has(id)) return [];
    return { line, thing: `\`#${id}\` names nothing in the drawing`, remedy: 'Draw it in `defs`.' };
  });
}
