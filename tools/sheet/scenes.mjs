/** The pictures of a scene along one road: one for each moment whose picture differs from the one before it. */
import { PHONE, WIDE } from './lab.mjs';
import { momentsOfScene } from './story.mjs';

export async function picturesOfScene(lab, draft, asked) {
  const pictures = [];
  let titled;
  for (const { seen, card, scene, cut, title, words } of await beatsOfScene(draft, asked)) {
    const look = [seen.look.kind, seen.look.teller ?? seen.look.card].filter(Boolean).join(' ');
    const cues = [cut, seen.place, look, seen.light, seen.crowd, seen.camera.move, card?.id];
    pictures.push({
      words: `${title} [${cues.filter(Boolean).join(' · ')}] ${words}`,
      // a title goes while one reads: here no time passes, so only the first picture of a scene has it
      jpeg: await lab.picture(
        { ...seen, card, scene: scene === titled ? undefined : scene },
        asked.phone ? PHONE : WIDE,
      ),
    });
    titled = scene;
  }
  return pictures;
}

/** What the stage shows of each beat; the card is the page's own. */
export async function statesOfScene(draft, asked) {
  return (await beatsOfScene(draft, asked)).map(({ seen }) => seen);
}

/** The moments of a scene, those with the same picture as one. */
async function beatsOfScene(draft, asked) {
  const moments = await momentsOfScene(draft, asked);
  if (moments.length === 0) throw new Error(`no road of seed ${asked.seed} meets ${asked.scene}`);
  const beats = [];
  let before = '';
  for (const [index, { stage, cut, passage, words }] of moments.entries()) {
    const { card, scene, ...seen } = stage;
    const key = JSON.stringify([seen, card?.id, scene]);
    if (key === before) beats.at(-1).words += ` / ${words}`;
    else beats.push({ seen, card, scene, cut, title: `${passage}.${index}`, words });
    before = key;
  }
  return beats;
}
