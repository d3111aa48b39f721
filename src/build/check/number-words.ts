/** Small numbers in English words, as stories write them. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `15` is `fifteen`, `42` `forty-two`; undefined above 99 and for what is no whole number. */
export function numberInWords(digits: string): string | undefined {
  if (!/^\d{1,2}$/u.test(digits)) return undefined;
  const number = Number(digits);
  if (number < SMALL.length) return SMALL[number];
  const [tens, ones] = [TENS[Math.floor(number / 10) - 2], SMALL[number % 10]];
  return number % 10 === 0 ? tens : `${tens}-${ones}`;
}
