/**
 * Every place of the story, against kept fingerprints of its pictures: in one light and both other looks; in every
 * light, and on a phone, in `npm run prove`.
 * A picture that differs is written to .cache/pictures. When it is as you want it: PICTURES=keep npx vitest run --project prove-e2e places
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/lib/project.mjs';
import { openLab, PHONE } from '../../tools/sheet/lab.mjs';
import { readDraft } from '../../tools/sheet/story.mjs';
import { contrastOf, distanceOf, fingerprintOf } from './fingerprint.mjs';

const KEPT = join(ROOT, 'tests', 'e2e', 'places.json');
const DIFFERENT = join(ROOT, '.cache', 'pictures');
const WINDOW = { width: 515, height: 450 };
/** Another machine's anti-aliasing is less than this; a layer that is missing is more. */
const SAME = { mean: 0.35, most: 4 };

const draft = await readDraft({ story: 'story', assets: 'assets' });
const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
/** Then there is nothing to compare with. */
const isKeeping = process.env.PICTURES === 'keep';
const isWhole = process.env.SWEEP === 'whole';
const now = {};
let lab;

beforeAll(async () => {
  lab = await openLab(draft.catalog);
});

afterAll(async () => {
  await lab.close();
  // a run of some places keeps the others
  if (isKeeping) writeFileSync(KEPT, `${JSON.stringify({ ...kept, ...now }, undefined, 2)}\n`);
});

describe.each(draft.places)('the place $id', (place) => {
  const lights = Object.keys(place.lights).slice(0, isWhole ? undefined : 1);
  const views = [
    ...lights.map((light) => [light, { light }, WINDOW]),
    ['told', { look: { kind: 'told' } }, WINDOW],
    ['legend', { look: { kind: 'legend' } }, WINDOW],
    ...(isWhole ? [['phone', {}, PHONE]] : []),
  ];
  const seen = {};

  it('is drawn without a fault', async () => {
    const before = (await lab.faults()).length;
    for (const [view, state, size] of views) {
      const jpeg = await lab.picture({ place: place.id, actors: actorsIn(draft), ...state }, size);
      seen[view] = { jpeg, print: await fingerprintOf(lab.page, jpeg) };
      now[`${place.id} ${view}`] = seen[view].print;
    }
    expect((await lab.faults()).slice(before)).toEqual([]);
  });

  it('shows something in each of them', () => {
    const blank = views.filter(([view]) => view !== 'legend' && contrastOf(seen[view].print) < 0.5);
    expect(blank).toEqual([]);
  });

  it('shows at a glance what is lived, told and legend', () => {
    const [lived] = lights;
    const apart = (one, other) => distanceOf(seen[one].print, seen[other].print).mean;
    expect(apart(lived, 'told')).toBeGreaterThan(0.4);
    expect(apart(lived, 'legend')).toBeGreaterThan(0.6);
    expect(apart('told', 'legend')).toBeGreaterThan(0.6);
  });

  it.skipIf(isKeeping).each(views.map(([view]) => view))('looks as it did: %s', (view) => {
    expect(differenceOf(`${place.id} ${view}`, seen[view])).toBe('none');
  });
});

/** Says how a picture differs from the kept one, and writes it down to be looked at. */
function differenceOf(name, { jpeg, print }) {
  const { mean, most } = distanceOf(print, kept[name] ?? '');
  if (mean < SAME.mean && most <= SAME.most) return 'none';
  mkdirSync(DIFFERENT, { recursive: true });
  const file = join(DIFFERENT, `${name.replace(' ', '-')}.jpg`);
  writeFileSync(file, jpeg);
  return (
    `${mean.toFixed(2)} on the mean, ${most} at the most. ` +
    `Look at ${file}; keep it with: PICTURES=keep npx vitest run --project prove-e2e places`
  );
}

/** Two on their spots, so that a place is seen with people in it. */
function actorsIn({ people }) {
  return [
    { person: people[0].id, spot: 'left', pose: 'stand' },
    { person: people[1].id, spot: 'right', pose: 'stand' },
  ];
}
