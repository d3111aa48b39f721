/**
 * Looks: the same drawing with another palette and another way of drawing.
 * Lived has the full palette, told one warm ink, legend is chalk on black and goes its own way.
 */
import type { LookKind } from '../../../core/stage/look.ts';
import { assertNever } from '../../../core/result.ts';
import { asChalk } from './chalk.ts';
import { sepia, type Colours } from './palette.ts';

const COLOUR = /\b(?<attribute>fill|stroke|stop-color)=(?<quote>["'])(?<value>[^"']*)\k<quote>/gu;
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;

/** `line` is the width of a chalk line, in pixels of the picture that is made. */
export function drawnAs(svg: string, look: LookKind, line: number, colours: Colours): string {
  switch (look) {
    case 'lived':
    case 'silent': // what is left when the record is silent is a thing, and as real as any
      return recoloured(svg, colours, (hex) => hex);
    case 'told':
      return recoloured(svg, colours, sepia);
    case 'legend':
      return asChalk(svg, line, colours);
    default:
      return assertNever(look);
  }
}

function recoloured(svg: string, { toneHex }: Colours, grade: (hex: string) => string): string {
  return svg.replace(COLOUR, (whole, attribute: string, _quote: string, value: string) => {
    const hex = toneHex(value) ?? (HEX.test(value) ? value : undefined);
    return hex === undefined ? whole : `${attribute}="${grade(hex)}"`;
  });
}
