import { describe, expect, it } from 'vitest';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import { drawnAs } from '../../../../../src/engine/adapters/pixi/drawing/recolour.ts';
import { readDrawn, unknownTones } from './read-drawn.ts';

const COLOURS = createColours({
  soot: '#221d1a',
  ochre: '#c08a2d',
  'deep-red': '#6d1210',
  bone: '#cfc2a4',
});
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
<defs><linearGradient id="g"><stop offset="0" stop-color="ochre"/></linearGradient></defs>
<!-- a wall --><rect width="10" height="10" fill="soot"/>
<g data-look="light"><g><circle r="3" fill="url(#g)"/></g><path d="M0 0" fill="paper"/></g>
<g fill="none"><path d="M1 1L9 9" stroke="deep-red+10" stroke-width="2"/></g>
<polygon points="0,0 1,1" fill="bone" opacity=".2"></polygon></svg>`;

describe('recolouring', () => {
  it('puts the palette’s colours where its names stand', () => {
    const lived = drawnAs(DRAWING, 'lived', 2, COLOURS);
    expect(lived).toContain('fill="#221d1a"');
    expect(lived).toContain('stop-color="#c08a2d"');
    expect(lived).toContain('stroke="#7c2a28"');
    expect(lived).toContain('fill="url(#g)"');
  });

  it('tells a told picture in one warm ink, from dark to paper', () => {
    const told = drawnAs(DRAWING, 'told', 2, COLOURS);
    const tones = [...told.matchAll(/(?:fill|stroke)="#(..)(..)(..)"/gu)];
    expect(tones.length).toBeGreaterThan(2);
    for (const [, red, green, blue] of tones) {
      const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part ?? '', 16));
      expect(r).toBeGreaterThanOrEqual(g ?? 0);
      expect(g).toBeGreaterThanOrEqual(b ?? 0);
    }
  });

  it('draws a legend as black shapes with chalk outlines, and leaves light out', () => {
    const legend = drawnAs(DRAWING, 'legend', 2, COLOURS);
    expect(legend).not.toContain('circle');
    expect(legend).not.toContain('stop-color');
    expect(legend).toMatch(/<rect[^>]*fill="#000000"/u);
    expect(legend).toMatch(/<path[^>]*fill="none"[^>]*\/>/u);
    const strokes = new Set([...legend.matchAll(/stroke="([^"]*)"/gu)].map(([, tone]) => tone));
    strokes.delete('none'); // a filled shape under its edges
    expect([...strokes]).toEqual(['#cfc2a4']);
  });

  it('draws a legend’s straight edges as a hand does: bent, twice, and the same each time', () => {
    const wall = '<svg viewBox="0 0 9 9"><polygon points="0,0 400,0 400,300" fill="bone"/></svg>';
    const legend = drawnAs(wall, 'legend', 2, COLOURS);
    const edges = [...legend.matchAll(/ d="([^"]+)"/gu)].map(([, d]) => d ?? '');
    expect(edges).toHaveLength(2);
    expect(edges[0]?.match(/M/gu)).toHaveLength(3);
    const [, bend] = /M[-\d.]+ [-\d.]+Q[-\d.]+ ([-\d.]+)/u.exec(edges[0] ?? '') ?? [];
    expect(Number(bend)).not.toBe(0);
    expect(Math.abs(Number(bend))).toBeLessThan(12);
    expect(drawnAs(wall, 'legend', 2, COLOURS)).toBe(legend);
  });

  it('presses the chalk harder where the drawing is bright', () => {
    const pressed = (tone: string): number => {
      const legend = drawnAs(
        `<svg><polygon points="0,0 9,0 9,9" fill="${tone}"/></svg>`,
        'legend',
        2,
        COLOURS,
      );
      return Number(/stroke-opacity="([\d.]+)"/u.exec(legend)?.[1]);
    };
    expect(pressed('paper')).toBeGreaterThan(pressed('steel'));
    expect(pressed('steel')).toBeGreaterThan(pressed('black'));
    expect(pressed('black')).toBeGreaterThan(0.2);
  });

  it('keeps every tag closed in every look', () => {
    for (const look of ['lived', 'told', 'legend'] as const) {
      const drawn = readDrawn(drawnAs(DRAWING, look, 2, COLOURS)).elements;
      expect(drawn.filter(({ name }) => name === 'rect').length).toBeGreaterThan(0);
    }
  });

  it('is tried on a drawing in palette names', () => {
    expect(unknownTones('<rect fill="pink"/><rect fill="bone+3" stroke="#fff"/>', COLOURS)).toEqual(
      ['pink', '#fff'],
    );
    expect(unknownTones(DRAWING, COLOURS)).toEqual([]);
  });
});
