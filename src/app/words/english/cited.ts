/** English words of a printed work, as the Chicago Manual of Style has them. */

export const CITED = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ] as readonly string[],
  and: 'and',
  andOthers: 'et al.',
  in: 'in',
  no: 'no.',
  volume: 'vol.',
  edNote: 'ed.',
  editedBy: 'Edited by',
  transNote: 'trans.',
  translatedBy: 'Translated by',
  entry: 's.v.',
  undated: 'n.d.',
  about:
    'Works are given as the Chicago Manual of Style has them, Russian titles in the library spelling. “n.d.”: the copy that was read shows no year.',
  /** Said of a work that is half-named. */
  lacks: {
    author: 'author not shown in the copy that was read',
    title: 'title not shown in the copy that was read',
    year: 'year not known',
  },
};

export type CitedWords = typeof CITED;
