/** Every person of the stories in every pose, and every turn of their heads, as drawn: kept as short sums, so that a change in a drawing is seen and meant. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyFolder } from '../../../src/build/ink-story/story-files.ts';
import { readEntries } from '../../../src/build/ink-story/yaml-file.ts';
import { figure } from '../../../src/engine/adapters/pixi/actors/figure.ts';
import { head } from '../../../src/engine/adapters/pixi/actors/head.ts';
import {
  FRONT,
  stanceOf,
  type HeadPose,
} from '../../../src/engine/adapters/pixi/actors/stance.ts';
import { wearerOf } from '../../../src/engine/adapters/pixi/actors/wearer.ts';
import type { Kit } from '../../../src/engine/core/stage/kit.ts';
import { decodePerson, type Person } from '../../../src/engine/core/stage/person.ts';
import { POSES } from '../../../src/engine/core/story/cue.ts';
import { DEMO, GAME, kitOf } from '../../build/stories.ts';

/** To a tenth of a unit, so that only what can be seen counts. */
function sumOf(svg: string): string {
  const rounded = svg.replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10));
  return createHash('sha256').update(rounded).digest('hex').slice(0, 8);
}

const SIDES = [-1, 0, 1] as const;
const HEADS: readonly HeadPose[] = ([-2, -1, 0, 1, 2] as const).flatMap((turn) =>
  [false, true].map((isDown) => ({ ...FRONT, turn, isDown })),
);

/** One sum a pose, of all its sides, sitting too; one of all the turns of the head. */
function lineOf(person: Person, kit: Kit): string {
  const poses = POSES.map((pose) => {
    const stances = SIDES.flatMap((side) => [
      stanceOf(pose, { side }),
      stanceOf(pose, { side, sits: true }),
    ]);
    const drawn = stances.map((stance) => Object.values(figure(person, stance, kit)).join('\n'));
    return `${pose} ${sumOf(drawn.join('\n'))}`;
  });
  const wearer = wearerOf(person, kit);
  const heads = [...HEADS, { ...FRONT, isBehind: true }].map((pose) => head(wearer, pose));
  return `${person.id}: ${poses.join(' ')} heads ${sumOf(heads.join('\n'))}`;
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
    const lines = people.map((person) => lineOf(person, kit));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join('kept', `${name}.txt`));
  });
});
