/** Names of the typefaces that the page is set in: the same in every language. */

export const TYPEFACES = [
  'Sofia Sans Extra Condensed',
  'PT Serif',
  'PT Mono',
  'Atkinson Hyperlegible',
  'OpenDyslexic',
];
