/** What the check tells an author of a fault in what is written: the place, the thing, the remedy. */
import { assertNever } from '../../engine/core/result.ts';
import type { WritingFault } from '../../engine/core/story/passage.ts';

/** @param turn Choices taken on the road on which it was met. */
export function faultWords(fault: WritingFault, turn: number): string {
  const where = turn === 0 ? 'At the beginning' : `After choice ${turn}`;
  switch (fault.kind) {
    case 'runs-dry':
      return `${where}: the story has no more text and no choices. End this road with END.`;
    case 'endless':
      return `${where}: the story goes round without an end in ${knotsOf(fault)}. Give this road a choice or an END.`;
    case 'all-closed':
      return `${where}: none of the choices shown can be taken. Leave one open.`;
    case 'ink':
      return fault.message;
    case 'unknown-entry':
      return `No entry \`${fault.entry}\`: name it under the role’s chapters.`;
    case 'cue':
      return `Cue \`# ${fault.tag}\`: ${fault.problem}.`;
    default:
      return assertNever(fault);
  }
}

/** The text above the first knot has no name. */
function knotsOf({
  knot,
  calledFrom,
}: Extract<WritingFault, { readonly kind: 'endless' }>): string {
  const name = (each: string): string => (each === '' ? 'its beginning' : `\`${each}\``);
  return calledFrom === undefined ? name(knot) : `${name(knot)} (called from ${name(calledFrom)})`;
}
