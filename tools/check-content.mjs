/**
 * `npm run check:content`: every rule of the content check, the full crawl, and figures about the story. With `--quick` the
 * rules and the short crawl of a build, without the figures.
 */
import { parseArgs } from 'node:util';
import { importTypeScript, ROOT } from './lib/project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const [story = 'story', assets = 'assets'] = positionals;
const { checkContent, CRAWLS } = await importTypeScript('src/build/check/content-check.ts');
const { storyReport } = await importTypeScript('src/build/check/story-report.ts');
const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
const { printFault } = await importTypeScript('src/build/ink-story/build-fault.ts');

const report = checkContent(readStory(storyPaths(ROOT, story, assets)), {
  limits: values.quick ? CRAWLS.build : CRAWLS.full,
});
for (const { name, looked, faults } of report.rules) {
  console.log(
    `${faults === 0 ? 'ok    ' : 'FAULTS'} ${name}: ${looked} looked at, ${faults} faults`,
  );
}
if (report.content !== undefined && !values.quick) {
  console.log('');
  for (const line of storyReport(report.content)) console.log(line);
}
if (report.faults.length > 0) console.error('');
for (const fault of report.faults) console.error(printFault(fault, ROOT));
process.exit(report.faults.length === 0 ? 0 : 1);
