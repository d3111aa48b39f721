/**
 * A box of card figures on a plan: Borisov, those near, the revolver. Set one and another falls over. It is taken up again as
 * often as you like; the choice is made by leaving it so. The killing is not on the plan, and distances are not.
 */
import type { ChoiceId, OpenPiece, Told } from '../../src/engine/index.ts';
import { atHand, atNextPoint } from './kit/at-hand.ts';
import { printWith, wrapped } from './kit/print.ts';
import { drawIn, INK, set } from './kit/svg.ts';
import { personOf } from './plan/card-people.ts';
import { FIGURES, standing, type Figure, type Place } from './plan/figures.ts';
import { floorOf } from './plan/floor.ts';

const BOX = { x: 496, y: 290, width: 488, height: 312 } as const;
const LEAVE = { x: 510, y: 496, width: 460, height: 96 } as const;
const LETTERS = 33;
/** Where its first line stands, and how far the next. */
const [TEXT, LINE] = [366, 28];
/** Of a place: what can be pressed, and what is drawn. */
const [REACH, RING] = [51, 38];

export const open: OpenPiece = ({ host, choices, told, choose, point, play }) => {
  const draw = drawIn(host.ownerDocument);
  const print = printWith(draw);
  const { words, heading, button } = print;
  const hand = atHand({ choices, point });
  let before = settled(choices, told);
  let here: Place | undefined;
  let at: Place | undefined;

  const people = draw('g', { 'pointer-events': 'none' });
  const places = draw('g');
  const said = draw('g', { 'pointer-events': 'none' });
  const leave = button('leave', LEAVE, () => {
    const id = here && idOf(here);
    if (id !== undefined) choose([id]);
  });
  leave.say('LEAVE IT SO');
  leave.group.addEventListener('pointerenter', () => pointAt(here));
  const sheet = draw(
    'svg',
    {
      viewBox: '60 -32 940 648',
      style: 'position:absolute;inset:0;height:100%;width:100%;forced-color-adjust:none',
    },
    floorOf(draw, print),
    people,
    places,
    draw('rect', { ...BOX, fill: INK.light, stroke: INK.black, 'stroke-width': 3 }),
    said,
    leave.group,
  );
  host.append(sheet);
  deal();

  return {
    offer(next, story) {
      hand.offer(next);
      before = settled(next, story);
      deal();
    },
    point(id) {
      at = figure()?.places.find((place) => id !== undefined && id === idOf(place));
      leave.light(at !== undefined && at === here);
      show();
    },
    close: () => sheet.remove(),
  };

  /** The next figure is in the hand. */
  function deal(): void {
    here = undefined;
    at = undefined;
    const ordered = hand.offered().flatMap(({ id }) => figure()?.places.find((one) => idOf(one) === id) ?? []);
    const spots = ordered.map((place, index) => spotOf(place, String(index + 1)));
    places.replaceChildren(...spots);
    show();
  }

  function spotOf(place: Place, number: string): SVGGElement {
    const { word, x, y } = place;
    const label = heading(number, x, y + 13, 38);
    set(label, { 'text-anchor': 'middle', fill: INK.darkRed });
    const spot = draw(
      'g',
      { style: 'cursor:pointer', 'data-word': word },
      draw('circle', { cx: x, cy: y, r: REACH, fill: 'transparent' }),
      draw('circle', { cx: x, cy: y, r: RING, 'data-ring': word }),
      label,
    );
    spot.addEventListener('pointerenter', () => pointAt(place));
    spot.addEventListener('click', () => put(place));
    return spot;
  }

  /** Again on the same place: taken up. */
  function put(place: Place): void {
    here = here === place ? undefined : place;
    if (here !== undefined) play('card_down');
    pointAt(place);
    show();
  }

  function pointAt(place: Place | undefined): void {
    at = place;
    hand.point(place && idOf(place));
    show();
  }

  function figure(): Figure | undefined {
    return FIGURES.find((one) => one.places.some((place) => idOf(place) !== undefined));
  }

  function idOf({ word }: Place): ChoiceId | undefined {
    return hand.idOf(word);
  }

  function show(): void {
    const now = here === undefined ? before : [...before, here];
    people.replaceChildren(...standing(now).map((move) => personOf(draw, print, move)));
    for (const spot of places.children) {
      const isHere = spot.getAttribute('data-word') === here?.word;
      const isAt = spot.getAttribute('data-word') === at?.word;
      const [ring, label] = [spot.children[1], spot.children[2]];
      ring?.setAttribute('fill', isAt && !isHere ? INK.light : 'none');
      ring?.setAttribute('stroke', isAt ? INK.black : INK.red);
      ring?.setAttribute('stroke-width', isAt ? '5' : '3');
      ring?.setAttribute('stroke-dasharray', isHere ? 'none' : '8 6');
      label?.setAttribute('visibility', isHere ? 'hidden' : 'visible');
    }
    leave.show(here !== undefined);
    say();
  }

  /** What the place under the hand says, and what falls once it is set. */
  function say(): void {
    const of = here ?? at;
    const lines = of === undefined ? wrapped('Press a place to set it there.', LETTERS) : wrapped(of.says, LETTERS);
    const fallen = here === undefined ? [] : wrapped(`Falls over: ${here.falls}`, LETTERS);
    said.replaceChildren(
      heading(figure()?.asks ?? '', 514, 328, 32),
      ...lines.map((line, down) => words(line, 514, TEXT + down * LINE, 22)),
      ...fallen.map((line, down) =>
        words(line, 514, TEXT + 4 + (lines.length + down) * LINE, 22, INK.darkRed),
      ),
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
