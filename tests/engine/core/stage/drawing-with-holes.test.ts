import { describe, expect, it } from 'vitest';
import { filledIn } from '../../../../src/engine/core/stage/drawing-with-holes.ts';

const WEARER = { waist: 31, neckY: -317.72, light: 'steel', shadow: 'deep-red' };
const filled = (drawing: string) => filledIn(drawing, WEARER);

describe('a drawing with holes', () => {
  it('is filled by measures, to a tenth of a unit, and by tones', () => {
    expect(filled('<rect x="{-waist - 1.5}" y="{neckY}" fill="{light}+9"/>')).toBe(
      '<rect x="-32.5" y="-317.7" fill="steel+9"/>',
    );
  });

  it('counts as one does: products first, brackets, the smaller and the greater', () => {
    expect(filled('{2 + waist * 2 - 4 / 2}')).toBe('62');
    expect(filled('{(2 + 3) * -2}')).toBe('-10');
    expect(filled('{min(waist, 4 + 2)} {max(waist, 4)}')).toBe('6 31');
  });

  it('draws a limb wider at its root than at its end', () => {
    expect(
      filled('<limb from="0,{neckY - neckY}" to="{min(9, 0)},10" widths="8,6" fill="{light}"/>'),
    ).toBe('<polygon points="4,0 3,10 -3,10 -4,0" fill="steel"/>');
  });

  it('leaves what has no holes as it is', () => {
    expect(filled('<path d="M0 0"/>')).toBe('<path d="M0 0"/>');
  });

  it('says which hole cannot be filled, and why', () => {
    expect(() => filled('{belly}')).toThrow('no measure `belly`; known: waist, neckY');
    expect(() => filled('{waist +}')).toThrow('no measure ``');
    expect(() => filled('{waist 2}')).toThrow('`2` is one too many');
    expect(() => filled('{min(1)}')).toThrow('`,` is missing');
    expect(() => filled('{1 / 0}')).toThrow('is no number');
    expect(() => filled('{light + 2}')).toThrow('no measure `light`');
  });
});
