/**
 * `npm run stage-cost`: what every scene costs at each tier of the stage, played along one road; asserts nothing.
 *   npm run stage-cost                   all scenes
 *   npm run stage-cost -- d05_kirov      these scenes; --seed 3 another road
 * full: screens painted beyond the first, at the most; script a frame. light: milliseconds between frames
 * without a GPU. still: milliseconds until a picture stands, at the most. rest: frames in 1.5 s when nothing moves.
 */
import { parseArgs } from 'node:util';
import { openLab } from './lab.mjs';
import { statesOfScene } from './scenes.mjs';
import { readDraft } from './story.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    story: { type: 'string', default: 'story' },
    assets: { type: 'string', default: 'assets' },
  },
});
/** Long enough for a push of the camera and thirty frames. */
const WATCHED_MS = 1500;
/** A picture may take so long on a machine that has other work. */
const SHOWN_MS = 180_000;
const TIERS = [
  { quality: 'full', renderer: 'webgl', reducedMotion: false },
  { quality: 'light', renderer: 'canvas', reducedMotion: false },
  { quality: 'still', renderer: 'canvas', reducedMotion: true },
];

const draft = await readDraft(values);
const all = draft.story.roles.flatMap(({ role }) => role.chapters.flatMap(({ scenes }) => scenes));
const scenes = positionals.length > 0 ? positionals : [...new Set(all)];
const roads = new Map();
for (const scene of scenes)
  roads.set(scene, await statesOfScene(draft, { scene, seed: Number(values.seed) }));
const figures = new Map(scenes.map((scene) => [scene, {}]));
for (const { quality, renderer, reducedMotion } of TIERS) {
  const lab = await openLab(draft.catalog, { renderer, options: { quality, reducedMotion } });
  for (const [scene, states] of roads)
    figures.get(scene)[quality] = await measured(lab.page, states, quality);
  for (const fault of await lab.faults()) console.error(fault);
  await lab.close();
}
console.log('scene                overdraw  script  light gap  composed  frames at rest');
for (const [scene, { full, light, still }] of figures)
  console.log(
    [
      scene.padEnd(20),
      (full.screens - 1).toFixed(2).padStart(8),
      `${full.script.toFixed(1)} ms`.padStart(8),
      `${light.gap.toFixed(0)} ms`.padStart(9),
      `${still.composed.toFixed(0)} ms`.padStart(9),
      String(still.rest).padStart(8),
    ].join(' '),
  );

async function measured(page, states, quality) {
  const seen = [];
  for (const state of states)
    seen.push({ state, ...(await shown(page, state, quality === 'still' ? 0 : 120)) });
  const most = (of) => Math.max(...seen.map(of));
  const heaviest = seen.find(({ screens }) => screens === most((each) => each.screens)).state;
  const before = await shown(page, heaviest, 0);
  await page.waitForTimeout(WATCHED_MS);
  const after = await page.evaluate(() => globalThis.lab.stage().measured());
  return {
    screens: most((each) => each.screens),
    composed: most(({ composed }) => composed),
    script: median(after.script),
    gap: median(after.gaps),
    rest: after.frames - before.frames,
  };
}

async function shown(page, state, watched) {
  await page.evaluate((next) => globalThis.lab.show(next), state);
  await page.waitForFunction(
    (wanted) => {
      const { place, light, actors } = globalThis.lab.stage().standing();
      return JSON.stringify([place, light, actors]) === wanted;
    },
    JSON.stringify([state.place, state.light, state.actors]),
    { timeout: SHOWN_MS },
  );
  await page.waitForTimeout(watched);
  return page.evaluate(() => globalThis.lab.stage().measured());
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
