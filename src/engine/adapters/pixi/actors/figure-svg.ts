/** A figure as SVG text in a look: plain, cut out of paper when it is told, one outline in a legend, as a black shape for shade and rim. */
import type { LookKind } from '../../../core/stage/look.ts';
import { asChalk } from '../drawing/chalk.ts';
import type { Colours } from '../drawing/palette.ts';
import { drawnAs } from '../drawing/recolour.ts';
import { chalkFigure } from './chalk-figure.ts';
import { FIGURE_BOX, type Figure } from './figure.ts';

const CUT_EDGE = 8;
/** The chair of somebody in a legend is drawn as boldly as its sitter. */
const FAINTEST = 0.8;
const DARK = /"(black|ink|soot)([+-]\d{1,2})?"/gu;
/** As steps of soot. */
const LIFTED: Readonly<Record<string, number>> = { black: 5, ink: 9, soot: 13 };
const MOST_STEP = 15;
const PAINT = /\b(fill|stroke)="(?!none")[^"]*"/gu;

export function figureSvg(
  { chair, legs, body }: Figure,
  look: LookKind,
  line: number,
  colours: Colours,
): string {
  switch (look) {
    case 'lived':
      return drawnAs(whole(chair + legs + body), look, line, colours);
    case 'told': // the chair stays of the room: its posts cut out too would cage who sits
      return drawnAs(whole(chair + cutOut(legs + body) + lifted(legs) + body), look, line, colours);
    case 'legend':
    case 'silent':
      return whole(
        asChalk(chair, line, colours, FAINTEST) +
          chalkFigure({ shapes: legs + body, frame: FIGURE_BOX, line, colours }),
      );
  }
}

/** Its shadow and glow; legend has none. */
export function underSvg({ under }: Figure, look: LookKind, colours: Colours): string {
  return drawnAs(whole(under), look === 'told' ? 'told' : 'lived', 0, colours);
}

/** The person alone as one flat shape. */
export function silhouetteSvg({ legs, body }: Figure, tone: string, colours: Colours): string {
  return drawnAs(whole(flat(legs + body, tone, 0)), 'lived', 0, colours);
}

function cutOut(body: string): string {
  return `<g transform="translate(5 6)" opacity="0.45">${flat(body, 'black', CUT_EDGE)}</g>${flat(body, 'paper', CUT_EDGE)}`;
}

/** Dark trousers in one warm ink would be a hole in the paper: two steps lighter. */
function lifted(legs: string): string {
  return legs.replace(DARK, (_, name: string, step = '0') => {
    const light = LIFTED[name] ?? 0;
    return `"soot+${Math.min(MOST_STEP, Math.max(0, light + Number(step)))}"`;
  });
}

function flat(body: string, tone: string, edge: number): string {
  const bare = body
    .replace(/ stroke-(?:width|linejoin)="[^"]*"/gu, '')
    .replace(PAINT, (_, name: string) => (name === 'fill' ? `fill="${tone}"` : ''));
  return bare.replace(
    /fill="[^"]*"/gu,
    (fill) => `${fill} stroke="${tone}" stroke-width="${edge}" stroke-linejoin="round"`,
  );
}

function whole(inner: string): string {
  const { x, y, width, height } = FIGURE_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`;
}
