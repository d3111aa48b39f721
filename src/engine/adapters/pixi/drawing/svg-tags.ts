/** A reader of our own SVG: tags and what lies between them. Enough for layers, which hold shapes and gradients only. */

export type Attributes = ReadonlyMap<string, string>;

export type Tag = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly kind: 'open' | 'close' | 'empty';
};

export type Piece = { readonly text: string; readonly tag: Tag | undefined };

const TAG =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Cuts a drawing into tags and the text between them, comments left out. Joined again it is the same drawing. */
export function piecesOf(svg: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  for (const match of svg.matchAll(TAG)) {
    if (match.index > read) pieces.push({ text: svg.slice(read, match.index), tag: undefined });
    read = match.index + match[0].length;
    if (match[2] !== undefined) pieces.push({ text: match[0], tag: tagOf(match) });
  }
  if (read < svg.length) pieces.push({ text: svg.slice(read), tag: undefined });
  return pieces;
}

function tagOf(match: RegExpExecArray): Tag {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of (match[3] ?? '').matchAll(ATTRIBUTE)) {
    attributes.set(name ?? '', double ?? single ?? '');
  }
  const kind = match[1] === '/' ? 'close' : match[4] === '/' ? 'empty' : 'open';
  return { name: match[2] ?? '', attributes, kind };
}

export function writeTag(name: string, attributes: Attributes, kind: Tag['kind']): string {
  if (kind === 'close') return `</${name}>`;
  const words = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  return `<${name}${words}${kind === 'empty' ? '/' : ''}>`;
}
