import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../../../src/engine/adapters/pixi/actors/frame.ts';
import { sized } from '../../../../../src/engine/adapters/pixi/actors/placing.ts';

const MARK = { x: 500, y: 760, scale: 1 };
const CUT = { shoulder: 50, waist: 40, hem: 50, foot: -60 };

describe('a child', () => {
  it('stands where a grown person would, and smaller', () => {
    const { scale, ...feet } = sized(MARK, { build: 'child' });
    expect(feet).toEqual({ x: 500, y: 760 });
    expect(scale).toBeLessThan(0.8);
    expect(sized(MARK, { build: 'slight' })).toEqual(MARK);
  });

  it('reaches to the chest of a grown person, with a head that is large for its body', () => {
    const [child, grown] = [frameOf('child', CUT), frameOf('medium', CUT)];
    const scale = sized(MARK, { build: 'child' }).scale;
    expect(-child.headY * scale).toBeLessThan(-grown.shoulderY);
    expect(child.headHeight / -child.shoulderY).toBeGreaterThan(
      grown.headHeight / -grown.shoulderY,
    );
  });
});
