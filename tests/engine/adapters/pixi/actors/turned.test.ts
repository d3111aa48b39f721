import { describe, expect, it } from 'vitest';
import { narrowed, turned } from '../../../../../src/engine/adapters/pixi/actors/turned.ts';

const ALL =
  '<path d="M-40 3 Q0 5 40 7Z" fill="ink"/><polygon points="-40,1 0,2 40,3"/>' +
  '<ellipse cx="0" cy="4" rx="3" ry="3"/><line x1="-40" y1="1" x2="0" y2="1"/><rect x="0" y="9" width="40" height="2"/>';

describe('a drawing that is turned', () => {
  it('moves its middle and keeps its outline and its heights, whatever the shapes are', () => {
    expect(turned(ALL, 40, 10)).toBe(
      '<path d="M-40 3 Q10 5 40 7Z" fill="ink"/><polygon points="-40,1 10,2 40,3"/>' +
        '<ellipse cx="10" cy="4" rx="3" ry="3"/><line x1="-40" y1="1" x2="10" y2="1"/><rect x="10" y="9" width="30" height="2"/>',
    );
  });

  it('is as it was when it is turned by nothing', () => {
    expect(turned(ALL, 40, 0)).toBe(ALL);
  });

  it('becomes narrower on one side alone', () => {
    expect(narrowed('<polygon points="-40,1 40,3"/>', 1, 0.5)).toBe(
      '<polygon points="-40,1 20,3"/>',
    );
  });
});
