/** One head in its three states, about its middle; and where all of them sit. */
import { path, rect } from '../../svg.mjs';

const [ACROSS, DOWN] = [4.1, 5.8];
const WIDE = 5.3;

const half = (sweep) => `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 ${sweep} 0 ${DOWN}Z`;
const whole = `M0 ${-DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${DOWN}A${ACROSS} ${DOWN} 0 0 0 0 ${-DOWN}Z`;
const shoulders = (fill) => rect(-WIDE, DOWN + 1, WIDE * 2, 3, fill);

const framed = (...parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 22">\n${parts.join('\n')}\n</svg>\n`;

export const lit = () => framed(path(half(0), 'paper'), path(half(1), 'red'), shoulders('bone-4'));
export const out = () => framed(path(whole, 'soot+15'), shoulders('soot+8'));
/** Much darker than the living, or the hall would look full again. */
export const shot = () =>
  framed(path(whole, 'black', { stroke: 'bone', 'stroke-width': 0.9, 'stroke-opacity': 0.4 }));

/** x, y and size of each head, one after the other, by group. */
export function seatsByFate(heads) {
  const fates = [...new Set(heads.map(({ fate }) => fate))];
  const numbers = ({ x, y, size }) => [Math.round(x), Math.round(y), Math.round(size * 100) / 100];
  const entries = fates.map((fate) => [
    fate,
    heads.filter((head) => head.fate === fate).flatMap(numbers),
  ]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
