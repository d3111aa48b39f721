import { describe, expect, it } from 'vitest';
import { namedMedia } from '../../../src/build/ink-story/named-media.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

const FILES = Object.fromEntries(
  [
    'story/tea.ink',
    'story/cup.png',
    'story/private.jpg',
    'story/rooms/hall.png',
    'story/rooms/attic.png',
    'story/rooms/attic.txt',
    'story/bell.mp3',
    'assets/night sky.webp',
  ].map((name) => [name, 'x'] as const),
);

function named(ink: string): readonly string[] {
  const paths = storyPaths(scratchFolder(FILES).path, 'story/tea.ink', 'assets');
  const { pictures, sounds } = namedMedia(paths, [ink]);
  return [...pictures.keys(), ...sounds.keys()];
}

describe('the pictures and sounds of a story that is only ink', () => {
  it('are those that it names, and no others from its folder', () => {
    expect(named('Tea. # IMAGE: cup.png\n* [Sip # AUDIO: bell.mp3] -> END')).toEqual([
      'cup.png',
      'bell.mp3',
    ]);
  });

  it('may lie in a folder, in the assets, and have spaces and settings', () => {
    expect(named('# background: night sky.webp >> fadein: 1000\n# image: rooms/hall.png')).toEqual([
      'night sky.webp',
      'rooms/hall.png',
    ]);
  });

  it('are all that fit, where a part of the name is reckoned', () => {
    expect(named('# IMAGE: rooms/{where}.png')).toEqual(['rooms/attic.png', 'rooms/hall.png']);
  });

  it('are none where the file is not there', () => {
    expect(named('# IMAGE: saucer.png')).toEqual([]);
  });
});
