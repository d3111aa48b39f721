/** What the first scene of the first role shows and sounds before its first choice, as source files. */
import { relative } from 'node:path';

export async function firstScene(importTypeScript, root) {
  const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
  const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
  const { createInkStoryteller } = await importTypeScript(
    'src/engine/adapters/ink/ink-storyteller.ts',
  );
  const { layersOf } = await importTypeScript('src/build/ink-story/virtual-modules.ts');
  const { soundFiles } = await importTypeScript('src/build/ink-story/media.ts');
  const story = readStory(storyPaths(root, 'story', 'assets'));
  const [{ compiled }] = story.roles;
  const role = compiled.role.id;
  const journal = { story: '', role, entry: 'start', seed: 1, choices: [] };
  const [passage] = createInkStoryteller(compiled).tell(journal).passages;
  const cues = passage.lines.flatMap((line) => line.cues);
  const places = new Set(cues.flatMap((cue) => (cue.kind === 'place' ? [cue.place] : [])));
  const heard = new Set(
    cues.flatMap((cue) => ('sound' in cue && cue.sound !== undefined ? [cue.sound] : [])),
  );
  const shown = story.places.filter(({ value }) => places.has(value.id));
  const sounds = story.sounds.filter(({ value }) => heard.has(value.id));
  const named = (file) => relative(root, file).replaceAll('\\', '/');
  return {
    role,
    roles: story.roles.map((each) => each.compiled.role.id),
    pictures: shown.flatMap((place) => layersOf(place).map(([, file]) => named(file))),
    /** One format each: a browser loads the first that it can play. */
    sounds: sounds.map(({ value }) => named(soundFiles(story.paths, value)[0])),
  };
}
