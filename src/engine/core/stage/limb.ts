/** A limb as SVG: four corners, wider at its root than at its end. Coordinates come to a tenth of a unit. */

export type Pair = readonly [number, number];

export function limb(from: Pair, to: Pair, [root, tip]: Pair, fill: string): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Pair = [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
  const corner = (end: Pair, width: number): string =>
    `${tenth(end[0] + (across[0] * width) / 2)},${tenth(end[1] + (across[1] * width) / 2)}`;
  const points = [corner(from, root), corner(to, tip), corner(to, -tip), corner(from, -root)];
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
