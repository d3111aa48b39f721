import { describe, expect, it } from 'vitest';
import { parseCue } from '../../../../src/engine/core/story/parse-cue.ts';
import { showsPicture } from '../../../../src/engine/core/stage/shows-picture.ts';

/** A passage each. */
function shows(...tags: readonly string[]): boolean {
  const passages = tags.map((tag) => {
    const cue = parseCue(tag);
    return { lines: [{ text: 'A line.', cues: cue.ok ? [cue.value] : [] }], choices: [] };
  });
  return showsPicture({ passages });
}

describe('a story', () => {
  it('shows nothing while it only tells and sounds', () => {
    expect(shows('scene: one', 'AUDIO: bell.mp3', 'CLASS: loud')).toBe(false);
  });

  it.each(['IMAGE: cup.png', 'place: hall', 'enter: ada left', 'card: pass', 'look: legend'])(
    'shows something from `%s` on',
    (tag) => {
      expect(shows(tag, 'scene: two')).toBe(true);
    },
  );

  it('shows nothing again after `IMAGE: none`', () => {
    expect(shows('IMAGE: cup.png', 'IMAGE: none')).toBe(false);
    expect(shows('IMAGE: cup.png', 'BACKGROUND: false', 'IMAGE: cup.png')).toBe(true);
  });
});
