/** The story's crowds can be drawn: everybody, in every light, however they stand and wherever they look. */
import { expect, test } from 'vitest';
import { BANDS, tonesOf } from '../../../src/engine/adapters/pixi/crowd/band.ts';
import { crowdBody, POSTURES } from '../../../src/engine/adapters/pixi/crowd/body.ts';
import { crowdHead } from '../../../src/engine/adapters/pixi/crowd/head.ts';
import { VIEWS } from '../../../src/engine/adapters/pixi/crowd/view.ts';
import { createColours } from '../../../src/engine/adapters/pixi/drawing/palette.ts';
import { GAME, kitOf, paletteOf } from '../../build/stories.ts';
import { unknownTones } from '../../engine/adapters/pixi/drawing/read-drawn.ts';

const { crowd, crowdHeads } = kitOf(GAME);
const colours = createColours(paletteOf(GAME));
const whole = (drawing: string) => drawing;
const SIDES = [true, false];
const RAISED = ['card', 'hand'] as const;

test('bodies have tones of the palette only', () => {
  const bodies = crowd.flatMap((person) =>
    BANDS.flatMap((band) =>
      person.cloth.flatMap((_, cloth) =>
        POSTURES.flatMap((posture) =>
          SIDES.flatMap((isFromBefore) =>
            RAISED.map((raises) => {
              const tones = tonesOf(band, person, cloth);
              const isOne = raises === 'card';
              return crowdBody({
                person,
                tones,
                posture,
                isFromBefore,
                raises,
                isOne,
                trimmed: whole,
              });
            }),
          ),
        ),
      ),
    ),
  );
  expect(bodies.length).toBeGreaterThan(1000);
  expect(unknownTones(bodies.join(''), colours)).toEqual([]);
});

test('heads have tones of the palette only', () => {
  const heads = crowd.flatMap((person) =>
    person.heads.flatMap((id) =>
      BANDS.flatMap((band) =>
        VIEWS.flatMap((view) =>
          ([-1, 1] as const).map((to) => {
            const head = crowdHeads.find((each) => each.id === id);
            return crowdHead({ view, to }, head, tonesOf(band, person, 0), whole);
          }),
        ),
      ),
    ),
  );
  expect(heads.length).toBeGreaterThan(500);
  expect(unknownTones(heads.join(''), colours)).toEqual([]);
});
