/** The pack of the ferry story, for tests of the shell. */
import { brand } from '../../src/engine/core/brand.ts';
import type { Pack } from '../../src/engine/core/story/pack.ts';

export const PACK: Pack = {
  id: 'ferry',
  title: 'Ferry',
  subtitle: 'A river',
  language: 'en',
  opening: { fixed: 'a', content: 'b', invented: 'c' },
  roles: [
    {
      id: brand('passenger'),
      title: 'The passenger',
      play: 'Play',
      about: 'You wait.',
      ink: 'ferry.ink',
      chapters: [{ id: brand('ferry'), title: 'Across', minutes: 1, scenes: [] }],
    },
  ],
  scenes: [
    { id: brand('f1_quay'), title: 'The quay', when: 'dusk' },
    { id: brand('f2_shore'), title: 'The shore', when: 'night' },
  ],
  credits: [],
};
