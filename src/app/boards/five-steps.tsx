/** Five boxes, filled from the middle outwards: which way, and how strongly. Said in words beside them. */
import { FIVE, MIDDLE } from '../../engine/index.ts';

export function FiveSteps({ at }: { readonly at: number }) {
  return (
    <span class="five-steps" aria-hidden="true">
      {FIVE.map((box) => (
        <i key={box} class={isFilled(box, at) ? 'on' : undefined} />
      ))}
    </span>
  );
}

function isFilled(box: number, at: number): boolean {
  if (at === MIDDLE) return box === MIDDLE;
  return at < MIDDLE ? box >= at && box < MIDDLE : box <= at && box > MIDDLE;
}
