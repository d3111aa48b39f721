/** The pictures of a place: every light with people on its spots, every other look, and a phone's view of it. */
import { PHONE, WIDE } from './lab.mjs';

const SPOTS = ['left', 'centre', 'right', 'far', 'near'];
/** A place is seldom so full; the near one stands only for scale, and turns away. */
const POSES = { left: 'stand', centre: 'sit', right: 'lean', far: 'stand', near: 'turn' };

export async function picturesOfPlace(lab, { people }, place) {
  const actors = SPOTS.flatMap((spot, at) =>
    people[at] === undefined ? [] : [{ person: people[at].id, spot, pose: POSES[spot] }],
  );
  const shown = { place: place.id, actors };
  const views = [
    ...Object.keys(place.lights).map((light) => [`lived, ${light}`, { light }, WIDE]),
    ['lived, empty', { actors: [] }, WIDE],
    ['told', { look: { kind: 'told', teller: undefined } }, WIDE],
    ['legend', { look: { kind: 'legend' } }, WIDE],
    ['lived, phone', {}, PHONE],
    ['told, phone', { look: { kind: 'told', teller: undefined } }, PHONE],
    ['legend, phone', { look: { kind: 'legend' } }, PHONE],
  ];
  const pictures = [];
  for (const [words, state, size] of views)
    pictures.push({ words, jpeg: await lab.picture({ ...shown, ...state }, size) });
  return pictures;
}
