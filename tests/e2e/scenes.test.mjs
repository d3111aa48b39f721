/**
 * Every scene of the story along one road, as the scene player steps through it: beat by beat in `npm run prove`, else
 * its beginning, its middle and its end.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, PHONE } from '../../tools/sheet/lab.mjs';
import { statesOfScene } from '../../tools/sheet/scenes.mjs';
import { readDraft } from '../../tools/sheet/story.mjs';

const draft = await readDraft({ story: 'story', assets: 'assets' });
const scenes = draft.story.roles.flatMap(({ role }) =>
  role.chapters.flatMap((chapter) => chapter.scenes),
);
const isWhole = process.env.SWEEP === 'whole';
let lab;

beforeAll(async () => {
  lab = await openLab(draft.catalog);
});

afterAll(() => lab.close());

it('there are scenes', () => {
  expect(scenes.length).toBeGreaterThan(30);
});

describe('the pictures of the scenes', () => {
  it.each([...new Set(scenes)])('%s is drawn without a fault', async (scene) => {
    const before = (await lab.faults()).length;
    const states = await statesOfScene(draft, { scene, seed: 1 });
    for (const state of isWhole ? states : someOf(states)) {
      await lab.picture(state, PHONE);
      expect(await lab.page.evaluate(() => globalThis.lab.stage().standing())).toMatchObject({
        place: state.place,
        actors: state.actors,
      });
    }
    expect(states.length).toBeGreaterThan(2);
    expect((await lab.faults()).slice(before)).toEqual([]);
  });
});

function someOf(states) {
  return [states[0], states[Math.floor(states.length / 2)], states.at(-1)];
}
