/** What is made of measured values: the middle, the 95th percentile, a table. */

export function median(values) {
  return percentile(values, 0.5);
}

/** Between two values lies a share of both. NaN when nothing was measured. */
export function percentile(values, share) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** @param rows Lists of cells; the first is the head. */
export function table(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((cells) => String(cells[column] ?? '').length)),
  );
  return rows
    .map((cells) =>
      widths
        .map((width, column) => {
          const cell = String(cells[column] ?? '');
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
