/**
 * Choices as they are written, read from ink's compiled JSON: their words with holes for what the story fills in, and
 * where they stand. The JSON is lists within lists, with a map of named lists at the end of each.
 */
import { isMap } from '../../engine/core/is-map.ts';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { HOLE, madeId, type WrittenChoice } from '../../engine/core/story/made-id.ts';

/** By ink's own path of the choice point: `toll.0.g-0.4`. */
type WrittenChoices = ReadonlyMap<string, WrittenChoice & Pick<Point, 'isNamed'>>;

type Point = {
  readonly path: string;
  readonly group: string;
  readonly words: string;
  /** It has an id of its author's, or is never offered. */
  readonly isNamed: boolean;
};

/** Ids for the choices of a story that have none of their author's, by ink's path; undefined where each has one. */
export function idsMade(json: string): Readonly<Record<string, ChoiceId>> | undefined {
  const nameless = [...writtenChoices(JSON.parse(json))].filter(([, { isNamed }]) => !isNamed);
  if (nameless.length === 0) return undefined;
  return Object.fromEntries(nameless.map(([path, choice]) => [path, madeId(choice)]));
}

function writtenChoices(compiled: unknown): WrittenChoices {
  const root = isMap(compiled) ? compiled['root'] : undefined;
  const points = [...pointsIn(Array.isArray(root) ? root : [], '')];
  const inGroup = new Map<string, Point[]>();
  for (const point of points) {
    const others = inGroup.get(point.group) ?? [];
    others.push(point);
    inGroup.set(point.group, others);
  }
  return new Map(
    points.map((point) => {
      const { path, group, words, isNamed } = point;
      const all = inGroup.get(group) ?? [];
      const before = all.slice(0, all.indexOf(point));
      const nth = 1 + before.filter((other) => other.words === words).length;
      return [path, { group, at: before.length + 1, of: all.length, words, nth, isNamed }];
    }),
  );
}

/** In the order in which they are written, as far as ink keeps it. */
function* pointsIn(list: readonly unknown[], path: string): Generator<Point> {
  const named = namedIn(list);
  const content = list.slice(0, -1);
  for (const [at, item] of content.entries()) {
    const here = join(path, Array.isArray(item) ? (nameOf(item) ?? String(at)) : String(at));
    if (Array.isArray(item)) yield* pointsIn(item, here);
    if (!isMap(item) || typeof item['*'] !== 'string') continue;
    const flags = Number(item['flg']);
    const words = wordsOf(content, at, { flags, start: named['s'] });
    const isNamed = (flags & IS_FALLBACK) !== 0 || hasOwnId(content, at, named['s']);
    yield { path: here, group: groupOf(path), words, isNamed };
  }
  for (const [name, item] of Object.entries(named)) {
    if (Array.isArray(item)) yield* pointsIn(item, join(path, name));
  }
}

/** Without the numbers, which shift with every line that is written above. */
function groupOf(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^\d*$/u.test(part))
    .join('.');
}

/** ink's flags of a choice point. */
const HAS_START = 2;
const HAS_CHOICE_ONLY = 4;
const IS_FALLBACK = 8;

function hasOwnId(content: readonly unknown[], at: number, start: unknown): boolean {
  const tokens = content.slice(beginningOf(content, at), at);
  const all = Array.isArray(start) ? [...tokens, ...start] : tokens;
  return all.some((token) => typeof token === 'string' && /^\^ *id *:/iu.test(token));
}

/** `start` is what is both on the button and in the text: ink keeps it beside the choice, and fetches it. */
function wordsOf(
  content: readonly unknown[],
  at: number,
  { flags, start }: { readonly flags: number; readonly start: unknown },
): string {
  const strings = stringsIn(content.slice(beginningOf(content, at), at));
  const onlyOnButton = strings[(flags & HAS_START) === 0 ? 0 : 1] ?? [];
  const both = Array.isArray(start) ? start.slice(0, -2) : []; // without the way back and the names
  return textOf(both) + ((flags & HAS_CHOICE_ONLY) === 0 ? '' : textOf(onlyOnButton));
}

/** What is reckoned for a choice stands between `ev` and `/ev`, and may hold such pairs itself. */
function beginningOf(content: readonly unknown[], at: number): number {
  let depth = 0;
  for (let here = at - 1; here >= 0; here -= 1) {
    if (content[here] === '/ev') depth += 1;
    if (content[here] === 'ev') depth -= 1;
    if (depth === 0) return here;
  }
  return 0;
}

/** What stands between each outermost `str` and `/str`. */
function stringsIn(tokens: readonly unknown[]): readonly (readonly unknown[])[] {
  const found: (readonly unknown[])[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token === 'str') {
      if (depth === 0) from = at + 1;
      depth += 1;
    }
    if (token !== '/str') continue;
    depth -= 1;
    if (depth === 0) found.push(tokens.slice(from, at));
  }
  return found;
}

/** Words as written, a hole for everything else; tags are no words. */
function textOf(tokens: readonly unknown[]): string {
  let text = '';
  let depth = 0;
  let inTag = false;
  for (const token of tokens) {
    if (token === '#' || token === '/#') inTag = token === '#';
    else if (inTag || token === 'nop' || token === '<>') continue;
    else if (depth === 0 && typeof token === 'string' && token.startsWith('^'))
      text += token.slice(1);
    else {
      if (token === 'ev') depth += 1;
      if (token === '/ev') depth -= 1;
      if (!text.endsWith(HOLE)) text += HOLE;
    }
  }
  return text;
}

function namedIn(list: readonly unknown[]): Readonly<Record<string, unknown>> {
  const last = list.at(-1);
  return isMap(last) ? last : {};
}

function nameOf(list: readonly unknown[]): string | undefined {
  const name = namedIn(list)['#n'];
  return typeof name === 'string' ? name : undefined;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
