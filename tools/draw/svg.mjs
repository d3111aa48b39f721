/** Shapes as SVG text, coloured by palette name. Numbers are rounded, so the same drawing is the same bytes. */

/** The frame of every full layer: the 1600 × 900 picture with 60 units of overscan on each side. */
const FRAME = { x: -60, y: -60, width: 1720, height: 1020 };

/** A whole layer. `defs` holds gradients. */
export function layer(shapes, defs = []) {
  const { x, y, width, height } = FRAME;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`;
  const gradients = defs.length > 0 ? [`<defs>${defs.join('')}</defs>`] : [];
  return [head, ...gradients, ...shapes.flat(Infinity).filter(Boolean), '</svg>', ''].join('\n');
}

/** A closed shape through the points; `more` adds attributes such as `opacity`. */
export function polygon(points, fill, more = {}) {
  const text = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  return `<polygon points="${text}" fill="${fill}"${attributes(more)}/>`;
}

export function rect(x, y, width, height, fill, more = {}) {
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
    more,
  );
}

export function ellipse(cx, cy, rx, ry, fill, more = {}) {
  return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${attributes(more)}/>`;
}

export function path(d, fill, more = {}) {
  return `<path d="${d}" fill="${fill}"${attributes(more)}/>`;
}

/**
 * A path written in its own units, set down at a place: absolute M L Q C A Z only.
 * Numbers are baked, so that strokes in another look keep their width.
 */
export function stamp(d, { x, y, scale = 1, flip = false }, fill, more = {}) {
  const across = flip ? -scale : scale;
  const baked = d.replace(/([MLQCAZ])([^MLQCAZ]*)/g, (_, letter, rest) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (letter === 'A') return letter + arc(numbers, { x, y, scale, across, flip });
    return (
      letter + numbers.map((n, i) => round(i % 2 === 0 ? x + n * across : y + n * scale)).join(' ')
    );
  });
  return path(baked, fill, more);
}

/** A band of one width along a bent line, with mitred corners: a pipe, a rod, a strap. */
export function band(points, width, fill, more = {}) {
  const side = (sign) => points.map((point, i) => offset(points, i, (sign * width) / 2));
  return polygon([...side(1), ...side(-1).toReversed()], fill, more);
}

function offset(points, i, by) {
  const normal = ([x1, y1], [x2, y2]) => {
    const length = Math.hypot(x2 - x1, y2 - y1);
    return [(y1 - y2) / length, (x2 - x1) / length];
  };
  const before = normal(points[Math.max(i - 1, 0)], points[Math.max(i, 1)]);
  const last = points.length - 1;
  const after = normal(points[Math.min(i, last - 1)], points[Math.min(i + 1, last)]);
  const [nx, ny] = [before[0] + after[0], before[1] + after[1]];
  const stretch = 2 / (nx * nx + ny * ny);
  return [points[i][0] + nx * stretch * by, points[i][1] + ny * stretch * by];
}

/** A shape of light: left out where the picture is only chalk outlines. */
export const asLight = (opacity) => ({ opacity, 'data-look': 'light' });

/** A flat gradient from one stop to the next, along a line in the picture's own units. */
export function linear(id, [x1, y1], [x2, y2], stops) {
  const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stopList(stops)}</linearGradient>`;
}

export function radial(id, [cx, cy], r, stops) {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}">${stopList(stops)}</radialGradient>`;
}

const stopList = (stops) =>
  stops
    .map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('');

function arc([rx, ry, turn, large, sweep, x2, y2], { x, y, scale, across, flip }) {
  const end = [x + x2 * across, y + y2 * scale];
  return [rx * scale, ry * scale, turn, large, flip ? 1 - sweep : sweep, ...end]
    .map(round)
    .join(' ');
}

const attributes = (more) =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export const round = (n) => Math.round(n * 10) / 10;
