/** Second angles: each is cued by its name, and nobody is sent into a close, which has hands and things in it and no floor. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/engine/core/stage/place.ts';
import { readGame } from '../../build/stories.ts';

const SCENES = 'story/scenes';

/** Below this a person's feet are out of every picture. */
const BELOW = 1100;

const places = readGame().places.map(({ value }) => value);
const ids: ReadonlySet<string> = new Set(places.map(({ id }) => id));
const angles = places.filter(({ id }) => nameBefore(id) !== undefined);
const closes = new Set<string>(places.filter(isClose).map(({ id }) => id));
const scenes = readdirSync(SCENES).map((file) => ({
  file,
  lines: readFileSync(`${SCENES}/${file}`, 'utf8').split('\n'),
}));

describe('a second angle', () => {
  it('is there to be looked at', () => {
    expect(angles.length).toBeGreaterThan(15);
    expect(closes.size).toBeGreaterThan(10);
  });

  it.each(angles.map(({ id }) => id))('%s is cued in a scene', (id) => {
    const cued = scenes.filter(({ lines }) => lines.some((line) => line.trim().endsWith(`# place: ${id}`)));
    expect(cued.map(({ file }) => file)).not.toEqual([]);
  });

  it('that is a close is entered by nobody', () => {
    const wrong = scenes.flatMap(({ file, lines }) => enteredCloses(lines).map((at) => `${file}:${at}`));
    expect(wrong).toEqual([]);
  });

  it('that is a close is found when somebody is sent into it', () => {
    const [close = ''] = closes;
    expect(enteredCloses([`# place: ${close}`, '# enter: degtyar left stand'])).toEqual([2]);
    expect(enteredCloses([`# place: ${close}`, '# place: hall', '# enter: degtyar left'])).toEqual([]);
  });
});

/** `hall` for `hall_draft`, where both are places. */
function nameBefore(id: string): string | undefined {
  return [...ids].find((other) => id.startsWith(`${other}_`));
}

function isClose({ spots }: Place): boolean {
  const feet = spots.centre;
  return feet !== undefined && feet[1] > BELOW;
}

/** Lines, from 1, that send somebody into a close, as far as a stitch says itself where it plays. */
function enteredCloses(lines: readonly string[]): readonly number[] {
  const wrong: number[] = [];
  let here: string | undefined;
  for (const [at, line] of lines.entries()) {
    // A choice begins where the one before it began; a stitch and a gather may come from anywhere.
    if (/^\s*(?:[=+*]|-(?!>))/u.test(line)) here = undefined;
    here = /# place: (?<id>\w+)/u.exec(line)?.groups?.['id'] ?? here;
    if (here !== undefined && closes.has(here) && line.includes('# enter:')) wrong.push(at + 1);
  }
  return wrong;
}
