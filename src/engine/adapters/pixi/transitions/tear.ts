/** A new teller: the page is torn down its middle and both halves go. */
import { Container, Graphics } from 'pixi.js';
import { seeded } from '../drawing/seeded.ts';
import { easeInOut } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

const MS = 1100;
const STEP = 11;
const EDGE = 5;
const SEED = 41;

export function tear(parts: TransitionParts): Transition {
  const { width, height } = parts.size;
  const line = tornLine(width, height);
  const left = half(parts, line, 0);
  const right = half(parts, line, width);
  const container = new Container();
  container.addChild(left, right);
  return {
    container,
    ms: MS,
    settle(share) {
      const gone = easeInOut(share);
      left.x = -gone * width * 0.75;
      left.rotation = -gone * 0.09;
      right.x = gone * width * 0.75;
      right.rotation = gone * 0.09;
    },
  };
}

type Line = readonly (readonly [number, number])[];

function tornLine(width: number, height: number): Line {
  const draw = seeded(SEED);
  const count = Math.ceil(height / STEP);
  let walk = 0;
  return [...Array(count + 1).keys()].map((at) => {
    walk += (draw() - 0.5) * 13;
    return [
      width * (0.56 - (0.12 * at) / count) + walk + draw() * 4,
      (height * at) / count,
    ] as const;
  });
}

function half(parts: TransitionParts, line: Line, side: number): Container {
  const container = new Container();
  const outward = side === 0 ? 1 : -1;
  const { height } = parts.size;
  const edge = line.map(([x, y], at) => [x + outward * (EDGE + (at % 3) * 2), y] as const);
  const paper = new Graphics()
    .poly([...edge, ...line.toReversed()].flat())
    .fill(parts.colours.hexOf('paper'));
  const shape = new Graphics().poly([side, 0, ...line.flat(), side, height]).fill(0xffffff);
  const old = oldPicture(parts);
  old.mask = shape;
  container.addChild(paper, old, shape);
  return container;
}
