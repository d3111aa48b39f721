/**
 * SVG text with holes: `<rect x="{-waist - 2}" fill="{light}+9"/>`, filled by a figure's measures and tones.
 * A hole holds names, numbers, + - * / ( ), min and max. `<limb from to widths fill/>` is a tapered quadrangle.
 */
import { limb, tenth } from './limb.ts';

export type Values = Readonly<Record<string, number | string>>;

/** A comma that stands in no hole. */
const BETWEEN = /,(?![^{]*\})/u;
const HOLE = /\{([^{}]*)\}/gu;
const LIMB = /<limb\s+from="([^"]*)"\s+to="([^"]*)"\s+widths="([^"]*)"\s+fill="([^"]*)"\s*\/>/gu;

/** Numbers come to a tenth of a unit. @throws naming the hole that cannot be filled. */
export function filledIn(drawing: string, values: Values): string {
  return drawing
    .replace(LIMB, (_, from: string, to: string, widths: string, fill: string) => {
      const [start, end, [root = 0, tip = 0]] = [from, to, widths].map((pair) =>
        pair.split(BETWEEN).map((part) => Number(filled(part, values, String))),
      ) as [number[], number[], number[]]; // three were mapped
      return limb([start[0] ?? 0, start[1] ?? 0], [end[0] ?? 0, end[1] ?? 0], [root, tip], fill);
    })
    .replace(HOLE, (hole) => filled(hole, values, (number) => String(tenth(number))));
}

function filled(text: string, values: Values, written: (number: number) => string): string {
  return text.replace(HOLE, (hole, inside: string) => {
    const value = calculated(inside, values);
    if (typeof value === 'string') return value;
    if (Number.isFinite(value)) return written(value);
    throw new Error(`\`${hole}\` is no number`);
  });
}

/** A name alone may be a word; all else is a sum. */
function calculated(inside: string, values: Values): number | string {
  const alone = values[inside.trim()];
  if (typeof alone === 'string') return alone;
  const tokens = inside.match(/\d+(?:\.\d+)?|[a-z]\w*|[^\s]/giu) ?? [];
  let at = 0;
  const value = sum();
  if (at < tokens.length) throw new Error(`\`{${inside}}\`: \`${tokens[at]}\` is one too many`);
  return value;

  function sum(): number {
    let total = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      total = tokens[at++] === '+' ? total + product() : total - product();
    return total;
  }

  function product(): number {
    let total = single();
    while (tokens[at] === '*' || tokens[at] === '/')
      total = tokens[at++] === '*' ? total * single() : total / single();
    return total;
  }

  function single(): number {
    const token = tokens[at++] ?? '';
    if (token === '-') return -single();
    if (token === '(') return closed(sum());
    if (token === 'min' || token === 'max') {
      expected('(');
      const one = sum();
      expected(',');
      return closed(Math[token](one, sum()));
    }
    if (/^\d/u.test(token)) return Number(token);
    const known = values[token];
    if (typeof known === 'number') return known;
    const names = Object.keys(values).join(', ');
    throw new Error(`\`{${inside}}\`: no measure \`${token}\`; known: ${names}`);
  }

  function closed(value: number): number {
    expected(')');
    return value;
  }

  function expected(token: string): void {
    if (tokens[at++] !== token) throw new Error(`\`{${inside}}\`: \`${token}\` is missing`);
  }
}
