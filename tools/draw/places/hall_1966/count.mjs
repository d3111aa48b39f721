/** The numbers of 1956, and how the heads are told apart. The counts stand here and nowhere else. */
import { dice } from '../../points.mjs';
import { seats } from './seats.mjs';

/** Delegates with a vote or without one; of them arrested; of the arrested shot. */
export const COUNT = { delegates: 1966, arrested: 1108, shot: 848 };

/** Every seat with its fate: `stays`, `arrested` or `shot`. Chance spreads them, the same each time. */
export function heads() {
  const places = seats(COUNT.delegates);
  const roll = dice(1934);
  const order = places.map((_, i) => ({ i, key: roll() })).toSorted((a, b) => a.key - b.key);
  const fates = Array.from(places, () => 'stays');
  order.slice(0, COUNT.arrested).forEach(({ i }) => (fates[i] = 'arrested'));
  order.slice(0, COUNT.shot).forEach(({ i }) => (fates[i] = 'shot'));
  return places.map((place, i) => ({ ...place, fate: fates[i] }));
}
