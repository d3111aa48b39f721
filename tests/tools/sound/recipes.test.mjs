/** A few quick recipes of each kind; `npm run prove` goes through all of them. */
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../tools/sound/catalog.ts';
import { fingerprint } from './fingerprint.mjs';

const QUICK = ['stamp', 'pin', 'demo_chime'];

describe('a recipe', () => {
  it.each(QUICK)('gives the same samples as before: %s', (id) => {
    const sound = CATALOG.find((each) => each.id === id);
    expect(fingerprint(sound)).toMatchSnapshot();
  });

  it('gives the same samples each time', () => {
    const sound = CATALOG.find(({ id }) => id === 'stamp');
    expect(fingerprint(sound)).toBe(fingerprint(sound));
  });
});
