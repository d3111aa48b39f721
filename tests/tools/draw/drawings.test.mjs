/** Every drawing is what its generator gives, byte for byte; nothing is written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../tools/draw/places/all.mjs';

const FOLDERS = ['assets', 'tests/stories/demo/assets'];

/** Drawn by hand, and why. */
const BY_HAND = {
  'assets/cards/plan_third_floor.svg': 'a plan, not a place',
};

const drawn = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);
const made = PLACES.flatMap(({ folder, layers }) =>
  Object.entries(layers).map(([file, draw]) => [`${folder}/${file}`, draw]),
);

describe('the drawings', () => {
  it('are there to be looked at, in each folder', () => {
    for (const folder of FOLDERS)
      expect(drawn.filter((file) => file.startsWith(folder)).length).toBeGreaterThan(0);
    expect(made.length).toBeGreaterThan(0);
  });

  it.each(made)('%s is what its generator gives', (file, draw) => {
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : 'no such file';
    expect(draw() === kept, `${file} differs: run \`npm run draw\`, and look at it`).toBe(true);
  });

  it('all have a generator, but those that are named here', () => {
    const names = new Set(made.map(([file]) => file));
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
