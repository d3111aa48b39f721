/** `npm run edition`: freezes the story as it is now under the name that `story.yaml` gives it. */
import { join } from 'node:path';
import { importTypeScript, ROOT } from './lib/project.mjs';

const { freezeEdition } = await importTypeScript('src/build/edition/freeze-edition.ts');
const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
const { printFault } = await importTypeScript('src/build/ink-story/build-fault.ts');
const { walkedByDice } = await importTypeScript('src/build/crawl/told-road.ts');

const story = readStory(storyPaths(ROOT, 'story', 'assets'));
for (const fault of story.faults) console.error(printFault(fault, ROOT));
if (story.faults.length > 0) process.exit(1);

const frozen = freezeEdition({ story, editions: join(ROOT, 'tests/editions'), walk: walkedByDice });
if (!frozen.ok) {
  console.error(frozen.error);
  process.exit(1);
}
console.log(`${frozen.value}\nNow run \`npx vitest run tests/editions\`, and commit the folder.`);
