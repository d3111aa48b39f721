/** Makes the sounds: `node tools/sound/make.mjs` all of them, `… make.mjs bell_chair door` these. */
import { importTypeScript } from '../lib/project.mjs';

try {
  const { makeSounds } = await importTypeScript('tools/sound/make.ts');
  makeSounds(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
