/** English words of runs as codes and links. */
import { assertNever, type CodeFault, type NoCode, type PathStop } from '../../../engine/index.ts';
import { count } from './count.ts';

type NoBook = { readonly kind: 'no-book' };

export const CODES = {
  asCode: 'As a code',
  heading: 'This run as a code',
  making: 'Making the code …',
  explained: (groups: number) =>
    `${count(groups, 'group', 'groups')} of four. Type them under “Open a code” in any browser: the run opens there at the same place. Small letters do as well; there is no O, I, L or U in it.`,
  copyCode: 'Copy the code',
  copyLink: 'Copy the link',
  noLink: 'It is too long for a link. Export it as a file.',
  none(why: NoCode | NoBook): string {
    switch (why.kind) {
      case 'no-book':
        return 'This story has no codebook, so its runs have no code: link and file only.';
      case 'unnumbered':
        return `The choice \`${why.choice}\` has no number: this run has no code: link and file only.`;
      case 'too-far':
        return 'This run is too long for a code: link and file only.';
      case 'no-door':
        return 'This edition has no number for the place where this run begins: link and file only.';
      case 'same-note':
        return 'Two content notes of this story have the same number, and one is off in this run: link and file only.';
      default:
        return assertNever(why);
    }
  },
  /** A link that carries the run itself. */
  theLink: 'this link',
  link: {
    'too-long': 'This link is too long: no run has one like it. Import the run’s file instead.',
    damaged:
      'This link is damaged: a part of it is missing, or was changed on the way. Copy all of it again, or import the run’s file.',
  },
  open: 'Open a code',
  openHelp: 'Type or paste the code of a run, or its link.',
  openIt: 'Open it',
  opening: 'Opening the code …',
  away: (why: string) => `The code could not be opened now. ${why}`,
  notMade: (why: string) => `The code could not be made now. ${why}`,
  /** Nothing is changed by a code that is refused. */
  refused(fault: CodeFault | NoBook): string {
    switch (fault.kind) {
      case 'no-book':
        return 'This story has no codes. Open a run of it by its link, or import its file.';
      case 'empty':
        return 'No code is written here. Type one, or paste it.';
      case 'too-long':
        return `This is too long for a code: the longest has ${fault.most} letters. Is it the text of a run? “Import from text” takes that.`;
      case 'not-a-letter':
        return `Group ${fault.group}: “${fault.letter}” is in no code. Letters and digits only, without U. Look at that group again.`;
      case 'wrong-groups':
        return `${groupsOf(fault.groups)} not right: a letter is another, or two changed places. Groups not named here are right.`;
      case 'uneven':
        return `A letter is missing or too many, in group ${fault.group} or behind it: each group has four.`;
      case 'cut-off':
        return `The code goes on after group ${fault.group}, or that group’s last letter is wrong. Is the end missing?`;
      case 'newer-version':
        return `This code was made by a newer game (version ${fault.version} of the codes). Reload the page to get it, and open the code again.`;
      case 'other-story':
        return 'This is the code of a run of another story. Open it there.';
      case 'newer-edition':
        return `This code was made by a newer edition of this story (number ${fault.edition}). Reload the page to get it, and open the code again.`;
      case 'no-door':
        return 'This code begins at a place that this edition of the story does not have.';
      case 'no-note':
        return 'In this code a content note is off that this edition of the story does not have.';
      case 'nonsense':
        return 'Each group of this code is right, and together they make no run. It was not made by this game.';
      default:
        return assertNever(fault);
    }
  },
  /** @param turn Choices that are kept. */
  stopped: (stop: PathStop, turn: number) =>
    `${whyStopped(stop)} The run is opened after ${count(turn, 'choice', 'choices')}, the last place that is sure; go on from there.`,
};

function whyStopped(stop: PathStop): string {
  switch (stop.kind) {
    case 'gone':
      return `The code does not fit all of this edition: it chose \`${stop.choice}\`, which is not offered there now.`;
    case 'new-choice':
      return `The code does not fit all of this edition: it knows nothing of a choice that is new (${stop.offered.map((id) => `\`${id}\``).join(', ')}).`;
    case 'ends':
      return 'The code does not fit all of this edition: the story ends before it does.';
    case 'another-way':
      return 'The code does not fit all of this edition: the story goes another way now.';
    default:
      return assertNever(stop);
  }
}

const LISTED = 6;

function groupsOf(groups: readonly number[]): string {
  const [only] = groups;
  if (groups.length === 1) return `Group ${only ?? ''} is`;
  if (groups.length > LISTED) {
    return `Group ${only ?? ''} and ${groups.length - 1} behind it are`;
  }
  return `Groups ${groups.slice(0, -1).join(', ')} and ${groups.at(-1) ?? ''} are`;
}
