/** What closes are drawn with: limbs, sheets at a slant, people on a bench. */
import { describe, expect, it } from 'vitest';
import { leaf } from '../../../tools/draw/kit/leaf.ts';
import { bendsOf, limb } from '../../../tools/draw/kit/limb.ts';
import { listener } from '../../../tools/draw/kit/listeners.ts';

const AT = { x: 0, y: 0 };
const points = (shape: string) =>
  (/points="(?<text>[^"]*)"/u.exec(shape)?.groups?.['text'] ?? '')
    .split(' ')
    .map((point) => point.split(',').map(Number));
const across = (shape: string) => {
  const ys = points(shape).map(([, y = 0]) => y);
  return [Math.min(...ys), Math.max(...ys)];
};

describe('a limb', () => {
  const straight = '0,0,10 100,0,10';

  it('is as wide as its bends say, with a round end beyond the last', () => {
    const [whole = ''] = [limb(AT, straight, ['bone', 'wood'])].flat(2);
    expect(across(String(whole))).toEqual([-10, 10]);
    expect(Math.max(...points(String(whole)).map(([x = 0]) => x))).toBeGreaterThan(105);
  });

  it('has its shade on the right of whoever walks along it, or on the left', () => {
    const shade = (left: boolean) =>
      String([limb(AT, straight, ['bone', 'wood'], { left })].flat(2)[1]);
    expect(across(shade(false))).toEqual([0, 10]);
    expect(across(shade(true))).toEqual([-10, 0]);
  });

  it('is refused with less than two bends, or with a bend that has no width', () => {
    expect(() => limb(AT, '0,0,10', ['bone', 'wood'])).toThrow('two bends at least');
    expect(() => bendsOf('0,0,10 5,5')).toThrow('these are no bends: 0,0,10 5,5');
  });
});

it('lays a sheet from its corner across and down', () => {
  const page = leaf([100, 50], [200, 20], [-10, 300]);
  expect(points(page(0, 1, 0, 1, 'paper'))).toEqual([
    [100, 50],
    [300, 70],
    [290, 370],
    [90, 350],
  ]);
});

it('bends the seam of a head to where its owner looks', () => {
  const drawn = (seam: number) =>
    [listener(AT, { coat: ['soot', 'ink'], head: ['paper', 'wood'], seam })].flat(2).join('');
  expect(drawn(20)).toContain('Q40 -54');
  expect(drawn(-20)).toContain('Q-40 -54');
});
