/** The faces we ship and the letters each keeps. Sizes and letters are the only decisions here; `make.mjs` does the work. */

const CAPITALS = range('A', 'Z');
const SMALL = range('a', 'z');
const DIGITS = range('0', '9');
const PUNCTUATION = ' !"#%&\'()*+,-./:;=?[]_|·×–—‘’“”…№';
/** Accented letters that names in the sources need. */
const ACCENTED_CAPITALS = 'ÀÁÂÄÅÆÇÈÉÊËÎÏÑÓÔÖØÙÚÜŠŽ';
const ACCENTED_SMALL = 'àáâäåæçèéêëîïñóôöøùúüßšž';
const CYRILLIC_CAPITALS = range('А', 'Я') + 'ЁІЇЄҐ';
const CYRILLIC = CYRILLIC_CAPITALS + range('а', 'я') + 'ёіїєґ';

const LATIN = CAPITALS + SMALL + DIGITS + PUNCTUATION + ACCENTED_CAPITALS + ACCENTED_SMALL;

const sofia = '@fontsource-variable/sofia-sans-extra-condensed';
const serif = '@fontsource/pt-serif';
const mono = '@fontsource/pt-mono';
const hyper = '@fontsource/atkinson-hyperlegible';
const dyslexic = '@fontsource/opendyslexic';

/**
 * @typedef {{
 *   out: string,
 *   from: string,
 *   letters: string,
 *   axes?: Record<string, number>,
 *   first?: boolean,
 *   hinted?: boolean,
 * }} Face
 */

/**
 * `first`: needed by the first screens; their sum is held under a budget by `make.mjs`.
 * `hinted`: keeps the maker's hints, worth their bytes only in the face that is read by the page.
 * @type {readonly Face[]}
 */
export const FACES = [
  {
    out: 'sofia-800',
    from: `${sofia}/files/sofia-sans-extra-condensed-latin-wght-normal.woff2`,
    letters: CAPITALS + DIGITS + PUNCTUATION + ACCENTED_CAPITALS,
    axes: { wght: 800 },
    first: true,
  },
  {
    out: 'sofia-800-cyrillic',
    from: `${sofia}/files/sofia-sans-extra-condensed-cyrillic-wght-normal.woff2`,
    letters: CYRILLIC_CAPITALS,
    axes: { wght: 800 },
  },
  {
    out: 'serif-400',
    from: file(serif, 'pt-serif', 'latin', '400-normal'),
    letters: LATIN,
    hinted: true,
    first: true,
  },
  { out: 'serif-400-italic', from: file(serif, 'pt-serif', 'latin', '400-italic'), letters: LATIN },
  { out: 'serif-700', from: file(serif, 'pt-serif', 'latin', '700-normal'), letters: LATIN },
  {
    out: 'serif-400-cyrillic',
    from: file(serif, 'pt-serif', 'cyrillic', '400-normal'),
    letters: CYRILLIC,
  },
  {
    out: 'mono-400',
    from: file(mono, 'pt-mono', 'latin', '400-normal'),
    letters: LATIN,
    first: true,
  },
  {
    out: 'mono-400-cyrillic',
    from: file(mono, 'pt-mono', 'cyrillic', '400-normal'),
    letters: CYRILLIC,
  },
  {
    out: 'hyper-400',
    from: file(hyper, 'atkinson-hyperlegible', 'latin', '400-normal'),
    letters: LATIN,
  },
  {
    out: 'hyper-400-italic',
    from: file(hyper, 'atkinson-hyperlegible', 'latin', '400-italic'),
    letters: LATIN,
  },
  {
    out: 'hyper-700',
    from: file(hyper, 'atkinson-hyperlegible', 'latin', '700-normal'),
    letters: LATIN,
  },
  {
    out: 'dyslexic-400',
    from: file(dyslexic, 'opendyslexic', 'latin', '400-normal'),
    letters: LATIN,
  },
  {
    out: 'dyslexic-400-italic',
    from: file(dyslexic, 'opendyslexic', 'latin', '400-italic'),
    letters: LATIN,
  },
  {
    out: 'dyslexic-700',
    from: file(dyslexic, 'opendyslexic', 'latin', '700-normal'),
    letters: LATIN,
  },
];

/** Each licence stands beside the fonts it covers. */
export const LICENCES = [
  { out: 'OFL-sofia-sans-extra-condensed.txt', from: `${sofia}/LICENSE` },
  { out: 'OFL-pt-serif.txt', from: `${serif}/LICENSE` },
  { out: 'OFL-pt-mono.txt', from: `${mono}/LICENSE` },
  { out: 'OFL-atkinson-hyperlegible.txt', from: `${hyper}/LICENSE` },
  { out: 'OFL-opendyslexic.txt', from: `${dyslexic}/LICENSE` },
];

/** @param {string} from @param {string} name @param {string} subset @param {string} style */
function file(from, name, subset, style) {
  return `${from}/files/${name}-${subset}-${style}.woff2`;
}

/** @param {string} first @param {string} last */
function range(first, last) {
  const from = first.codePointAt(0) ?? 0;
  const length = (last.codePointAt(0) ?? 0) - from + 1;
  return String.fromCodePoint(...Array.from({ length }, (_, step) => from + step));
}
