/**
 * Makes assets/fonts from the fonts' npm packages: `node tools/fonts/make.mjs`.
 * Each face is cut down to the letters in faces.mjs; the first screens' fonts must stay under the budget.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FACES, LICENCES } from './faces.mjs';

const BUDGET_BYTES = 45 * 1024;
const KEPT_FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

const root = new URL('../..', import.meta.url);
const out = new URL('assets/fonts/', root);
const packages = new URL('node_modules/', root);

await mkdir(out, { recursive: true });
let firstBytes = 0;
for (const face of FACES) {
  const bytes = await make(face);
  if (face.first) firstBytes += bytes;
  console.log(`${face.out.padEnd(24)} ${bytes} bytes${face.first ? ' (first screens)' : ''}`);
}
for (const { out: name, from } of LICENCES) {
  await copyFile(new URL(from, packages), new URL(name, out));
}
console.log(
  `${FACES.length} faces in ${fileURLToPath(out)}; first screens ${firstBytes} of ${BUDGET_BYTES} bytes`,
);
if (firstBytes > BUDGET_BYTES) {
  console.error('Too heavy: take letters or a face out of tools/fonts/faces.mjs.');
  process.exitCode = 1;
}

/** @param {import('./faces.mjs').Face} face */
async function make({ out: name, from, letters, axes, hinted }) {
  const whole = await readFile(new URL(from, packages));
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    keepFeatures: KEPT_FEATURES,
    noHinting: hinted !== true,
    ...(axes === undefined ? {} : { variationAxes: axes }),
  });
  await writeFile(new URL(`${name}.woff2`, out), cut);
  return cut.byteLength;
}
