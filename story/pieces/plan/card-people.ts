/** Figures cut out of card: on their feet, or on their faces. */
import type { Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';
import { NAMES, type Move, type Who } from './figures.ts';

/** Where a name is written, close by: under who stands in the long corridor, beside who has no room there. */
const NAMED_AT: Partial<Record<Who, readonly [number, number]>> = {
  roslyakov: [0, 54],
  electrician: [46, 62],
  nine: [42, 60],
  revolver: [-44, 8],
};
const UNDER = [0, 60] as const;
const NINE = [0, 42, 84, 126, 164, 240, 284, 328, 372] as const;

/** @param size Of the letters of the name; none, and it has no name: in the hand. */
export function personOf(draw: Draw, { heading }: Print, move: Move, size = 0): SVGGElement {
  const { who, x, y, lies = false } = move;
  const group = draw('g', { transform: `translate(${x} ${y})` });
  if (size > 0) set(group, { 'data-who': who });
  if (lies) set(group, { 'data-lies': 'true' });
  if (who === 'revolver') group.append(revolver());
  else if (who === 'nine') group.append(...NINE.map((along) => one(along * (lies ? 0.8 : 1), 0.62)));
  else group.append(one(0, 1));
  if (size === 0) return group;
  const [along, down] = isOff(move) ? [0, -26] : (NAMED_AT[who] ?? UNDER);
  const isThing = who === 'revolver';
  const name = heading(NAMES[who], along, down, isThing ? size * 0.85 : size);
  const isAfter = isOff(move) || who === 'electrician';
  const anchor = isThing ? 'end' : isAfter ? 'start' : 'middle';
  set(name, { 'text-anchor': anchor, fill: lies ? INK.darkRed : INK.black });
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

  /** Small beside men, and large enough to be seen. */
  function revolver(): SVGPathElement {
    const d = 'M-26 -10H14V-4H22L26 20H14L10 6H2Q0 14 -8 12L-6 4H-26Z';
    return draw('path', { d, fill: INK.black, stroke: INK.light, 'stroke-width': 2 });
  }
}

/** Off the plan: above the wall of the long corridor. */
function isOff({ y }: Move): boolean {
  return y < 140;
}
