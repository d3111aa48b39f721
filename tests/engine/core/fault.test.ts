import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/engine/core/fault-sentence.ts';
import type { Fault } from '../../../src/engine/core/fault.ts';

const roads = (turn: number): readonly Fault[] => [
  { kind: 'all-closed', turn },
  { kind: 'endless', turn, knot: 'spin' },
  { kind: 'ink', turn, message: 'divided by zero' },
];

describe('a road that cannot be gone on with', () => {
  it.each(roads(0))('at the beginning ($kind) sends nobody back', (fault) => {
    expect(sentence(fault)).toMatch(/^At the beginning: /u);
    expect(sentence(fault)).not.toMatch(/choice 0|go back/iu);
    expect(sentence(fault)).toContain('Its author must');
  });

  it.each(roads(3))('further on ($kind) names the way back', (fault) => {
    expect(sentence(fault)).toMatch(/^After choice 3: .*Go back one choice; the run is kept\. /u);
  });
});
