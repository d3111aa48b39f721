/**
 * `npm run sheet`: pictures of the story's places, or of a scene moment by moment, on sheets to look at.
 *   npm run sheet                      every place: each light, each look, wide and phone
 *   npm run sheet -- hall corridor     these places
 *   npm run sheet -- people            the people of the story: each stance, turn of the head and look; or people okunin …
 *   npm run sheet -- d07_corridor      this scene along one road; --seed 3 another road; --phone as a phone shows it
 * Written to .cache/sheet/<name>.jpg. Needs a Chromium: CHROME, or what `npm test` finds.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../lib/project.mjs';
import { openLab } from './lab.mjs';
import { picturesOfPeople } from './people.mjs';
import { picturesOfPlace } from './places.mjs';
import { picturesOfScene } from './scenes.mjs';
import { readDraft } from './story.mjs';
import { printSheet } from './print.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    role: { type: 'string' },
    entry: { type: 'string' },
    phone: { type: 'boolean', default: false },
    story: { type: 'string', default: 'story' },
    assets: { type: 'string', default: 'assets' },
  },
});
const folder = join(ROOT, '.cache', 'sheet');
mkdirSync(folder, { recursive: true });

const draft = await readDraft(values);
const wanted = positionals.length > 0 ? positionals : draft.places.map(({ id }) => id);
const lab = await openLab(draft.catalog, { pack: draft.story.pack?.value });
try {
  const [first, ...names] = wanted;
  if (first === 'people') await print(first, await picturesOfPeople(lab, draft, names), 2);
  else for (const name of wanted) await printPictures(name);
} finally {
  for (const fault of await lab.faults()) console.error(fault);
  await lab.close();
}

async function print(name, pictures, columns) {
  const file = join(folder, `${name}.jpg`);
  await printSheet(lab.browser, name, pictures, file, columns);
  console.log(`${file}: ${pictures.length} pictures`);
}

async function printPictures(name) {
  const place = draft.places.find(({ id }) => id === name);
  const pictures =
    place === undefined
      ? await picturesOfScene(lab, draft, { ...values, scene: name, seed: Number(values.seed) })
      : await picturesOfPlace(lab, draft, place);
  await print(`${name}${values.phone ? '-phone' : ''}`, pictures);
}
