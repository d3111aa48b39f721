/** Heads by the hundred: one path a tone, one small subpath a head, each step counted from the last. */
import { path } from '../../svg.mjs';

const HALF = { across: 4.1, down: 5.8 };

/** Draws `part` at every head; `part` takes the head's size and gives a closed subpath that starts at 0, 0. */
export function many(heads, part, fill, more) {
  let [x, y] = [0, 0];
  const steps = heads.map((head) => {
    const [dx, dy] = part.from(head.size);
    const [nx, ny] = [Math.round(head.x + dx), Math.round(head.y + dy)];
    const step = `m${nx - x} ${ny - y}${part.shape(head.size)}z`;
    [x, y] = [nx, ny];
    return step;
  });
  return path(`M0 0${steps.join('')}`, fill, more);
}

const tidy = (n) => Math.round(n * 2) / 2;
const radii = (size) => [tidy(HALF.across * size), tidy(HALF.down * size)];
const top = (size) => [0, -radii(size)[1]];

const half = (sweep) => ({
  from: top,
  shape(size) {
    const [a, b] = radii(size);
    return `a${a} ${b} 0 0 ${sweep} 0 ${b * 2}`;
  },
});
export const lightHalf = half(0);
export const shadeHalf = half(1);

export const wholeHead = {
  from: top,
  shape(size) {
    const [a, b] = radii(size);
    return `a${a} ${b} 0 0 0 0 ${b * 2}a${a} ${b} 0 0 0 0 ${-b * 2}`;
  },
};

/** The shoulders: a bar under the head. */
export const shoulders = {
  from: (size) => [-radii(size)[0] * 1.3, radii(size)[1] + 1],
  shape(size) {
    const [a] = radii(size);
    return `h${tidy(a * 2.6)}v${tidy(3 * size)}h${-tidy(a * 2.6)}`;
  },
};
