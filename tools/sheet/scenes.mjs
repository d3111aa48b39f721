/** The pictures of a scene along one road: one for each moment whose picture differs from the one before it. */
import { PHONE, WIDE } from './lab.mjs';
import { momentsOfScene } from './story.mjs';

export async function picturesOfScene(lab, draft, asked) {
  const moments = await momentsOfScene(draft, asked);
  if (moments.length === 0) throw new Error(`no road of seed ${asked.seed} meets ${asked.scene}`);
  const pictures = [];
  let before = '';
  for (const [index, { stage, cut, passage, words }] of moments.entries()) {
    const { card, scene, ...seen } = stage;
    const key = JSON.stringify([seen, card?.id, scene]);
    if (key === before) {
      pictures.at(-1).words += ` / ${words}`;
      continue;
    }
    before = key;
    const look = [seen.look.kind, seen.look.teller ?? seen.look.card].filter(Boolean).join(' ');
    const cues = [cut, seen.place, look, seen.light, seen.crowd, seen.camera.move, card?.id];
    pictures.push({
      words: `${passage}.${index} [${cues.filter(Boolean).join(' · ')}] ${words}`,
      jpeg: await lab.picture(seen, asked.phone ? PHONE : WIDE),
    });
  }
  return pictures;
}
