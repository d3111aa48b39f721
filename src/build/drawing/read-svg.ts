/** Reads an SVG file as XML: its elements and their lines, or where it is broken. It does not know what may be drawn. */
import { DOMParser, Element, Node, ParseError, type Document } from '@xmldom/xmldom';
import { err, ok, type Result } from '../../engine/core/result.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';

export type SvgAttribute = {
  /** As written: `fill`, `xlink:href`. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
};

export type SvgElement = {
  /** As written: `rect`, `sodipodi:namedview`. */
  readonly name: string;
  /** In SVG's namespace, and without a prefix, which our own reader in the page does not know. */
  readonly isSvg: boolean;
  readonly line: number;
  readonly attributes: readonly SvgAttribute[];
};

export type Svg = {
  /** In the order in which they are drawn; the first is the root. */
  readonly elements: readonly SvgElement[];
  /** What stands in the file beside elements and plain text. */
  readonly others: readonly { readonly kind: OtherKind; readonly line: number }[];
};

export type OtherKind = 'comment' | 'cdata' | 'doctype' | 'instruction' | 'reference';

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** `file` only names it in a fault. */
export function readSvg(file: string, text: string): Result<Svg, BuildFault> {
  const references = linesWith('&', text).map((line) => ({ kind: 'reference', line }) as const);
  const parsed = parse(file, text.replace(/^\uFEFF/u, ''));
  if (!parsed.ok) return parsed;
  const nodes = [...nodesUnder(parsed.value)];
  return ok({
    elements: nodes.flatMap(elementOf),
    others: [...nodes.flatMap(otherOf), ...references],
  });
}

/** The first thing that is wrong; what follows is mostly its consequence. A missing entity is a `reference`. */
function parse(file: string, text: string): Result<Document, BuildFault> {
  const heard: { readonly message: string; readonly line: number }[] = [];
  const hear = (message: string, line: number) => heard.push({ message, line });
  try {
    const document = new DOMParser({
      onError: (_, message, context: unknown) => {
        if (!message.startsWith('entity not found')) hear(message, lineIn(context));
      },
    }).parseFromString(text, 'text/xml');
    if (heard.length === 0) return ok(document);
  } catch (problem) {
    if (!(problem instanceof ParseError)) throw problem;
    hear(problem.message, lineIn(problem));
  }
  const { message = '', line = 1 } = heard[0] ?? {};
  const lines = text.split('\n').length;
  return err({
    file,
    line: Math.min(Math.max(line, 1), lines),
    thing: `the drawing cannot be read: ${message}`,
    remedy: 'Mend the SVG: every tag is closed, every value is quoted and stands there once.',
  });
}

function* nodesUnder(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    yield node;
    yield* nodesUnder(node);
  }
}

function elementOf(node: Node): readonly SvgElement[] {
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map(({ name, value, lineNumber }) => ({
    name,
    value,
    line: lineNumber ?? node.lineNumber ?? 1,
  }));
  const isSvg = node.namespaceURI === SVG_NAMESPACE && node.prefix === null;
  return [{ name: node.tagName, isSvg, line: node.lineNumber ?? 1, attributes }];
}

function otherOf({ nodeType, nodeName, lineNumber }: Node): Svg['others'] {
  const kind = OTHERS.get(nodeType);
  const isDeclaration = kind === 'instruction' && nodeName === 'xml';
  return kind === undefined || isDeclaration ? [] : [{ kind, line: lineNumber ?? 1 }];
}

const OTHERS: ReadonlyMap<number, OtherKind> = new Map([
  [Node.COMMENT_NODE, 'comment'],
  [Node.CDATA_SECTION_NODE, 'cdata'],
  [Node.DOCUMENT_TYPE_NODE, 'doctype'],
  [Node.PROCESSING_INSTRUCTION_NODE, 'instruction'],
]);

function linesWith(sign: string, text: string): readonly number[] {
  return text.split('\n').flatMap((line, at) => (line.includes(sign) ? [at + 1] : []));
}

/** The parser does not type where it is. */
function lineIn(context: unknown): number {
  const { locator } = context as { readonly locator?: { readonly lineNumber?: number } }; // its own shape
  return locator?.lineNumber ?? 1;
}
