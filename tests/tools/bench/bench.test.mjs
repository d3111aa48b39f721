import { describe, expect, it } from 'vitest';
import { dice } from '../../../tools/bench/dice.mjs';
import { median, percentile, table } from '../../../tools/bench/figures.mjs';
import { clickTable, loadTable } from '../../../tools/bench/report.mjs';
import { watchRequests } from '../../../tools/bench/watch-requests.mjs';

describe('figures of the bench', () => {
  it('take the middle, and what lies between two values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(percentile([0, 100], 0.95)).toBe(95);
  });

  it('say nothing of nothing', () => {
    expect(median([])).toBeNaN();
    expect(median([undefined, 5])).toBe(5);
  });

  it('stand in columns', () => {
    expect(
      table([
        ['what', 'ms'],
        ['paint', 1300],
      ]),
    ).toBe('what     ms\npaint  1300');
  });
});

describe('the bench’s tables', () => {
  const visit = { firstPaint: 900, firstContent: 1000, choice: 2000 };
  const counts = { requests: 3, bytes: 71_500, codeBytes: 70_000, depth: 2 };

  it('set the game beside the yardstick', () => {
    const slow = { ...visit, ...counts, choice: 3000 };
    const said = loadTable({ game: [slow], yardstick: [{ ...visit, ...counts }] });
    expect(said).toMatch(/first answerable choice\s+3000 ms\s+2000 ms\s+1\.50/u);
    expect(said).toMatch(/bytes before it\s+71\.5 kB/u);
  });

  it('leave a dash where nothing was measured', () => {
    const none = [{ clicks: [], longTasks: [] }];
    expect(clickTable({ game: none, yardstick: none })).toMatch(/game: text shown\s+–/u);
  });
});

describe('round trips', () => {
  const listeners = [];
  const requests = watchRequests({ on: (_, listener) => listeners.push(listener) });
  const ask = (url, initiator) =>
    listeners.forEach((listener) => listener({ request: { url }, initiator }));

  it('are counted from the page through the scripts that ask', () => {
    ask('/', { type: 'other' });
    ask('/entry.js', { type: 'parser', url: '/' });
    ask('/role.js', { type: 'script', stack: { callFrames: [{ url: '/entry.js' }] } });
    expect(requests.depthOf(['/', '/entry.js'])).toBe(2);
    expect(requests.depthOf(['/role.js'])).toBe(3);
  });
});

describe('the bench’s dice', () => {
  it('fall the same each time, between 0 and 1', () => {
    const [one, other] = [dice(1), dice(1)];
    const thrown = Array.from({ length: 50 }, () => one());
    expect(thrown).toEqual(Array.from({ length: 50 }, () => other()));
    expect(thrown.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(new Set(thrown).size).toBeGreaterThan(40);
  });
});
