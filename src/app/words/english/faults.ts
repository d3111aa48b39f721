/**
 * English sentences of all that may go wrong while somebody plays: each names the place, the thing, the remedy. They
 * come when one is needed, or when there is time.
 */
import {
  assertNever,
  isHashOnly,
  readMadeId,
  type Fault,
  type StorageFault,
} from '../../../engine/index.ts';

export function sentence(fault: Fault): string {
  switch (fault.kind) {
    case 'choice-gone':
      return `Choice ${fault.turn + 1}: ${choiceWords(fault.choice)} is no longer in the story (now offered: ${fault.offered.map(({ text }) => `“${text}”`).join(', ') || 'none'}). The run stops before it; choose from there.`;
    case 'choice-reworded':
      return `Choice ${fault.turn + 1} read “${fault.was}” when it was taken and reads “${fault.now}” now; others may have changed too. If it is another choice, go back to it.`;
    case 'choice-closed':
      return `Choice ${fault.turn + 1}: ${choiceWords(fault.choice)} is shown but cannot be taken. Choose another.`;
    case 'runs-dry':
      return `${after(fault)}: the story has no more text and no choices. Its author must end this road with END.`;
    case 'endless':
      return `${after(fault)}: the story goes round without an end in ${knotWords(fault)} and was stopped. ${orBack(fault)}Its author must give this road a choice or an END.`;
    case 'all-closed':
      return `${after(fault)}: none of the choices shown can be taken. ${orBack(fault)}Its author must leave one open.`;
    case 'ink':
      return `${after(fault)}: ${fault.message}. ${orBack(fault)}Its author must mend this road.`;
    case 'unknown-entry':
      return `The story has no entry \`${fault.entry}\`. Start the role from its beginning.`;
    case 'cue':
      return `Cue \`# ${fault.tag}\`: ${fault.problem}. The story goes on without it.`;
    case 'no-storage':
    case 'storage-full':
    case 'storage-slow':
      return storageSentence(fault);
    case 'run-deleted':
      return 'This run was deleted, here or in another tab, and is not kept any more. Export it under “Your runs” to have it as a file; imported, it is kept again.';
    case 'damaged-save':
      return `The save \`${fault.name}\` is damaged (${fault.problem}). It is set aside, not deleted; the other runs are whole.`;
    case 'newer-format':
      return `The save \`${fault.name}\` has format ${fault.format}, made by a newer game. Reload the page to get it.`;
    case 'no-picture':
      return `The picture cannot be shown (${fault.problem}). The story is all in the text.`;
    case 'picture-missing':
      return `The picture \`${fault.what}\` is missing (${fault.problem}). The rest is shown without it.`;
    case 'picture-lost':
      return `The picture was lost (${fault.problem}) and is being drawn again.`;
    case 'no-sound':
      return `No sound (${fault.problem}). Captions tell what would be heard.`;
    case 'sound-missing':
      return `The sound \`${fault.what}\` is missing (${fault.problem}). Its caption is shown.`;
    case 'piece-missing':
      return `The set piece \`${fault.what}\` cannot be shown (${fault.problem}). Choose from the list.`;
    case 'story-edited':
      return `The story has changed since this run was saved: ${fault.kept} of its ${fault.of} choices could be told again. The whole run is kept.`;
    case 'record-gap':
      return `Decision \`${fault.decision}\`: the record has no ${fault.missing}. The rest of the debrief is shown.`;
    default:
      return assertNever(fault);
  }
}

function storageSentence({ kind, problem, noted }: StorageFault): string {
  switch (kind) {
    case 'no-storage':
      return noted === true
        ? `The large store of this browser cannot be used (${problem}). What you play now is kept in its small one.`
        : `This browser keeps nothing for this page (${problem}). Play on; export the run under “Your runs” before you close it.`;
    case 'storage-full':
      return noted === true
        ? `The store of this browser is full (${problem}). The run is kept in a small one beside it; delete old runs, or export this one.`
        : `The run could not be saved (${problem}). Export it as a file, or delete old runs.`;
    case 'storage-slow':
      return noted === true
        ? `The store of this browser is slow (${problem}). What you play now is kept in a small one beside it until it answers.`
        : `The store of this browser is slow (${problem}), and the run is not kept yet. Play on; it is kept when there is an answer.`;
    default:
      return assertNever(kind);
  }
}

type Turn = { readonly turn: number };

function after({ turn }: Turn): string {
  return turn === 0 ? 'At the beginning' : `After choice ${turn}`;
}

/** Before the first choice there is nothing to go back to. */
function orBack({ turn }: Turn): string {
  return turn === 0 ? '' : 'Go back one choice; the run is kept. ';
}

/** An author's id as it is; an id of ours by the words that it holds. */
function choiceWords(id: string): string {
  if (isHashOnly(id)) return 'a choice of an earlier edition';
  const made = readMadeId(id);
  return made === undefined ? `\`${id}\`` : `“${made.words}”`;
}

/** The text above the first knot has no name. */
function knotWords({ knot, calledFrom }: FaultOf<'endless'>): string {
  const name = (each: string): string => (each === '' ? 'its beginning' : `\`${each}\``);
  return calledFrom === undefined ? name(knot) : `${name(knot)} (called from ${name(calledFrom)})`;
}

type FaultOf<K extends Fault['kind']> = Extract<Fault, { readonly kind: K }>;
