/** The three figures of the box, where each may be set, and what then stands or lies. The places on the plan are ours. */

export type Who =
  'borisov' | 'paper' | 'roslyakov' | 'electrician' | 'nine' | 'nikolaev' | 'revolver';

export type Move = { readonly who: Who; readonly x: number; readonly y: number; readonly lies?: true };

export type Place = {
  /** Last word of the choice that sets it here. */
  readonly word: string;
  readonly x: number;
  readonly y: number;
  /** What stands at the place, in as few words; under it, or elsewhere. */
  readonly tag: readonly string[];
  readonly isAbove?: true;
  readonly isLeft?: true;
  /** Off the plan: a button instead of a place. */
  readonly isOff?: true;
  readonly says: string;
  readonly falls: string;
  readonly moves: readonly Move[];
};

export type Figure = {
  readonly asks: string;
  /** What the hand may do, before it has. */
  readonly how: string;
  /** What is in the hand. */
  readonly who: Who;
  readonly places: readonly Place[];
};

export const NAMES: Readonly<Record<Who, string>> = {
  borisov: 'BORISOV',
  paper: 'HIS OWN PAPER',
  roslyakov: 'ROSLYAKOV',
  electrician: 'THE ELECTRICIAN',
  nine: 'UP TO NINE',
  nikolaev: 'NIKOLAEV',
  revolver: 'REVOLVER',
};

const ROSLYAKOV = { who: 'roslyakov', x: 290, y: 326 } as const;
const ELECTRICIAN = { who: 'electrician', x: 190, y: 508 } as const;
const OFF_THE_PLAN = { x: 190, y: 96 } as const;
const lying = <Stood extends Move>(move: Stood): Move => ({ ...move, lies: true });

export const FIGURES: readonly Figure[] = [
  {
    asks: 'HOW FAR BEHIND WAS BORISOV?',
    how: 'Press a place to set Borisov there, or drag him.',
    who: 'borisov',
    places: [
      {
        word: 'set_20',
        x: 380,
        y: 190,
        tag: ['TWENTY PACES'],
        isAbove: true,
        says: 'Twenty paces: his own words of that day.',
        falls: 'Roslyakov, who remembered that he was out before him.',
        moves: [{ who: 'borisov', x: 380, y: 190 }, lying(ROSLYAKOV)],
      },
      {
        word: 'set_30',
        x: 624,
        y: 190,
        tag: ['20 TO 30 METRES'],
        says: 'Twenty to thirty metres: an officer heard it that night.',
        falls: 'a second Borisov, of his own paper: twenty paces.',
        moves: [
          { who: 'borisov', x: 624, y: 190 },
          { who: 'paper', x: 364, y: 190, lies: true },
        ],
      },
      {
        word: 'set_late',
        x: 292,
        y: 190,
        tag: ['BEHIND MEN'],
        says: 'Behind men from the next room: Roslyakov, printed 1991.',
        falls: 'Borisov, who said that he was first round the corner.',
        moves: [{ who: 'borisov', x: 292, y: 190, lies: true }, ROSLYAKOV],
      },
    ],
  },
  {
    asks: 'WHO ELSE WAS IN THE CORRIDOR?',
    how: 'Press the place to set those near there, or press “nobody”.',
    who: 'nine',
    places: [
      {
        word: 'nine',
        x: 500,
        y: 190,
        tag: ['UP TO NINE'],
        says: 'Up to nine people: the witnesses.',
        falls: 'Nikolaev, who said that nobody was near.',
        moves: [
          { who: 'nine', x: 422, y: 190 },
          { who: 'nikolaev', ...OFF_THE_PLAN, lies: true },
        ],
      },
      {
        word: 'none',
        x: 930,
        y: 60,
        tag: ['NOBODY NEAR'],
        isOff: true,
        says: 'Nobody near: Nikolaev, under questioning.',
        falls: 'up to nine people, who had told it otherwise.',
        moves: [{ who: 'nine', ...OFF_THE_PLAN, lies: true }],
      },
    ],
  },
  {
    asks: 'WHERE WAS THE REVOLVER?',
    how: 'Press a place to lay the revolver there, or drag it.',
    who: 'revolver',
    places: [
      {
        word: 'floor',
        x: 190,
        y: 200,
        tag: ['ON THE','FLOOR'],
        isLeft: true,
        says: 'On the floor: Borisov saw it there.',
        falls: 'two others. Each said that he had laid a hand on it.',
        moves: [
          { who: 'borisov', x: 270, y: 190 },
          lying(ROSLYAKOV),
          lying(ELECTRICIAN),
          { who: 'revolver', x: 190, y: 200 },
        ],
      },
      {
        word: 'thrown',
        x: 190,
        y: 410,
        tag: ['THROWN','ASIDE'],
        isLeft: true,
        says: 'Thrown aside: Platych the electrician.',
        falls: 'Roslyakov, who remembered taking it from a hand.',
        moves: [lying(ROSLYAKOV), ELECTRICIAN, { who: 'revolver', x: 190, y: 410 }],
      },
      {
        word: 'hand',
        x: 190,
        y: 305,
        tag: ['IN HIS', 'HAND'],
        isLeft: true,
        says: "In the man's hand: Roslyakov, an official, said so.",
        falls: 'the electrician, who told how he threw it aside.',
        moves: [ROSLYAKOV, lying(ELECTRICIAN), { who: 'revolver', x: 190, y: 305 }],
      },
    ],
  },
];

/** Where everybody is when these were set, one after the other: the last that is said of each. */
export function standing(set: readonly Place[]): readonly Move[] {
  return [...new Map(set.flatMap(({ moves }) => moves).map((move) => [move.who, move])).values()];
}
