/** A date of the record in words: `1934-12-01` is 1 December 1934; what is vaguer stays vague. */

const PARTS: readonly (readonly [RegExp, Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}$/u, { day: 'numeric', month: 'long', year: 'numeric' }],
  [/^\d{4}-\d{2}$/u, { month: 'long', year: 'numeric' }],
];

/** Anything but a day or a month is given back as it is written. */
export function dateWords(date: string, language: string): string {
  const options = PARTS.find(([form]) => form.test(date))?.[1];
  const time = Date.parse(date);
  if (options === undefined || Number.isNaN(time)) return date;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
}
