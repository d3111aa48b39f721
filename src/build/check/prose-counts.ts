/**
 * Habits of prose, counted over walked roads: a writer sees them on no single page. Each figure is a plain pattern and no
 * judge; what a story's writers allow themselves is theirs.
 */
import type { ReadPassage } from '../crawl/read-road.ts';
import { sentencesIn, wordsIn } from '../crawl/words-in.ts';
import type { PlayPair } from './play-pairs.ts';
import { median } from './spread.ts';

const LONG_SENTENCE = 20;
const SHORT_END = 6;
const SUBJECT = 'it|he|she|they|you|we|i|this|that|there|nobody|nothing|somebody|[A-Z]\\w+';
const NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';

/** How often in a thousand words. */
const PER_THOUSAND: readonly (readonly [string, RegExp])[] = [
  [
    '", and" + a clause of up to six words',
    new RegExp(`, and (?:(?:${SUBJECT})\\b)(?: [\\w’'-]+){0,5}[.!?]`, 'gu'),
  ],
  ['numbers', new RegExp(`\\b(?:${NUMBERS}|\\d[\\d,.]*)\\b`, 'giu')],
  [
    'passive without an agent',
    /\b(?:is|are|was|were|been|being) (?:\w+ly )?(?:\w+ed|held|told|sent|taken|given|put|shown|written|read|said|shut|brought|made|kept|asked|known|found)\b(?! by\b)/giu,
  ],
  ['"you once said"', /\byou once\b/giu],
  [
    'split quotes',
    /[,.?!]["”] (?:he|she|they|you|[A-Z]\w+)?[^"“”.]{0,40}(?:says?|asks?|said)[^"“”.]{0,30}[,.] ["“]/gu,
  ],
  ['Nobody, Nothing, Somebody first', /(?:^|[.!?…] |\n)(?:Nobody|Nothing|Somebody)\b/gu],
];

type Passages = readonly { readonly text: string; readonly options: readonly string[] }[];

/** @param favourites Words that the story's writers want to see counted, on a whole road. */
export function proseCounts(
  pairs: readonly PlayPair[],
  favourites: readonly string[] = [],
): readonly string[] {
  const roads = pairs.flatMap(({ first, second }) => [read(first), read(second)]);
  const line = (name: string, unit: string, of: (road: Passages) => number): string =>
    `${name}: ${median(roads.map(of)).toFixed(1)} ${unit}`;
  return [
    ...PER_THOUSAND.map(([name, pattern]) =>
      line(name, 'in 1,000 words', (road) => (1000 * hits(road, pattern)) / words(road)),
    ),
    line(
      'passages that begin with It, He, She, They, This, That',
      'in 1,000 words',
      (road) =>
        (1000 * road.filter(({ text }) => /^(?:It|He|She|They|This|That)\b/u.test(text)).length) /
        words(road),
    ),
    line(`sentences of ${LONG_SENTENCE} words and more`, '%', (road) =>
      share(
        road.flatMap(({ text }) => sentencesIn(text)),
        (each) => wordsIn(each).length >= LONG_SENTENCE,
      ),
    ),
    line(`passages whose last sentence has ${SHORT_END} words or fewer`, '%', (road) =>
      share(road, ({ text }) => wordsIn(sentencesIn(text).at(-1) ?? '').length <= SHORT_END),
    ),
    line('options of two sentences', '%', (road) =>
      share(
        road.flatMap(({ options }) => options),
        (each) => sentencesIn(each).length > 1,
      ),
    ),
    ...favourites.map((word) => line(word, 'on a road', (road) => times(road, bare(word)))),
  ];
}

function read(road: readonly ReadPassage[]): Passages {
  return road.map(({ passage }) => ({
    text: passage.lines
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join('\n'),
    options: passage.choices.map(({ text }) => text),
  }));
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function hits(road: Passages, pattern: RegExp): number {
  return road.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
}

function times(road: Passages, word: string): number {
  return road.flatMap(({ text }) => wordsIn(text)).filter((each) => bare(each) === word).length;
}

function words(road: Passages): number {
  return Math.max(
    1,
    road.reduce((sum, { text }) => sum + wordsIn(text).length, 0),
  );
}

function share<Thing>(all: readonly Thing[], is: (thing: Thing) => boolean): number {
  return (100 * all.filter(is).length) / Math.max(1, all.length);
}
