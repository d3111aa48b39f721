import { describe, expect, it } from 'vitest';
import { heavyModules, judge } from '../../../tools/lib/budget.mjs';

const sizeOf = (file) => ({ 'a.js': 600, 'b.js': 500 })[file] ?? 0;

describe('the size budget', () => {
  it('passes what fits, and prints it', () => {
    const { lines, ok } = judge([{ name: 'code', files: ['a.js'], budget: 1000 }], sizeOf);
    expect(ok).toBe(true);
    expect(lines).toEqual(['   0.6 kB  code (1 files)  ok, of 1.0 kB']);
  });

  it('fails over budget', () => {
    const { lines, ok } = judge([{ name: 'code', files: ['a.js', 'b.js'], budget: 1000 }], sizeOf);
    expect(ok).toBe(false);
    expect(lines[0]).toContain('OVER 1.0 kB');
  });

  it('fails at zero files, and at no row', () => {
    expect(judge([{ name: 'code', files: [] }], sizeOf).ok).toBe(false);
    expect(judge([], sizeOf).ok).toBe(false);
  });
});

describe('modules before the first choice', () => {
  it('may not be of the picture or the sound', () => {
    const modules = [
      'src/app/main.ts',
      'node_modules/pixi.js/lib/a.mjs',
      'node_modules/howler/dist/h.js',
    ];
    expect(heavyModules(modules)).toHaveLength(2);
    expect(heavyModules(['src/app/main.ts'])).toEqual([]);
  });

  it('must be named', () => {
    expect(heavyModules([])).toHaveLength(1);
  });
});
