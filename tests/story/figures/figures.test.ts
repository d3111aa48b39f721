/** Every person of the stories in every pose, as drawn: kept as short sums, so that a change in a drawing is seen and meant. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyFolder } from '../../../src/build/ink-story/story-files.ts';
import { readEntries } from '../../../src/build/ink-story/yaml-file.ts';
import { figure } from '../../../src/engine/adapters/pixi/actors/figure.ts';
import { decodePerson, type Person } from '../../../src/engine/core/stage/person.ts';
import { POSES } from '../../../src/engine/core/story/cue.ts';
import { DEMO, GAME, kitOf } from '../../build/stories.ts';

/** To a tenth of a unit, so that only what can be seen counts. */
function sumOf(svg: string): string {
  const rounded = svg.replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10));
  return createHash('sha256').update(rounded).digest('hex').slice(0, 8);
}

function lineOf(person: Person, drawn: (pose: (typeof POSES)[number]) => string): string {
  return `${person.id}: ${POSES.map((pose) => `${pose} ${sumOf(drawn(pose))}`).join(' ')}`;
}

describe.each([
  ['game', GAME],
  ['demo', DEMO],
] as const)('the people of the %s', (name, paths) => {
  it('are drawn as they were; when a change is meant, run this file with -u', async () => {
    const cast = readEntries(join(storyFolder(paths), 'cast.yaml'), decodePerson);
    const kit = kitOf(paths);
    const people = cast.entries.map(({ value }) => value);
    expect(people.length).toBeGreaterThan(1);
    const lines = people.map((person) =>
      lineOf(person, (pose) => {
        const { legs, body, chair, under } = figure(person, pose, kit);
        return [under, chair, legs, body].join('\n');
      }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join('kept', `${name}.txt`));
  });
});
