/** A figure as SVG text in a look: plain, cut out of paper when it is told, as a black shape for shade and rim. */
import type { LookKind } from '../../../core/look.ts';
import { asChalk } from '../drawing/chalk.ts';
import { drawnAs } from '../drawing/recolour.ts';
import { FIGURE_BOX, type Figure } from './figure.ts';

const CUT_EDGE = 8;
/** People are what a legend is about: drawn boldly, whatever they wear. */
const FAINTEST = 0.8;
const PAINT = /\b(fill|stroke)="(?!none")[^"]*"/gu;

export function figureSvg({ chair, body: person }: Figure, look: LookKind, line: number): string {
  const body = chair + person;
  switch (look) {
    case 'lived':
      return drawnAs(whole(body), look, line);
    case 'told':
      return drawnAs(whole(cutOut(body) + body), look, line);
    case 'legend':
    case 'silent':
      return asChalk(whole(body), line, FAINTEST);
  }
}

/** Its shadow and glow; legend has none. */
export function underSvg({ under }: Figure, look: LookKind): string {
  return drawnAs(whole(under), look === 'told' ? 'told' : 'lived', 0);
}

/** The person alone as one flat shape. */
export function silhouetteSvg({ body }: Figure, tone: string): string {
  return drawnAs(whole(flat(body, tone, 0)), 'lived', 0);
}

function cutOut(body: string): string {
  return `<g transform="translate(5 6)" opacity="0.45">${flat(body, 'black', CUT_EDGE)}</g>${flat(body, 'paper', CUT_EDGE)}`;
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
