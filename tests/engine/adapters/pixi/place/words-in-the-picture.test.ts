/** Where words lie in a picture: behind its people, but before a hall of lights, which fills it and would swallow them. */
import { describe, expect, it } from 'vitest';
import {
  placeOfWords,
  type Planned,
} from '../../../../../src/engine/adapters/pixi/place/layer-plan.ts';

const GROUND = {
  kind: 'picture',
  depth: 0,
  files: ['ground.svg'],
  lights: undefined,
  moves: undefined,
  leaves: undefined,
} as const;
const NEAR = { ...GROUND, files: ['near.svg'] } as const;
const SWARM = {
  kind: 'swarm',
  depth: 0.3,
  swarm: { at: 'seats.json', drawn: {}, lights: {}, lives: [], over: 0 },
} as unknown as Planned;
const CROWD = { kind: 'crowd', depth: 0.5 } as const;
const ACTORS = { kind: 'actors', depth: 0.6 } as const;

describe('words in the picture', () => {
  it('lie behind crowd and people', () => {
    expect(placeOfWords([GROUND, CROWD, ACTORS, NEAR])).toBe(1);
  });

  it('lie before a hall of lights, and behind what is drawn over it', () => {
    expect(placeOfWords([GROUND, SWARM, NEAR, ACTORS])).toBe(2);
  });

  it('lie over everything where nobody is', () => {
    expect(placeOfWords([GROUND, NEAR])).toBe(2);
  });
});
