/** A story as it stands, checked or not: its places, its people, what a stage needs to show it, its roads. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { importTypeScript, ROOT } from '../lib/project.mjs';

export async function readDraft({ story: folder, assets }) {
  const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
  const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
  const { drawnWith, layersOf } = await importTypeScript('src/build/ink-story/virtual-modules.ts');
  const { printFault } = await importTypeScript('src/build/ink-story/build-fault.ts');
  const story = readStory(storyPaths(ROOT, folder, assets));
  for (const fault of story.faults) console.error(printFault(fault, ROOT));
  const layers = story.places.flatMap(layersOf).filter(([, file]) => existsSync(file));
  const drawn = [...layers, ...story.loose.pictures];
  const drawnFrom = drawnWith(story);
  const files = Object.fromEntries(drawn.map(([key, file]) => [key, `/${relative(ROOT, file)}`]));
  const { places, people } = drawnFrom;
  const cards = story.cards.map(({ value }) => value);
  const tellers = story.record.tellers.map(({ value }) => value);
  return { story, places, people, catalog: { ...drawnFrom, cards, tellers, files } };
}

/** Every moment of a scene along one road that the dice of `seed` choose: its words and the picture. */
export async function momentsOfScene({ story }, { scene, seed, role: asked, entry }) {
  const { createInkStoryteller } = await importTypeScript(
    'src/engine/adapters/ink/ink-storyteller.ts',
  );
  const { toldRoad } = await importTypeScript('src/build/crawl/told-road.ts');
  const { momentsOf, FIRST_MOMENT } = await importTypeScript('src/engine/core/stage/moment.ts');
  const within = new Map(story.pack?.value.scenes.map((each) => [each.id, each.within ?? each.id]));
  const outer = within.get(scene) ?? scene;
  const has = ({ role }) => role.chapters.some(holds(outer)) && (asked ?? role.id) === role.id;
  const found = story.roles.findLast(has);
  if (found === undefined) throw new Error(`no role has a scene ${scene}; see story.yaml`);
  const { role, compiled } = found;
  const chapters = role.chapters.slice(0, role.chapters.findIndex(holds(outer)) + 1);
  const door = entry ?? chapters.findLast((chapter) => chapter.entry !== undefined)?.id;
  const id = story.pack?.value.id ?? '';
  const road = { name: scene, story: 'game', role: role.id, entry: door, seed, walk: seed };
  const teller = createInkStoryteller(compiled);
  const { passages } = toldRoad((journal) => teller.tell(journal), id, road);
  let last = FIRST_MOMENT;
  return passages.flatMap((passage, at) => {
    const moments = momentsOf(passage, last);
    last = moments.at(-1) ?? last;
    const words = passage.lines.map(({ text }) => text.trim()).filter((text) => text !== '');
    return moments
      .map((moment, index) => ({ ...moment, passage: at + 1, words: words[index] ?? '' }))
      .filter(({ stage: { scene: now } }) => now === scene || within.get(now) === scene);
  });
}

const holds = (scene) => (chapter) => chapter.scenes.includes(scene);
