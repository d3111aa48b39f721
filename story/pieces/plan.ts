/**
 * A box of card figures on a plan: Borisov, those near, the revolver. Set one and another falls over. It is taken up again as
 * often as you like; the choice is made by leaving it so. The killing is not on the plan, and distances are not.
 */
import type { ChoiceId, OpenPiece, Told } from '../../src/engine/index.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { meant, onDrag, type Drag } from './kit/drag.ts';
import { formOf, onNewForm, type Form } from './kit/form.ts';
import { printWith, wrapped } from './kit/print.ts';
import { drawIn, INK, set } from './kit/svg.ts';
import { personOf } from './plan/card-people.ts';
import { FIGURES, standing, type Figure, type Move, type Place } from './plan/figures.ts';
import { floorOf } from './plan/floor.ts';
import { PLAN_FORMS } from './plan/forms.ts';
import { spotOf, type Spot } from './plan/spots.ts';

export const open: OpenPiece = ({ host, choices, told, choose, describe, mark, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const print = printWith(draw);
  const { words, heading, button } = print;
  const hand = atHand({ choices, point });
  let before = settled(choices, told);
  let here: Place | undefined;
  let at: Place | undefined;
  let focus: ChoiceId | undefined;
  let spots: readonly Spot[] = [];
  /** A drag ends with a press, which is none. */
  let isDragged = false;
  let sheet = lay(formOf(host));
  const form = onNewForm(host, (next) => {
    sheet.node.remove();
    sheet = lay(next);
    dealSpots();
    show();
  });
  deal();

  return {
    offer(next, story) {
      hand.offer(next);
      before = settled(next, story);
      deal();
    },
    point(id) {
      focus = id;
      if (id !== undefined) at = figure()?.places.find((place) => id === idOf(place));
      show();
    },
    close() {
      form.close();
      sheet.node.remove();
    },
  };

  function lay(as: Form) {
    const look = PLAN_FORMS[as];
    const [people, places] = [draw('g', { 'pointer-events': 'none' }), draw('g')];
    const said = draw('g', { 'pointer-events': 'none' });
    const inHand = draw('g', { style: 'cursor:grab', 'data-hand': '' });
    const leave = button('leave', look.leave, () => {
      const id = here && idOf(here);
      if (id !== undefined) choose([id]);
    });
    leave.say('LEAVE IT SO');
    const floor = draw('svg', look.floor, floorOf(draw, print, look.legend), places, people);
    const node = draw(
      'svg',
      {
        viewBox: look.viewBox,
        style: 'position:absolute;inset:0;height:100%;width:100%;forced-color-adjust:none',
      },
      floor,
      draw('rect', { ...look.card, fill: INK.light, stroke: INK.black, 'stroke-width': 3 }),
      said,
      leave.group,
      inHand,
    );
    onDrag(node, drop, carry);
    host.append(node);
    return { node, look, people, places, said, inHand, leave };
  }

  /** The next figure is in the hand. */
  function deal(): void {
    here = undefined;
    at = undefined;
    dealSpots();
    const falls = spots.flatMap(({ place }) => {
      const id = idOf(place);
      return id === undefined ? [] : [[id, `falls over: ${place.falls}`] as const];
    });
    describe(new Map(falls));
    show();
  }

  function dealSpots(): void {
    const ordered = hand
      .offered()
      .flatMap(({ id }) => figure()?.places.find((one) => idOf(one) === id) ?? []);
    spots = ordered.map((place) => spotOf(draw, print, place, sheet.look, put));
    sheet.places.replaceChildren(...spots.map(({ group }) => group));
  }

  /** Again on the same place: taken up. */
  function put(place: Place): void {
    if (isDragged) return;
    set_(here === place ? undefined : place, place);
  }

  function set_(next: Place | undefined, near: Place | undefined): void {
    here = next;
    if (here !== undefined) play('card_down');
    hand.point(near && idOf(near));
    at = near;
    show();
  }

  /** What is in the hand, or stands where it was set, goes with the pointer. */
  function carry({ from, to, began }: Drag): void {
    const carried = began.closest<SVGElement>('[data-token]');
    const scale = sheet.node.getScreenCTM?.()?.a ?? 1;
    const inside = carried !== null && sheet.people.contains(carried) ? floorScale() : 1;
    const by = `${(to.x - from.x) / scale / inside}px, ${(to.y - from.y) / scale / inside}px`;
    if (carried !== null) carried.style.translate = by.replace(',', '');
  }

  function floorScale(): number {
    const [, , wide = 1] = sheet.look.floor.viewBox.split(' ').map(Number);
    return sheet.look.floor.width / wide;
  }

  function drop({ to, began }: Drag): void {
    if (began.closest('[data-token]') === null) return;
    isDragged = true;
    setTimeout(() => (isDragged = false));
    const spot = meant(spots, ({ group }) => group.getBoundingClientRect(), { from: to, to });
    set_(spot?.place, spot?.place ?? at);
  }

  function figure(): Figure | undefined {
    return FIGURES.find((one) => one.places.some((place) => idOf(place) !== undefined));
  }

  function idOf({ word }: Place): ChoiceId | undefined {
    return hand.idOf(word);
  }

  function show(): void {
    const { people, leave, look } = sheet;
    const now = here === undefined ? before : [...before, here];
    people.replaceChildren(...standing(now).map(person));
    for (const spot of spots) spot.show(spot.place === at, spot.place === here);
    leave.show(here !== undefined);
    leave.light(here !== undefined && focus !== undefined && focus === idOf(here));
    showHand(look.hand);
    mark(here && idOf(here));
    say();
  }

  function person(move: Move): SVGGElement {
    const made = personOf(draw, print, move, sheet.look.names);
    const isMine = here !== undefined && move.who === figure()?.who;
    if (!isMine) return made;
    set(made, { 'data-token': '', 'pointer-events': 'all', style: 'cursor:grab;touch-action:none' });
    made.addEventListener('click', () => here && put(here));
    return made;
  }

  function showHand({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): void {
    const who = figure()?.who;
    if (who === undefined || here !== undefined) return sheet.inHand.replaceChildren();
    // nine in a row are as wide as one is high
    const [along, scale] = who === 'nine' ? [x - 36 - (1 - size) * 50, 0.2] : [x, size];
    const held = draw(
      'g',
      { transform: `translate(${along} ${y}) scale(${scale})` },
      personOf(draw, print, { who, x: 0, y: 0 }),
    );
    const token = draw(
      'g',
      { 'data-token': '', style: 'touch-action:none' },
      draw('circle', { cx: x, cy: y, r: 36 * size, fill: 'transparent' }),
      held,
    );
    sheet.inHand.replaceChildren(token);
  }

  /** What the place under the hand says, and what falls once it is set. */
  function say(): void {
    const { asks, text } = sheet.look;
    const of = here ?? at;
    const lines = wrapped(of === undefined ? (figure()?.how ?? '') : of.says, text.letters - (of === undefined ? 4 : 0));
    const fallen = of === undefined ? [] : wrapped(`Falls over: ${of.falls}`, text.letters);
    const all = [...lines.map((line) => [line, INK.black] as const), ...fallen.map((line) => [line, INK.darkRed] as const)];
    sheet.said.replaceChildren(
      heading(figure()?.asks ?? '', asks.x, asks.y, asks.size),
      ...all.map(([line, fill], down) => words(line, asks.x, text.y + down * text.line, text.size, fill)),
    );
  }
};

/** What stands on the plan from earlier choice points of the scene, as the run has it. */
function settled(offered: readonly { id: ChoiceId }[], { journal }: Told): readonly Place[] {
  const scene = offered[0]?.id;
  if (scene === undefined) return [];
  return FIGURES.flatMap(
    ({ places }) => places.find(({ word }) => journal.choices.includes(atNextPoint(scene, word))) ?? [],
  );
}
