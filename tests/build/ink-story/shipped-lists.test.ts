import { describe, expect, it } from 'vitest';
import { moduleCode, STORY_MODULE } from '../../../src/build/ink-story/virtual-modules.ts';
import { readDemo } from '../stories.ts';

const story = readDemo();
const first = moduleCode(story, STORY_MODULE) ?? '';
const late = moduleCode(story, `${STORY_MODULE}/lists`) ?? '';

describe('the lists of a story, as they are sent', () => {
  it('are named in the first chunk, for their door, and say nothing there', () => {
    expect(first).toContain('"title":"Pocket"');
    expect(first).not.toContain('The spoons');
    expect(first).not.toContain('lists/spoons.svg');
  });

  it('say what they say in a chunk of their own, with the addresses of their drawings', () => {
    expect(late).toContain('"words":"The spoons"');
    expect(late).toMatch(/import file\d from ".*lists\/spoons\.svg\?url&no-inline&list"/u);
    expect(late).toMatch(/"lists\/spoons\.svg": file\d/u);
  });
});
