/** Words of SVG: shapes in palette names. */

export type Spot2 = readonly [number, number];

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more}/>`;
}

/** The corners of a polygon, `x,y x,y`, to a tenth of a unit. */
export function corners(words: TemplateStringsArray, ...numbers: readonly number[]): string {
  return words.reduce((before, word, index) => `${before}${round(numbers[index - 1] ?? 0)}${word}`);
}

/** Corners that were computed. */
export function joined(points: readonly Spot2[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

export function polygon(points: string, fill: string, more = ''): string {
  return `<polygon points="${points}" fill="${fill}"${more}/>`;
}

export function ellipse(at: Spot2, radii: Spot2, fill: string, more = ''): string {
  return `<ellipse cx="${round(at[0])}" cy="${round(at[1])}" rx="${round(radii[0])}" ry="${round(radii[1])}" fill="${fill}"${more}/>`;
}

export function group(transform: string, ...inner: readonly string[]): string {
  return `<g transform="${transform}">${inner.join('')}</g>`;
}

/** A limb: four corners, wider at its root than at its end. */
export function limb(from: Spot2, to: Spot2, widths: Spot2, fill: string): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Spot2 = [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
  const corner = (end: Spot2, width: number): Spot2 => [
    end[0] + (across[0] * width) / 2,
    end[1] + (across[1] * width) / 2,
  ];
  const [root, tip] = widths;
  return polygon(
    joined([corner(from, root), corner(to, tip), corner(to, -tip), corner(from, -root)]),
    fill,
  );
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
