/** Small numbers in English words, as stories write them. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `15` is `fifteen`, `42` `forty-two`, `212` `two hundred and twelve`; undefined above 999 and for no whole number. */
export function numberInWords(digits: string): string | undefined {
  return /^\d{1,3}$/u.test(digits) ? inWords(Number(digits)) : undefined;
}

function inWords(number: number): string | undefined {
  if (number >= 100) {
    const hundreds = `${SMALL[Math.floor(number / 100)]} hundred`;
    return number % 100 === 0 ? hundreds : `${hundreds} and ${inWords(number % 100)}`;
  }
  if (number < SMALL.length) return SMALL[number];
  const [tens, ones] = [TENS[Math.floor(number / 10) - 2], SMALL[number % 10]];
  return number % 10 === 0 ? tens : `${tens}-${ones}`;
}
