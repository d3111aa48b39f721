/** The coda's hall shows the counts of 1956 and no other: its heads are counted, and how each light draws them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { decodePlace } from '../../src/engine/core/catalog.ts';

const FOLDER = 'assets/scenes/hall_1966';
const seats = JSON.parse(readFileSync(`${FOLDER}/seats.json`, 'utf8')) as Record<string, number[]>; // our own shape
const place = decodePlace(parse(readFileSync(`${FOLDER}/place.yaml`, 'utf8')), '');
const layers = place.ok ? place.value.layers : [];
const lights = layers.find(({ swarm }) => swarm !== undefined)?.swarm?.lights;

/** How many heads are drawn so in a light. */
function drawnAs(drawing: string, light: string): number {
  const groups = Object.entries(lights?.[light] ?? {}).filter(([, as]) => as === drawing);
  return groups.reduce((sum, [group]) => sum + (seats[group] ?? []).length / 3, 0);
}

test('1,966 heads are lit at first', () => {
  expect(drawnAs('lit', 'lit')).toBe(1966);
});

test('1,108 go out, and 858 stay lit from then on', () => {
  expect(drawnAs('out', 'dark')).toBe(1108);
  for (const light of ['dark', 'shown', 'placed_beside', 'placed_door'])
    expect(drawnAs('lit', light)).toBe(858);
});

test('848 of those who went out are shown, and 260 are not', () => {
  for (const light of ['shown', 'placed_beside', 'placed_door']) {
    expect(drawnAs('shot', light)).toBe(848);
    expect(drawnAs('out', light)).toBe(260);
  }
});

test('no two sit in one place', () => {
  const places = Object.values(seats).flatMap((numbers) =>
    numbers.flatMap((x, at) => (at % 3 === 0 ? [`${x} ${numbers[at + 1]}`] : [])),
  );
  expect(places).toHaveLength(1966);
  expect(new Set(places).size).toBe(1966);
});
