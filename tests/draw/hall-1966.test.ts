/** The coda's hall shows the counts of 1956 and no other: every head is one subpath, and they are counted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'assets/scenes/hall_1966';

/** Where the heads of each path of a drawing stand. */
function headsIn(file: string): readonly (readonly string[])[] {
  const svg = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return [...svg.matchAll(/ d="(?<d>[^"]*)"/gu)].map(({ groups }) => placesOf(groups?.['d'] ?? ''));
}

function placesOf(d: string): readonly string[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m(?<dx>-?\d+) (?<dy>-?\d+)/gu)].map(({ groups }) => {
    x += Number(groups?.['dx']);
    y += Number(groups?.['dy']);
    return `${x} ${y}`;
  });
}

const counts = (file: string) => headsIn(file).map((places) => places.length);

test('858 heads are always lit, each in light, shade and shoulders', () => {
  expect(counts('stay.svg')).toEqual([858, 858, 858]);
});

test('1,108 go out together, and as many are dark where they were', () => {
  expect(counts('lit.svg')).toEqual([1108, 1108, 1108]);
  expect(counts('out.svg')).toEqual([1108, 1108]);
  expect(headsIn('out.svg')[0]).toEqual(headsIn('lit.svg')[0]);
});

test('848 of those who went out are shown', () => {
  expect(counts('shot.svg')).toEqual([848]);
  const out = new Set(headsIn('out.svg')[0]);
  expect(headsIn('shot.svg')[0]?.every((place) => out.has(place))).toBe(true);
});

test('1,966 in all, no two in one place', () => {
  const all = [...(headsIn('stay.svg')[0] ?? []), ...(headsIn('lit.svg')[0] ?? [])];
  expect(new Set(all).size).toBe(1966);
});
