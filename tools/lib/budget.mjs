/** Judges a size budget: over it fails, and so does a row that counted nothing, for it would pass everything. */

/** @typedef {{ name: string, files: readonly string[], budget?: number }} Row The budget in bytes. */

/**
 * 1 kB is 1,000 bytes.
 * @param {number} size
 */
export function kilobytes(size) {
  return `${(size / 1000).toFixed(1)} kB`;
}

/**
 * @param {readonly Row[]} rows
 * @param {(file: string) => number} sizeOf Bytes of one file as it is sent.
 */
export function judge(rows, sizeOf) {
  const judged = rows.map(({ name, files, budget }) => {
    const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
    const over = budget !== undefined && size > budget;
    const verdict =
      budget === undefined ? '' : `  ${over ? 'OVER' : 'ok, of'} ${kilobytes(budget)}`;
    const line = `${kilobytes(size).padStart(9)}  ${name} (${files.length} files)${verdict}`;
    return { line, ok: !over && files.length > 0 };
  });
  return {
    lines: judged.map(({ line }) => line),
    ok: rows.length > 0 && judged.every(({ ok }) => ok),
  };
}

/**
 * Modules of the picture and the sound among these; naming no module at all is a fault too.
 * @param {readonly string[]} modules
 */
export function heavyModules(modules) {
  if (modules.length === 0) return ['no module is named: the budget is blind'];
  return modules
    .filter((id) => /node_modules\/(?:@?pixi|howler)/u.test(id))
    .map((id) => `${id} is loaded before the first choice; import it lazily`);
}
