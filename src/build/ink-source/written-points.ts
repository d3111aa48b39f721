/** Choice points as they are written: the choices that stand at one depth between two gathers. */
import type { ChoiceId } from '../../engine/core/brand.ts';
import { brand } from '../../engine/core/brand.ts';
import { writtenChoice } from './choice-line.ts';
import type { InkSource, SourceLine } from './ink-source.ts';

export type WrittenPoint = { readonly decision?: string; readonly choices: readonly ChoiceId[] };

type Open = { readonly depth: number; readonly decision?: string; readonly choices: ChoiceId[] };

/** Those with ids; in the order in which their first choices are written. */
export function writtenPoints({ lines }: InkSource): readonly WrittenPoint[] {
  const points: Open[] = [];
  let open: readonly Open[] = [];
  let decision: string | undefined;
  for (const line of lines) {
    decision = decisionOf(line) ?? decision;
    open = stillOpen(open, line);
    const choice = writtenChoice(line);
    if (choice?.id === undefined) continue;
    let here = open.find(({ depth }) => depth === choice.depth);
    if (here === undefined) {
      here = { depth: choice.depth, choices: [], ...(decision === undefined ? {} : { decision }) };
      points.push(here);
      open = [...open, here];
    }
    here.choices.push(brand(choice.id));
    decision = undefined;
  }
  return points.map(({ decision: id, choices }) =>
    id === undefined ? { choices } : { decision: id, choices },
  );
}

/** A choice ends the points within the one before it, a gather those of its depth, a knot or stitch all. */
function stillOpen(open: readonly Open[], { ink }: SourceLine): readonly Open[] {
  if (ink.kind === 'knot' || ink.kind === 'stitch') return [];
  if (ink.kind === 'choice') return open.filter(({ depth }) => depth <= ink.depth);
  return ink.kind === 'gather' ? open.filter(({ depth }) => depth < ink.depth) : open;
}

function decisionOf({ tags }: SourceLine): string | undefined {
  return tags
    .map((tag) => /^decision:\s*(?<id>\S+)/iu.exec(tag)?.groups?.['id'])
    .findLast((id) => id !== undefined);
}
