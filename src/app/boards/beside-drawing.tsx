/** Yours and ours of one card, drawn: a square and a ring, and between them a bar that is a distance. Said in words beside it. */
import type { ComponentChildren } from 'preact';
import {
  ANY,
  FIVE,
  type AnswerGrade,
  type Board,
  type Mark,
  type PoleGrade,
} from '../../engine/index.ts';

const EDGE = 18;
const ACROSS = 176;
const HEIGHT = 34;
const MIDDLE_Y = HEIGHT / 2;
const RING = 14;
const HALF_SQUARE = 8;
const TICK = 6;

/** Where along the line a place of so many lies. */
const placeOf = (at: number, of: number): number => EDGE + (at * ACROSS) / (of - 1);

function Line({ of }: { readonly of: number }) {
  return (
    <>
      <path class="scale" d={`M${EDGE} ${MIDDLE_Y}h${ACROSS}`} />
      {Array.from({ length: of }, (_, at) => (
        <path key={at} class="scale" d={`M${placeOf(at, of)} ${MIDDLE_Y - TICK}v${2 * TICK}`} />
      ))}
    </>
  );
}

const Ring = ({ x }: { readonly x: number }) => (
  <circle class="ring" cx={x} cy={MIDDLE_Y} r={RING} />
);

const Square = ({ x }: { readonly x: number }) => (
  <rect
    class="square"
    x={x - HALF_SQUARE}
    y={MIDDLE_Y - HALF_SQUARE}
    width={2 * HALF_SQUARE}
    height={2 * HALF_SQUARE}
  />
);

function Frame({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="beside-drawing"
      viewBox={`0 0 ${ACROSS + 2 * EDGE} ${HEIGHT}`}
      width={ACROSS + 2 * EDGE}
      height={HEIGHT}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

type BetweenPolesProps = { readonly yours: Mark | undefined; readonly ours: PoleGrade };

export function BetweenPoles({ yours, ours }: BetweenPolesProps) {
  const you = yours !== undefined && 'at' in yours ? placeOf(yours.at - 1, FIVE.length) : undefined;
  const we = placeOf(ours.mark - 1, FIVE.length);
  return (
    <Frame>
      <Line of={FIVE.length} />
      {you === undefined || you === we ? null : (
        <path class="distance" d={`M${you} ${MIDDLE_Y}H${we}`} />
      )}
      <Ring x={we} />
      {you === undefined ? null : <Square x={you} />}
    </Frame>
  );
}

type ByAnswerProps = {
  readonly board: Board;
  readonly yours: Mark | undefined;
  readonly ours: AnswerGrade;
};

/** A place for each answer by its number, and the last for any: they lie beside each other, and no bar is between them. */
export function ByAnswer({ board, yours, ours }: ByAnswerProps) {
  const ids = [...board.answers.map(({ id }) => id), ANY];
  const at = (id: string): number => placeOf(ids.indexOf(id), ids.length);
  const favoured = ours.for === ANY ? [ANY] : ours.for;
  const mark = yours === undefined || 'at' in yours ? undefined : yours;
  return (
    <Frame>
      <Line of={ids.length} />
      {favoured.map((id) => (
        <Ring key={id} x={at(id)} />
      ))}
      {mark?.most === undefined ? null : <Square x={at(mark.most)} />}
      {(ours.against ?? []).map((id) => (
        <path key={id} class="struck-ours" d={`M${at(id) - 7} ${HEIGHT - 3}l14 -${HEIGHT - 6}`} />
      ))}
      {(mark?.against ?? []).map((id) => (
        <path key={id} class="struck-yours" d={`M${at(id) - 7} 3l14 ${HEIGHT - 6}`} />
      ))}
    </Frame>
  );
}
