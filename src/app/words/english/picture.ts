/** English words in which pictures are described. */
import type { PictureWords } from '../../../engine/index.ts';

const POSES = {
  stand: 'stands',
  sit: 'sits',
  turn: 'stands turned away',
  raise: 'raises a hand',
  point: 'points',
  lean: 'leans forward',
  walk: 'walks',
  bow: 'bows',
  shrink: 'draws back',
  whisper: 'whispers',
  hold: 'holds somebody by the sleeve',
  give: 'holds something out',
  write: 'writes',
  clap: 'claps',
  carry: 'carries something',
} as const;

const SPOTS = {
  left: 'on the left',
  centre: 'in the middle',
  right: 'on the right',
  far: 'far off',
  near: 'near us',
} as const;

export const PICTURE: PictureWords = {
  language: 'en',
  shown: (said) => `Picture: ${said}`,
  person: (who, spot, pose) => sentence(`${who} ${POSES[pose]} ${SPOTS[spot]}`),
  gone: (who) => sentence(`${who} has left the picture`),
  somebody: 'somebody',
  crowd: {
    seated: 'The crowd sits.',
    rising: 'The crowd is rising.',
    clapping: 'The crowd claps.',
    voting: 'The crowd raises its hands to vote.',
    turned: 'The crowd has turned to look.',
    closed: 'The crowd has closed round.',
    thin: 'The crowd is thin.',
    none: undefined,
  },
  card: (title, seen) => `A card lies over it: ${title}. ${seen}`,
  frame: (card, left) =>
    left === undefined
      ? `An empty frame. ${card}.`
      : `A frame, and in it one thing. ${left} ${card}.`,
  noPicture: 'There is none here.',
  looks: {
    lived: 'In full colour is what you live through.',
    told: 'A paper cut-out is what somebody told: the label says who, and whether they were there.',
    legend: 'Chalk on black is a legend: people tell it, and there is no good evidence for it.',
    silent:
      'A frame is empty, or has one thing left in it: its card says whether nobody wrote it down, or we have not read it.',
  },
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
