/** Where the reader is, read from the address and written to it. Pure: knows no browser. */

export type Route =
  | { readonly kind: 'title' }
  | { readonly kind: 'opening'; readonly role: string | undefined }
  | { readonly kind: 'play'; readonly run: string | undefined }
  | {
      readonly kind: 'debrief';
      readonly run: string | undefined;
      readonly decision: string | undefined;
    }
  | { readonly kind: 'glossary'; readonly term?: string | undefined }
  | { readonly [K in Plain]: { readonly kind: K } }[Plain];

const PLAIN = ['log', 'settings', 'runs', 'people', 'timeline', 'sources', 'about'] as const;
type Plain = (typeof PLAIN)[number];

/** Undefined for an address that names no screen. */
export function routeOf(hash: string): Route | undefined {
  const [kind = '', first, second] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .map(decoded);
  if (kind === '') return { kind: 'title' };
  if (kind === 'opening') return { kind, role: first };
  if (kind === 'play') return { kind, run: first };
  if (kind === 'debrief') return { kind, run: first, decision: second };
  if (kind === 'glossary') return first === undefined ? { kind } : { kind, term: first };
  const plain = PLAIN.find((each) => each === kind);
  return plain === undefined ? undefined : { kind: plain };
}

export function hashOf(route: Route): string {
  switch (route.kind) {
    case 'title':
      return '#/';
    case 'opening':
      return joined(route.kind, route.role);
    case 'play':
      return joined(route.kind, route.run);
    case 'debrief':
      return joined(route.kind, route.run, route.run === undefined ? undefined : route.decision);
    case 'glossary':
      return joined(route.kind, route.term);
    default:
      return `#/${route.kind}`;
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined).map(encodeURIComponent);
  return `#/${given.join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
