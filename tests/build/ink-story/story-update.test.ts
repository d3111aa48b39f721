import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { updateOf, type StoryUpdate } from '../../../src/build/ink-story/story-update.ts';
import { scratchFolder } from '../scratch-folder.ts';

const GOOD = join(import.meta.dirname, '../fixtures/good');

function update(name: string, find: string, put: string): StoryUpdate {
  const { path } = scratchFolder({});
  cpSync(GOOD, path, { recursive: true });
  const paths = storyPaths(path, 'story', 'assets');
  const before = readStory(paths);
  const file = join(path, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(find);
  writeFileSync(file, text.replace(find, put));
  return updateOf(before, readStory(paths), { files: [file], notes: [] });
}

describe('an edit of the story while an author works', () => {
  it.each([
    ['a recap', 'story/story.yaml', 'minutes: 1', 'minutes: 1, recap: [You came in.]'],
    ['a title', 'story/story.yaml', 'title: ', 'title: Another '],
    ['a scene’s date', 'story/story.yaml', 'when: ', 'when: not '],
    [
      'a renamed choice',
      'story/story.yaml',
      'chapters:',
      'renames: { old: t01.milk }\n    chapters:',
    ],
    ['a person', 'story/cast.yaml', 'name: ', 'name: Old '],
    ['a card', 'story/cards.yaml', 'title: "Tea', 'title: "Old tea'],
    ['a caption', 'story/sounds.yaml', 'caption: "[', 'caption: "[Old '],
    ['a fact', 'story/record/facts/tea.yaml', 'claim: ', 'claim: Old '],
    ['a debrief', 'story/record/debriefs/t01.yaml', 'title: ', 'title: Old '],
    ['a claim', 'story/record/claims/tea.yaml', 'better: ', 'better: Old '],
    ['a question', 'story/record/questions/tea.yaml', 'title: ', 'title: Old '],
    ['a year', 'story/record/timeline/tea.yaml', 'text: ', 'text: Old '],
    ['a word of the glossary', 'story/record/glossary/tea.yaml', 'text: ', 'text: Old '],
    ['a place', 'assets/places/kitchen/place.yaml', 'description: ', 'description: Old '],
  ])('is seen: %s', (_, file, find, put) => {
    expect(update(file, find, put)).toMatchObject({ kind: 'reload' });
  });

  it('goes to the page without a reload when it is ink', () => {
    const edit = update('story/scenes/t01_tea.ink', '=== t01_tea', '// a note\n=== t01_tea');
    expect(edit.kind).toBe('nothing');
    expect(update('story/scenes/t01_tea.ink', 'tea', 'tea tea').kind).not.toBe('nothing');
  });
});
