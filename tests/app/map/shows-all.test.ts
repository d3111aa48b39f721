import { expect, it } from 'vitest';
import { showsAll } from '../../../src/app/map/shows-all.ts';

it.each([
  [false, '', false],
  [true, '', true],
  [false, '?map=all', true],
  [false, '?lesson=2&map=all', true],
  [false, '?map=some', false],
])('the map shows all: setting %s, address “%s”: %s', (wholeMap, query, expected) => {
  expect(showsAll({ wholeMap }, query)).toBe(expected);
});
