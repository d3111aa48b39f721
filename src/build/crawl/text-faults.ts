/** What conditions leave behind when their parts do not meet: gaps, doubled points, empty lines. */
import type { Passage } from '../../engine/core/story/passage.ts';

const SLIPS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[^\S\u00A0]{2,}/u, 'a double space'],
  [/\s[,;.](?=\s|$)/u, 'a space before a point or comma'],
  [/,,|,\.(?!\.)|;;|(?<!\.)\.\.(?!\.)|\?\.(?!\.)|!\.(?!\.)/u, 'a doubled point or comma'],
];

export function textFaults({ lines, choices }: Passage): readonly string[] {
  const texts = [...lines, ...choices].map(({ text }) => text);
  const slips = texts.flatMap((text) =>
    SLIPS.flatMap(([pattern, name]) => {
      const at = pattern.exec(text)?.index;
      return at === undefined ? [] : [`${name}: “${around(text, at)}”`];
    }),
  );
  const empty = lines.some(({ text, cues }) => text === '' && cues.length === 0);
  const nameless = choices.some(({ text }) => text === '');
  return [
    ...slips,
    ...(empty ? ['an empty line'] : []),
    ...(nameless ? ['a choice without words'] : []),
  ];
}

const SHOWN = 24;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - SHOWN), at + SHOWN).trim();
}
