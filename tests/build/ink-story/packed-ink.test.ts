import { describe, expect, it } from 'vitest';
import { packedInk, unpacking } from '../../../src/build/ink-story/packed-ink.ts';
import { shippedInk } from '../../../src/build/ink-story/shipped-ink.ts';
import { readDemo, readGame } from '../stories.ts';

const unpacked = (ink: string): unknown =>
  new Function(`return ${unpacking(packedInk(ink), JSON.stringify)};`)();

describe('ink packed for the way', () => {
  it('is the same JSON to the letter when it is unpacked', () => {
    const roles = [readDemo(), readGame()].flatMap((story) => story.roles);
    expect(roles.length).toBeGreaterThan(2);
    for (const { compiled } of roles) {
      if (compiled === undefined) throw new Error('a role was not compiled');
      const ink = shippedInk(compiled.ink);
      expect(unpacked(ink)).toBe(ink);
    }
  });

  it('keeps quotes, line breaks, dollars and texts that are empty', () => {
    const ink = JSON.stringify([
      '^',
      '^He said "^yes".',
      '\n',
      '^$& $1',
      '^a\\nb',
      { '^': 'x"^"y', '~': '~', knot: '' },
    ]);
    expect(unpacked(ink)).toBe(ink);
  });

  it('has the prose by itself, the tags, and the names', () => {
    const ink = '["^A door.","ev","#","^event: door","/#","^Shut.",{"->":"hall.g-0"},"#","hall"]';
    const { frame, prose, tags, names } = packedInk(ink);
    expect(frame).toBe('["^","ev","#","^","/#","^",{"->":"~"},"#","~"]');
    expect(names).toBe('hall.g-0\nhall');
    expect(prose).toBe('A door.\nShut.');
    expect(tags).toBe('event: door');
    expect(unpacked(ink)).toBe(ink);
  });
});
