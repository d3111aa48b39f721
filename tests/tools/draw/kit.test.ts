import { describe, expect, it } from 'vitest';
import { camera } from '../../../tools/draw/kit/camera.ts';
import { dice } from '../../../tools/draw/kit/dice.ts';
import { grippingHand, lyingHand, openHand, pinchingHand } from '../../../tools/draw/kit/grips.ts';
import { inTurn } from '../../../tools/draw/kit/in-turn.ts';
import { numeral } from '../../../tools/draw/kit/numerals.ts';
import { shape, solid } from '../../../tools/draw/kit/points.ts';
import { stamp } from '../../../tools/draw/kit/stamp.ts';
import type { Shapes } from '../../../tools/draw/kit/svg.ts';
import { turned } from '../../../tools/draw/kit/turned.ts';

const cam = camera({ vanish: [800, 400], eye: 1.6 });

describe('the drawing kit', () => {
  it('puts a metre at the eye’s height on the horizon, nearer ones larger', () => {
    expect(cam.at([1, 1.6, 4])).toEqual([1100, 400]);
    expect(cam.at([1, 1.6, 2])).toEqual([1400, 400]);
    expect(cam.depth(cam.scale(7))).toBeCloseTo(7);
  });

  it('says which points are none, instead of drawing them nowhere', () => {
    expect(() => shape('0,0 10', 'red')).toThrow('these are no points: 0,0 10');
    expect(() => shape('0,0,1 1,1,1', 'red')).toThrow('these are no points');
    expect(() => shape(`0,0 ${Number.NaN},4`, 'red')).toThrow('these are no points');
    expect(() => solid(cam, '0,0 1,1', 'red')).toThrow('these are no points');
  });

  it('sets a path down at its place and size, and turns an arc round in a mirror', () => {
    const arc = 'M0 0 A10 20 0 0 1 10 0 Z';
    expect(stamp(arc, { x: 100, y: 50, scale: 2 }, 'red')).toBe(
      '<path d="M100 50A20 40 0 0 1 120 50Z" fill="red"/>',
    );
    expect(stamp(arc, { x: 100, y: 50, flip: true }, 'red')).toBe(
      '<path d="M100 50A10 20 0 0 0 90 50Z" fill="red"/>',
    );
  });

  it('gives coats and hats by turns, and knows no turn before the first', () => {
    expect([0, 1, 2, 3].map((turn) => inTurn(['cap', 'fur'], turn))).toEqual([
      'cap',
      'fur',
      'cap',
      'fur',
    ]);
    expect(() => inTurn(['cap'], -1)).toThrow('there is no turn -1');
    expect(() => inTurn([], 0)).toThrow('there is no turn 0');
  });

  it('writes whole numbers only', () => {
    expect([numeral(17, { x: 0, y: 0, scale: 1 }, 'ink')].flat()).toHaveLength(2);
    expect(() => numeral(1.5, { x: 0, y: 0, scale: 1 }, 'ink')).toThrow('1.5 is no whole number');
  });

  it('throws the same dice each time', () => {
    const throws = (seed: number) => Array.from({ length: 5 }, dice(seed));
    expect(throws(7)).toEqual(throws(7));
    expect(throws(7)).not.toEqual(throws(8));
  });
});

describe('a thing at a slant', () => {
  const lorry = (heading: number) => turned(cam, [0, 0, 5], heading);

  it('runs back to the left when it drives to the right, and straight away when it drives at the eye', () => {
    const [front, back] = [lorry(0).at([0, 0, 1]), lorry(0).at([3, 0, 1])];
    expect(back[0]).toBeLessThan(front[0]);
    expect(lorry(0).perMetre([3, 0, 1])).toBeCloseTo(lorry(0).perMetre([0, 0, 1]));
    expect(lorry(90).at([3, 0, 1])[0]).toBeCloseTo(800);
    expect(lorry(90).perMetre([3, 0, 1])).toBeLessThan(lorry(90).perMetre([0, 0, 1]));
  });

  it('shows its own right-hand side nearer to us when it drives to the right', () => {
    expect(lorry(0).perMetre([1, 1, 0])).toBeGreaterThan(lorry(0).perMetre([1, -1, 0]));
  });
});

describe('hands drawn large', () => {
  const tones = { skin: ['paper', 'bone'], sleeve: ['khaki', 'soot'], cuff: 'ink' } as const;
  const fills = (drawn: Shapes) =>
    new Set([...String(drawn).matchAll(/fill="([^"]+)"/gu)].map(([, tone]) => tone));

  it('have two tones of skin, two of cloth, a cuff, and no outline', () => {
    for (const hand of [lyingHand, grippingHand, pinchingHand, openHand]) {
      const drawn = hand({ x: 400, y: 400 }, tones);
      expect([...fills(drawn)].toSorted()).toEqual(['bone', 'ink', 'khaki', 'paper', 'soot']);
      expect(String(drawn)).not.toContain('stroke');
    }
  });

  it('are set down, turned and mirrored as they are asked to be', () => {
    const middle = (drawn: Shapes) => {
      const xs = [...String(drawn).matchAll(/(-?[\d.]+),-?[\d.]+/gu)].map(([, x]) => Number(x));
      return (Math.min(...xs) + Math.max(...xs)) / 2;
    };
    const right = middle(pinchingHand({ x: 1000, y: 0 }, tones));
    const left = middle(pinchingHand({ x: 1000, y: 0, flip: true }, tones));
    expect(right).toBeGreaterThan(1000);
    expect(right + left).toBeCloseTo(2000, 0);
  });
});
