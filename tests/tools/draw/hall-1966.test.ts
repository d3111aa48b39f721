/** The coda's hall shows the counts of 1956 and no other: its heads are counted, and how each light draws them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { decodePlace } from '../../../src/engine/core/stage/place.ts';

const FOLDER = 'assets/places/hall_1966';
const seats = JSON.parse(readFileSync(`${FOLDER}/seats.json`, 'utf8')) as Record<string, number[]>; // our own shape
const place = decodePlace(parse(readFileSync(`${FOLDER}/place.yaml`, 'utf8')), '');
const layers = place.ok ? place.value.layers : [];
const swarm = layers.find((layer) => layer.swarm !== undefined)?.swarm;
const lights = swarm?.lights;

/** The lights that come after the darkening. */
const AFTER = Object.keys(place.ok ? place.value.lights : {}).filter(
  (light) => light !== 'lit' && light !== 'dark',
);

/** How many heads are drawn so in a light. */
function drawnAs(drawing: string, light: string): number {
  const groups = Object.entries(lights?.[light] ?? {}).filter(([, as]) => as === drawing);
  return groups.reduce((sum, [group]) => sum + (seats[group] ?? []).length / 3, 0);
}

function doorsIn(light: string): readonly string[] {
  const seen = layers.filter((layer) => layer.lights?.includes(light));
  return seen.flatMap(({ file }) => (file?.startsWith('door-') === true ? [file] : []));
}

test('1,966 heads are lit at first', () => {
  expect(drawnAs('lit', 'lit')).toBe(1966);
});

test('1,108 go out, and 858 stay lit from then on', () => {
  expect(drawnAs('out', 'dark')).toBe(1108);
  for (const light of ['dark', ...AFTER]) expect(drawnAs('lit', light)).toBe(858);
});

test('848 of those who went out are shown, and 260 are not', () => {
  for (const light of AFTER) {
    expect(drawnAs('shot', light)).toBe(848);
    expect(drawnAs('out', light)).toBe(260);
  }
});

test('they go out together, as the text says', () => {
  expect(swarm?.over).toBeLessThanOrEqual(700);
});

test('the door opens by one more drawing with each count, and does not close again', () => {
  const doors = ['door_1', 'door_2', 'door_3', 'door_4', 'door_5'].map(doorsIn);
  expect(doors.map((files) => files.length)).toEqual([1, 2, 3, 4, 5]);
  expect(doorsIn('empty_seat')).toEqual(doors.at(-1));
  // In the delegate's coda nobody counts by the door.
  expect(doorsIn('placed_beside')).toEqual([]);
});

test('no two sit in one place', () => {
  const places = Object.values(seats).flatMap((numbers) =>
    numbers.flatMap((x, at) => (at % 3 === 0 ? [`${x} ${numbers[at + 1]}`] : [])),
  );
  expect(places).toHaveLength(1966);
  expect(new Set(places).size).toBe(1966);
});
