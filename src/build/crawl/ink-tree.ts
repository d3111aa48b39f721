/** ink's compiled JSON as a tree of containers with their paths. Knows the format, not what it does. */
import { isMap } from '../../engine/core/is-map.ts';

export type InkElement = InkContainer | InkMap | string | number | boolean | null;
export type InkMap = { readonly kind?: never; readonly [key: string]: unknown };

export type InkContainer = {
  readonly kind: 'container';
  /** As ink writes it: `tea.0.g-0`. */
  readonly path: string;
  readonly content: readonly InkElement[];
  readonly named: ReadonlyMap<string, InkContainer>;
  readonly parent: InkContainer | undefined;
  /** Where it stands in its parent; -1 when it is reached by a divert only. */
  readonly index: number;
  /** ink counts visits to it. */
  readonly counted: boolean;
};

/** A place in the story: the element at `index` of a container. */
export type Position = { readonly container: InkContainer; readonly index: number };

const COUNTS_VISITS = 1;

/** @throws when it is not ink's JSON. */
export function inkTree(json: string): InkContainer {
  const story: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
  const root = isMap(story) ? story['root'] : undefined;
  if (!Array.isArray(root)) throw new Error('not the JSON of a compiled ink story');
  return container(root, { path: '', parent: undefined, index: -1 });
}

type At = Pick<InkContainer, 'path' | 'parent' | 'index'>;

function container(list: readonly unknown[], at: At): InkContainer {
  const last = list.at(-1);
  const extras = isMap(last) ? last : {};
  const content: InkElement[] = [];
  const named = new Map<string, InkContainer>();
  const counted = (Number(extras['#f'] ?? 0) & COUNTS_VISITS) !== 0;
  const made: InkContainer = { kind: 'container', ...at, content, named, counted };
  for (const [index, item] of list.slice(0, -1).entries()) {
    if (!Array.isArray(item)) {
      content.push(item as InkElement); // JSON holds nothing else
      continue;
    }
    const name = nameOf(item);
    const child = container(item, {
      path: join(at.path, name ?? String(index)),
      parent: made,
      index,
    });
    content.push(child);
    if (name !== undefined) named.set(name, child);
  }
  for (const [name, item] of Object.entries(extras)) {
    if (!Array.isArray(item)) continue;
    named.set(name, container(item, { path: join(at.path, name), parent: made, index: -1 }));
  }
  return made;
}

function nameOf(list: readonly unknown[]): string | undefined {
  const last = list.at(-1);
  const name = isMap(last) ? last['#n'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Where a path leads, seen from an element of `from`; undefined when it leads nowhere. */
export function resolvePath(path: string, from: InkContainer): Position | undefined {
  const relative = path.startsWith('.');
  const parts = path.split('.').filter((part) => part !== '');
  let here: InkContainer = relative ? from : rootOf(from);
  // the first `^` of a relative path goes from the element to the container that holds it
  for (const [at, part] of (relative ? parts.slice(1) : parts).entries()) {
    const next = step(here, part);
    if (next === undefined) return undefined;
    if (next.kind === 'container') here = next;
    else return at === parts.length - (relative ? 2 : 1) ? next.position : undefined;
  }
  return { container: here, index: 0 };
}

type Reached = InkContainer | { readonly kind: 'element'; readonly position: Position };

function step(here: InkContainer, part: string): Reached | undefined {
  if (part === '^') return here.parent;
  const named = here.named.get(part);
  if (named !== undefined) return named;
  if (!/^\d+$/u.test(part)) return undefined;
  const index = Number(part);
  const element = here.content[index];
  if (isContainer(element)) return element;
  return { kind: 'element', position: { container: here, index } };
}

export function isContainer(element: InkElement | undefined): element is InkContainer {
  return isMap(element) && element['kind'] === 'container';
}

/** The fields of a divert, choice or variable; undefined for words, commands and containers. */
export function fieldsOf(element: InkElement | undefined): InkMap | undefined {
  return isMap(element) && !isContainer(element) ? element : undefined;
}

function rootOf(container: InkContainer): InkContainer {
  return container.parent === undefined ? container : rootOf(container.parent);
}

/** The container and all within it. */
export function* everyContainer(from: InkContainer): Generator<InkContainer> {
  yield from;
  const inside = new Set([...from.content.filter(isContainer), ...from.named.values()]);
  for (const child of inside) yield* everyContainer(child);
}
