import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CUE_TABLE } from '../../src/engine/core/story/cue-table.ts';

const STORY = 'tests/stories/demo';
/** Cues as in Inky's export are in capitals, but for what is said of a story as a whole. */
const INKYS_OWN = /^[A-Z]+$|^(?:title|author|theme)$/u;

it('the demonstration uses every cue but Inky’s own', () => {
  const ink = readdirSync(STORY, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink'))
    .map((name) => readFileSync(`${STORY}/${name}`, 'utf8'))
    .join('\n');
  const ours = CUE_TABLE.map(({ name }) => name).filter((name) => !INKYS_OWN.test(name));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((name) => !ink.includes(`# ${name}:`))).toEqual([]);
});
