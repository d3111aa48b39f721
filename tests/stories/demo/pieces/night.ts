/**
 * The demonstration's set piece: a lamp, a window and a bed to be handled. The lamp's screw has two notches:
 * pressing it sends two choices in one go, as two presses of the list would.
 */
import type { ChoiceId, OpenPiece } from '../../../../src/engine/index.ts';

const THINGS = [
  { word: 'trim', drawn: 'M20 90h40v-8H20zM28 80q12-18 12-50q0 32 12 50z' },
  { word: 'trim', drawn: 'M66 84h16v6h-16z', times: 2 },
  { word: 'watch', drawn: 'M110 20h60v60h-60zM138 20v60M110 50h60' },
  { word: 'sleep', drawn: 'M200 70h80v20h-80zM200 50h20v20h-20z' },
] as const;

export const open: OpenPiece = ({ host, choices, choose }) => {
  const page = host.ownerDocument;
  const drawing = page.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 300 110');
  drawing.style.cssText = 'position:absolute;inset:auto 10% 10%;fill:#e9dfc8;stroke:#14110f';
  let offered = choices;
  let at: ChoiceId | undefined;
  const things = THINGS.map(({ word, drawn, ...thing }) => {
    const shape = page.createElementNS(SVG, 'path');
    shape.setAttribute('d', drawn);
    shape.dataset['word'] = word;
    shape.addEventListener('pointerenter', () => ring(shape));
    shape.addEventListener('pointerleave', () => ring(undefined));
    shape.addEventListener('click', () => {
      const times = 'times' in thing ? thing.times : 1;
      withId(word, (id) => choose(Array.from({ length: times }, () => id)));
    });
    return { word, shape };
  });
  drawing.append(...things.map(({ shape }) => shape));
  host.append(drawing);

  return {
    offer(next) {
      offered = next;
    },
    point(id) {
      at = id;
      ring(undefined);
    },
    close: () => drawing.remove(),
  };

  /** Where the focus in the list is, and what the pointer is over: that draws a ring and moves nothing. */
  function ring(under: SVGPathElement | undefined): void {
    for (const { word, shape } of things) {
      const isHere = shape === under || (at !== undefined && at === idOf(word));
      shape.setAttribute('stroke-width', isHere ? '4' : '1');
    }
  }

  function withId(word: string, act: (id: ChoiceId) => void): void {
    const id = idOf(word);
    if (id !== undefined) act(id);
  }

  function idOf(word: string): ChoiceId | undefined {
    return offered.find(({ id, open }) => open && id.endsWith(`.${word}`))?.id;
  }
};

const SVG = 'http://www.w3.org/2000/svg';
