/** Figures cut out of card: on their feet, or on their faces. */
import type { Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';
import { NAMES, type Move, type Who } from './figures.ts';

/** Where a name is written: above the long corridor, or beside who has no room below. */
const NAMED_AT: Partial<Record<Who, readonly [number, number]>> = {
  roslyakov: [0, 56],
  electrician: [122, 88],
  nine: [280, 76],
  paper: [32, -52],
};
const ABOVE = [0, -52] as const;
const NINE = [0, 42, 84, 126, 164, 240, 284, 328, 372] as const;

export function personOf(draw: Draw, { heading }: Print, move: Move): SVGGElement {
  const { who, x, y, lies = false } = move;
  const group = draw('g', { transform: `translate(${x} ${y})`, 'data-who': who });
  if (lies) set(group, { 'data-lies': 'true' });
  if (who === 'revolver') group.append(comma());
  else if (who === 'nine') group.append(...NINE.map((along) => one(along * (lies ? 0.8 : 1), 0.62)));
  else group.append(one(0, 1));
  const [along, down] = isOff(move) ? [0, -26] : (NAMED_AT[who] ?? ABOVE);
  const name = heading(NAMES[who], along, down, 24);
  set(name, { 'text-anchor': isOff(move) ? 'start' : 'middle', fill: lies ? INK.darkRed : INK.black });
  group.append(name);
  return group;

  function one(along: number, size: number): SVGGElement {
    const turn = lies ? ' rotate(90)' : '';
    const [body, face] = lies ? [INK.grey, INK.light] : [INK.black, INK.red];
    return draw(
      'g',
      { transform: `translate(${along} 0) scale(${size})${turn}` },
      draw('path', { d: 'M-15 34V6Q-15 -8 0 -8Q15 -8 15 6V34Z', fill: body }),
      draw('circle', { cx: 0, cy: -20, r: 12, fill: INK.light, stroke: INK.black, 'stroke-width': 2 }),
      draw('path', { d: 'M0 -32A12 12 0 0 1 0 -8Z', fill: who === 'nikolaev' ? INK.light : face }),
    );
  }

  /** The size of a comma. */
  function comma(): SVGPathElement {
    return draw('path', { d: 'M-6 -8A8 8 0 1 1 8 0Q7 10 -5 16Q2 8 0 4A8 8 0 0 1 -6 -8Z', fill: INK.black });
  }
}

/** Off the plan: above the wall of the long corridor. */
function isOff({ y }: Move): boolean {
  return y < 140;
}
