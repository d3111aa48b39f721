/**
 * The map of a role's story as a build makes it: which choices there are, which follow on which, and where each is drawn.
 * Lengths are CSS pixels at the usual size. Holds ids and places, no words: what a reader has not met is never said.
 */
import type { ChapterId, ChoiceId, DecisionId, SceneId } from '../brand.ts';

/** A choice point: one column, a square for each of its choices. */
export type MapPoint = {
  /** Absent in stories without decisions: there every choice point is on the map. */
  readonly decision?: DecisionId;
  readonly scene?: SceneId;
  /** Number of its row. */
  readonly row: number;
  /** Middle of its squares. */
  readonly x: number;
  /** Where the rail of the record lies, above the squares. */
  readonly rail: number;
  /** The room that it has to itself. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly choices: readonly MapSquare[];
};

export type MapSquare = { readonly id: ChoiceId; readonly y: number };

/** A chapter; of a story without chapters, a part of its road. */
export type MapRow = {
  readonly chapter: ChapterId;
  readonly top: number;
  readonly height: number;
  /** Its scenes in order, and how far each reaches. */
  readonly scenes: readonly {
    readonly scene?: SceneId;
    readonly from: number;
    readonly to: number;
  }[];
};

/** Where a square stands among all: number of its point, number of its choice. */
export type SquareAt = readonly [point: number, choice: number];

/** What stands for a line among others: the squares at its two ends. */
export function endsOf({ from, to }: Ends): string {
  return `${from?.join('.') ?? ''}>${to?.join('.') ?? ''}`;
}

type Ends = { readonly from?: SquareAt | undefined; readonly to?: SquareAt | undefined };

export type MapEdge = {
  /** Absent: where a run begins. */
  readonly from?: SquareAt;
  /** Absent: the story ends. */
  readonly to?: SquareAt;
  /** As an SVG path. */
  readonly path: string;
  /** Where it leaves its row, at the right: to another, or for good. */
  readonly exit?: { readonly x: number; readonly y: number };
  /** How many of the walks took it. Absent: every state of the story was tried, and this is on the road. */
  readonly walks?: number;
};

/** What can be chosen at a point, or whether one comes to it, hangs on what was chosen at another. */
export type Hang = {
  readonly point: number;
  /** Only this choice of it; absent: all of it. */
  readonly choice?: number;
  readonly on: number;
  /** Numbers of the choices there after which it is still to be had. */
  readonly after: readonly number[];
};

/** After each of these choices, of whatever point, on the map or not, a way may be lost. A run that lost it took one of them. */
export type Shut = {
  readonly point: number;
  /** Only this choice of it: the point itself is still met. Absent: the run does not come to it. */
  readonly choice?: number;
  readonly by: readonly ChoiceId[];
};

export type RoleMap = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly MapRow[];
  readonly points: readonly MapPoint[];
  readonly edges: readonly MapEdge[];
  /** Empty where not every state was tried: what was not met may still be there. */
  readonly hangs: readonly Hang[];
  /** Like these. */
  readonly shuts: readonly Shut[];
  /** How many walks the numbers of its edges are out of; absent where every state was tried. */
  readonly walks?: number;
};
