/**
 * `npm run counts [-- role]`: what each scene asks of a reader and gives to a second play, over pairs of roads
 * (`--pairs 200`; else 40), and habits of the prose, with words of your own (`--word eleven --word paces`).
 * Nothing here fails.
 */
import { parseArgs } from 'node:util';
import { importTypeScript, ROOT } from './lib/project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '40' },
    word: { type: 'string', multiple: true, default: [] },
  },
});
const [wanted] = positionals;
const count = Number(values.pairs);
if (!Number.isInteger(count) || count < 1) {
  console.error('--pairs wants a whole number, such as 200.');
  process.exit(1);
}
const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
const { printFault } = await importTypeScript('src/build/ink-story/build-fault.ts');
const { playPairs } = await importTypeScript('src/build/check/play-pairs.ts');
const { playReport } = await importTypeScript('src/build/check/play-report.ts');
const { sceneCounts } = await importTypeScript('src/build/check/scene-counts.ts');
const { proseCounts } = await importTypeScript('src/build/check/prose-counts.ts');

const { roles, faults } = readStory(storyPaths(ROOT, 'story', 'assets'));
for (const fault of faults) console.error(printFault(fault, ROOT));
const compiled = roles.flatMap((role) => role.compiled ?? []);
const chosen = compiled.filter(({ role }) => wanted === undefined || role.id === wanted);
if (chosen.length === 0) {
  console.error(
    `No role "${wanted}" that compiles: ${compiled.map(({ role }) => role.id).join(', ')}.`,
  );
  process.exit(1);
}
for (const each of chosen) {
  const pairs = playPairs(each, count);
  const parts = [
    sceneCounts(pairs),
    playReport(each.role.id, pairs),
    proseCounts(pairs, values.word),
  ];
  console.log(parts.map((lines) => [...lines, ''].join('\n')).join('\n'));
}
