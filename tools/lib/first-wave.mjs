/** What the built page itself asks for, and whether the first passage needs anything that is found out later. */

/** A browser asks one host for so many files at a time over HTTP/1.1; what is more waits a round trip longer. */
export const AT_ONCE = 6;

/**
 * Files named by the page's own tags, in their order.
 * @param {string} html
 * @returns {string[]}
 */
export function firstWave(html) {
  return [...html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="\.?\/?(assets\/[^"]+)"/gu)].map(
    ([, file = '']) => file,
  );
}

/**
 * @param {string} html
 * @param {readonly string[]} needed What stands before the first choice.
 * @returns {string[]} A sentence for each round trip too many.
 */
export function faultsOfWave(html, needed) {
  const wave = firstWave(html);
  if (wave.length === 0) return ['index.html names no file: the round trips cannot be counted'];
  const late = needed.filter((file) => file !== 'index.html' && !wave.includes(file));
  return [
    ...late.map(
      (file) =>
        `${file} stands before the first choice, and index.html does not name it: a round trip more`,
    ),
    ...(wave.length > AT_ONCE
      ? [`index.html names ${wave.length} files, more than the ${AT_ONCE} that are fetched at once`]
      : []),
  ];
}
