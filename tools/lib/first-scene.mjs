/** As source files: what the first scene shows and sounds before its first choice, each chapter's first picture, all drawings. */
import { relative } from 'node:path';

export async function firstScene(importTypeScript, root) {
  const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
  const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
  const { createInkStoryteller } = await importTypeScript(
    'src/engine/adapters/ink/ink-storyteller.ts',
  );
  const { layersOf } = await importTypeScript('src/build/ink-story/virtual-modules.ts');
  const { soundFiles } = await importTypeScript('src/build/ink-story/media.ts');
  const { recordingsOf } = await importTypeScript('src/engine/core/stage/sound-entry.ts');
  const story = readStory(storyPaths(root, 'story', 'assets'));
  const [{ compiled }] = story.roles;
  const role = compiled.role.id;
  const cues = firstCues(compiled, 'start');
  const places = new Set(cues.flatMap((cue) => (cue.kind === 'place' ? [cue.place] : [])));
  const heard = new Set(
    cues.flatMap((cue) => ('sound' in cue && cue.sound !== undefined ? [cue.sound] : [])),
  );
  const shown = story.places.filter(({ value }) => places.has(value.id));
  const chapters = story.roles.flatMap(({ compiled: each }) =>
    each.role.chapters
      .filter(({ entry }, at) => at === 0 || entry !== undefined)
      .map(({ id }, at) => {
        const opening = firstCues(each, at === 0 ? 'start' : id);
        const first = opening.find(({ kind }) => kind === 'place')?.place;
        return { id, shown: story.places.filter(({ value }) => value.id === first) };
      }),
  );
  const sounds = story.sounds.filter(({ value }) => heard.has(value.id));
  const named = (file) => relative(root, file).replaceAll('\\', '/');
  const layers = (all) => all.flatMap((place) => layersOf(place).map(([, file]) => named(file)));

  function firstCues(told, entry) {
    const journal = { story: '', role: told.role.id, entry, seed: 1, choices: [], without: [] };
    const [passage] = createInkStoryteller(told).tell(journal).passages;
    return passage.lines.flatMap((line) => line.cues);
  }

  const drawnCards = story.cards.flatMap(({ value: { drawing, thing } }) =>
    [drawing, thing].flatMap((name) =>
      name === undefined ? [] : [named(story.loose.pictures.get(name))],
    ),
  );

  return {
    role,
    roles: story.roles.map((each) => each.compiled.role.id),
    pictures: layers(shown),
    /** For each chapter that can be entered: the layers of the place it opens in. */
    openings: chapters.map((chapter) => ({ id: chapter.id, files: layers(chapter.shown) })),
    drawings: [...new Set([...layers(story.places), ...drawnCards])],
    /** One format each: a browser loads the first that it can play. */
    sounds: sounds.map(({ value }) =>
      named(soundFiles(story.paths, value, recordingsOf(value)[0])[0]),
    ),
  };
}
