import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/app/runs/run-standing.ts';
import { PACK } from '../a-pack.ts';
import { runOf, tellFerry } from '../../engine/core/journal/a-story.ts';

const standing = (choices: readonly string[], turn = choices.length) => {
  const run = runOf(choices, { turn });
  return standingOf(run, tellFerry(run.journal), PACK);
};

describe('where a kept run stands', () => {
  it('is the scene that one would go on in', () => {
    expect(standing(['f1.two'])).toEqual({
      scene: 'The quay',
      finished: undefined,
      hasDebrief: false,
    });
  });

  it('is the end of a chapter', () => {
    expect(standing(['f1.two', 'f1.land'])).toEqual({
      scene: 'The shore',
      finished: 'Across',
      hasDebrief: true,
    });
  });

  it('is where one went back to, and the debrief is still there', () => {
    expect(standing(['f1.two', 'f1.land'], 1)).toEqual({
      scene: 'The quay',
      finished: undefined,
      hasDebrief: true,
    });
  });
});
