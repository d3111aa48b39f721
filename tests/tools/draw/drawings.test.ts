/** Every drawing is what its generator gives, byte for byte; nothing is written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TONES } from '../../../tools/draw/kit/tones.ts';
import { PLACES } from '../../../tools/draw/places.ts';

const FOLDERS = ['assets', 'tests/stories/demo/assets'];

/** Drawn by hand, and why. */
const BY_HAND: Readonly<Record<string, string>> = {
  'assets/cards/plan_third_floor.svg': 'a plan in its own colours, on a card: no place',
  'tests/stories/demo/assets/lists/spoons.svg': 'a thing on a list, in its own colours',
  'tests/stories/demo/assets/lists/ticket.svg': 'a thing on a list, in its own colours',
};

const drawn = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const made = PLACES.flatMap(({ folder, layers }) =>
  Object.entries(layers).map(([file, draw]) => [`${folder}/${file}`, draw] as const),
);

describe('the drawings', () => {
  it.each(FOLDERS)('are there to be looked at in %s', (folder) => {
    const here = (file: string) => file.startsWith(`${folder}/`);
    expect(drawn.filter(here).length).toBeGreaterThan(0);
    expect(made.filter(([file]) => here(file)).length).toBeGreaterThan(0);
  });

  it.each(made)('%s is what its generator gives', (file, draw) => {
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : 'no such file';
    expect(draw() === kept, `${file} differs: run \`npm run draw\`, and look at it`).toBe(true);
  });

  it('all have a generator, but those that are named here', () => {
    const names: ReadonlySet<string> = new Set(made.map(([file]) => file));
    expect(drawn.filter((file) => !names.has(file))).toEqual(Object.keys(BY_HAND));
  });

  it('are each made once', () => {
    const names = made.map(([file]) => file);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are the same when they are drawn again', () => {
    const again = made.filter(([, draw]) => draw() !== draw());
    expect(again.map(([file]) => file)).toEqual([]);
  });
});

it('knows the tones that the story has colours for', () => {
  const palette = parse(readFileSync('assets/palette.yaml', 'utf8')) as Record<string, string>; // our own shape
  expect([...TONES].toSorted()).toEqual(Object.keys(palette).toSorted());
});
