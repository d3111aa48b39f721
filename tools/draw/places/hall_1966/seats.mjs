/** A fan of seats round an empty floor: rows that bend, farther ones smaller, two aisles left free. */

const FAN = { x: 792, y: 26, rows: 34, near: 102, far: 806, squash: 0.93, open: 1.24, close: 0.66 };
const AISLES = [-0.26, 0.26];
const AISLE = 20;

/** Exactly `count` places, row by row from the middle outwards: x and y of the head, and its size. */
export function seats(count) {
  const rows = Array.from({ length: FAN.rows }, (_, i) => rowAt(i / (FAN.rows - 1)));
  const whole = rows.reduce((sum, { long }) => sum + long, 0);
  const ends = rows.map((_, i) =>
    Math.round((count * rows.slice(0, i + 1).reduce((sum, { long }) => sum + long, 0)) / whole),
  );
  return rows.flatMap((row, i) => placesIn(row, ends[i] - (ends[i - 1] ?? 0)));
}

/** Rows lie closer the farther they are; `long` is how many heads would fit. */
function rowAt(share) {
  const radius = FAN.near + (FAN.far - FAN.near) * (0.72 * share + 0.28 * share * share);
  const size = 0.9 + 0.46 * share;
  const half = FAN.open + (FAN.close - FAN.open) * share;
  return { radius, size, half, long: (2 * half * radius - 2 * AISLE * size) / size };
}

function placesIn({ radius, size, half }, count) {
  const gap = (AISLE * size) / radius;
  const free = 2 * half - gap * AISLES.length;
  return Array.from({ length: count }, (_, i) => {
    let angle = -half + (free * (i + 0.5)) / count;
    for (const aisle of AISLES) if (angle > aisle - gap / 2) angle += gap;
    return {
      x: FAN.x + Math.sin(angle) * radius,
      y: FAN.y + Math.cos(angle) * radius * FAN.squash,
      size,
    };
  });
}
