/** Where the reader is, read from the address and written to it. Pure: knows no browser. */

/** Every screen, and what its address holds after its name, in order. All else of a screen is in `screens/all-screens.tsx`. */
const PARTS = {
  title: [],
  opening: ['role'],
  play: ['run'],
  held: ['run'],
  debrief: ['run', 'decision'],
  glossary: ['term'],
  log: [],
  map: ['run', 'decision', 'look'],
  lists: [],
  settings: [],
  runs: ['code'],
  compare: ['a', 'b'],
  people: [],
  timeline: [],
  tables: ['table', 'row'],
  board: ['board', 'step'],
  sources: [],
  about: [],
} as const;

export type Kind = keyof typeof PARTS;

export type Route = {
  readonly [K in Kind]: { readonly kind: K } & {
    readonly [Part in (typeof PARTS)[K][number]]?: string | undefined;
  };
}[Kind];

/** Undefined for an address that names no screen. */
export function routeOf(hash: string): Route | undefined {
  const [name = '', ...given] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .map(decoded);
  const kind = name === '' ? 'title' : name;
  if (!isKind(kind)) return undefined;
  const parts = PARTS[kind].map((part, at) => [part, given[at]] as const);
  return { kind, ...Object.fromEntries(parts) } as Route; // made of the table that the type is made of
}

/** What the address leaves open is undefined from there on. */
export function hashOf(route: Route): string {
  if (route.kind === 'title') return '#/';
  const given: Readonly<Record<string, string | undefined>> = route;
  const parts = PARTS[route.kind].map((part) => given[part]);
  const open = parts.indexOf(undefined);
  const known = [route.kind, ...(open < 0 ? parts : parts.slice(0, open))];
  return `#/${known.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
}

/** A screen's address without anything after its name. */
export function hashOfScreen(kind: Kind): string {
  return kind === 'title' ? '#/' : `#/${kind}`;
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(PARTS, name);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
