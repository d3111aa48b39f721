/** Two rails through a row: apart where the runs part, beside each other where they agree. What it shows is said in words beside it. */

export type Way = 'apart' | 'together';
/** The row before or after; one that is not shown is drawn at the edge of this one. */
export type Neighbour = { readonly way: Way; readonly isShown: boolean };

type RailsProps = {
  readonly before: Neighbour | undefined;
  readonly here: Way;
  readonly after: Neighbour | undefined;
  /** Whether each of the runs came to it. */
  readonly a: boolean;
  readonly b: boolean;
};

/** Per cent of the width, for the first rail; the second is its mirror. */
const PLACES = { apart: 8, together: 47.5 } as const;
const ALL = 100;

export function Rails({ before, here, after, a, b }: RailsProps) {
  const [top, middle, bottom] = [edge(before, here), PLACES[here], edge(after, here)];
  const road = (of: (x: number) => number): string =>
    `M${of(top)} 0L${of(middle)} 35L${of(middle)} 65L${of(bottom)} 100`;
  const [roadA, roadB] = [road((x) => x), road((x) => ALL - x)];
  return (
    <span class={`rails rails-${here}`} aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="rail-a" d={roadA} />
        <path class="rail-b-edge" d={roadB} />
        <path class="rail-b" d={roadB} />
      </svg>
      {a ? <i class="stop stop-a" /> : null}
      {b ? <i class="stop stop-b" /> : null}
    </span>
  );
}

function edge(neighbour: Neighbour | undefined, here: Way): number {
  if (neighbour === undefined) return PLACES[here];
  const there = PLACES[neighbour.way];
  return neighbour.isShown ? (there + PLACES[here]) / 2 : there;
}
