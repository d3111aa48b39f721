/** The heap of paper that the tellers speak of: each makes it another size. */
import { dice, shape } from '../../points.mjs';
import { asLight, polygon } from '../../svg.mjs';

/** `wide` and `high` in units of the picture; the foot is at `x`, `y`. */
export function heap({ x, y, wide, high, sheets, seed }) {
  const roll = dice(seed);
  const slope = (t) => high * (1 - Math.abs(t) ** 1.35);
  const papers = Array.from({ length: sheets }, () => {
    const t = (roll() - 0.5) * 2;
    const up = slope(t) * (0.08 + 0.92 * roll());
    return { px: x + (t * wide) / 2, py: y - up, turn: (roll() - 0.5) * 1.5, tone: roll() };
  }).toSorted((a, b) => a.py - b.py);
  const tone = (n) => (n < 0.45 ? 'paper' : n < 0.75 ? 'bone' : n < 0.93 ? 'bone-12' : 'paper+10');
  return [
    shape(
      `${x - wide * 0.55},${y + 6} ${x + wide * 0.55},${y + 6} ${x + wide * 0.95},${y + 44} ${x - wide * 0.4},${y + 44}`,
      'black',
      asLight(0.55),
    ),
    shape(
      `${x - wide / 2},${y + 8} ${x - wide * 0.2},${y - high * 0.7} ${x},${y - high} ${x + wide * 0.2},${y - high * 0.7} ${x + wide / 2},${y + 8}`,
      'bone-15',
    ),
    papers.map(({ px, py, turn, tone: n }) => {
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const corner = (a, b) => [px + a * c - b * s, py + (a * s + b * c) * 0.62];
      return polygon([corner(-24, -16), corner(24, -16), corner(24, 16), corner(-24, 16)], tone(n));
    }),
  ];
}
