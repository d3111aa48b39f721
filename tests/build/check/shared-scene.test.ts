import { expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../../src/build/check/content-check.ts';
import { roads } from '../../../src/build/check/rules/roads.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

const role = (id: string): string =>
  `  - { id: ${id}, title: ${id}, play: Play, about: You., ink: ${id}.ink, chapters: [{ id: door, title: The door, minutes: 1, scenes: [t01_door] }] }`;
const PACK = `id: tea
title: Tea
subtitle: Two roles, one end
language: en
opening: { fixed: Tea is tea., content: Hot water., invented: All of it. }
roles:
${role('guest')}
${role('host')}
scenes:
  - { id: t01_door, title: The door, when: no year }
credits: []
`;
const DOOR = `=== t01_door ===
# scene: t01_door
{who == 1:You go out.}{who == 2:You shut it.}
+   [Good night. # id: t01.night]
    The light goes out.
    -> END
`;
const root = (who: number): string =>
  `VAR who = ${who}\nINCLUDE scenes/t01_door.ink\n-> t01_door\n`;

function faultsWith(door: string): readonly string[] {
  const { path } = scratchFolder({
    'story/story.yaml': PACK,
    'story/guest.ink': root(1),
    'story/host.ink': root(2),
    'story/scenes/t01_door.ink': door,
  });
  const story = readStory(storyPaths(path, 'story', 'assets'));
  expect(story.faults).toEqual([]);
  return checkContent(story, { rules: [roads], limits: CRAWLS.full }).faults.map(
    ({ thing }) => thing,
  );
}

it('what roles share need be met by one of them only', () => {
  expect(faultsWith(DOOR)).toEqual([]);
});

it('what none of them meets is told once', () => {
  expect(faultsWith(DOOR.replace('{who == 2', '{who == 3:It sticks.}{who == 2'))).toEqual([
    'no road prints “It sticks.”',
  ]);
});
