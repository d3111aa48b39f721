/** Knots and functions that nothing in the ink leads to. Only names are compared: a road that is never open is the crawler's. */
import type { InkSource, SourceLine } from '../ink-source/ink-source.ts';
import { withoutComments } from '../ink-source/without-comments.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';

const NAME = /[\p{L}\p{N}_]+/gu;

export function deadKnots(sources: readonly InkSource[]): readonly BuildFault[] {
  const lines = sources.flatMap(({ file, lines: all }) => all.map((at) => ({ file, at })));
  const external = new Set(
    lines.flatMap(({ at }) => /^\s*EXTERNAL\s+([\p{L}\p{N}_]+)/u.exec(at.raw)?.[1] ?? []),
  );
  const namedIn = new Map<string, Set<string>>();
  for (const { at } of lines) {
    for (const name of namesIn(at)) {
      const knots = namedIn.get(name) ?? new Set();
      namedIn.set(name, knots.add(at.knot ?? ''));
    }
  }
  return lines.flatMap(({ file, at }) => {
    const { ink, line } = at;
    if (ink.kind !== 'knot' || external.has(ink.name)) return [];
    const from = [...(namedIn.get(ink.name) ?? [])].filter((knot) => knot !== ink.name);
    if (from.length > 0) return [];
    return [
      {
        code: 'INK301',
        file,
        line,
        thing: `nothing leads to \`${ink.name}\``,
        remedy: ink.isFunction ? 'Call it, or cut it.' : 'Lead a divert to it, or cut it.',
      },
    ];
  });
}

/** Names behind arrows, and all that stands where ink reckons. */
function namesIn({ raw, ink }: SourceLine): readonly string[] {
  if (ink.kind === 'knot' || ink.kind === 'stitch') return [];
  const text = withoutComments(raw);
  const reckoned = /^\s*(?:~|VAR|CONST|LIST|return\b)/u.test(text)
    ? [text]
    : [...(text.match(/\{[^]*/u) ?? []), ...(text.match(/(?:->|<-)[^]*/u) ?? [])];
  return reckoned.flatMap((part) => part.match(NAME) ?? []);
}
