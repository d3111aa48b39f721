/** Where the figure in the hand may be set: a dashed ring on the floor with a word beside it, or a button off the plan. */
import type { Print } from '../kit/print.ts';
import { INK, set, type Draw } from '../kit/svg.ts';
import type { Place } from './figures.ts';
import type { PlanForm } from './forms.ts';

export type Spot = ReturnType<typeof spotOf>;
/** Of a place: what can be pressed, and what is drawn. */
const REACH = 51;
const RING = { rx: 36, ry: 14 } as const;
/** From a figure's middle: its feet, the words under the wall, at the left, above the wall. */
const [FEET, UNDER, LEFT, ABOVE] = [34, 60, 84, -50] as const;

export function spotOf(draw: Draw, { heading }: Print, place: Place, look: PlanForm, put: (place: Place) => void) {
  const { word, x, y, isOff = false } = place;
  const group = draw('g', { style: 'cursor:pointer', 'data-word': word });
  const { nobody } = look;
  const ring = isOff
    ? draw('rect', { ...nobody, 'data-ring': word })
    : draw('ellipse', { cx: x, cy: y + FEET * 0.8, ...RING, 'data-ring': word });
  const tag = tagOf();
  if (!isOff) group.append(draw('circle', { cx: x, cy: y, r: REACH, fill: 'transparent' }));
  group.append(ring, tag);
  let [isAt, isHere, isOver] = [false, false, false];
  group.addEventListener('pointerenter', () => over(true));
  group.addEventListener('pointerleave', () => over(false));
  group.addEventListener('click', () => put(place));
  return {
    place,
    group,
    /** Where the hand is, and whether the figure stands there. */
    show(at: boolean, here: boolean): void {
      [isAt, isHere] = [at, here];
      paint();
    },
  };

  function over(next: boolean): void {
    isOver = next;
    paint();
  }

  function paint(): void {
    set(ring, {
      fill: INK.light,
      stroke: isAt || isOver ? INK.black : INK.red,
      'stroke-width': isAt ? 5 : 3,
      'stroke-dasharray': isHere || isAt ? 'none' : '8 6',
    });
    // who stands there has a name of his own
    set(tag, { visibility: isHere && !isOff ? 'hidden' : 'visible' });
  }

  function tagOf(): SVGGElement {
    const size = look.tags;
    const at = isOff
      ? [nobody.x + nobody.width / 2, nobody.y + nobody.height / 2 + size * 0.36]
      : place.isLeft === true
        ? [x - LEFT, y + 2 - (place.tag.length - 2) * size * 0.5]
        : [x, y + (place.isAbove === true ? ABOVE : UNDER)];
    const [across = 0, down = 0] = at;
    const lines = place.tag.map((text, index) => heading(text, across, down + index * size, size));
    for (const line of lines) set(line, { 'text-anchor': 'middle', fill: INK.darkRed });
    return draw('g', {}, ...lines);
  }
}
