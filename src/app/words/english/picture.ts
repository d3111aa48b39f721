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
    thin: 'The crowd has thinned.',
    none: undefined,
  },
  card: (title) => `A card lies over it: ${title}.`,
  frame: (card) => `An empty frame. ${card}.`,
  noPicture: 'There is none here.',
  looks: {
    lived: 'The picture is in full colour while you live through what it shows.',
    told: 'A paper cut-out is what somebody told. You were not there; whose words they are stands on it.',
    legend: 'Chalk on black is a legend: it is told, and there is no good evidence for it.',
    silent:
      'An empty frame stands where the record is silent: nothing is shown that nobody wrote down.',
  },
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
