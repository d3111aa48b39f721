// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createMemoryFaults } from '../../../../../src/engine/adapters/memory/memory-faults.ts';
import { canvasOf } from '../../../../../src/engine/adapters/pixi/drawing/rasterise.ts';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import type { Studio } from '../../../../../src/engine/adapters/pixi/drawing/studio.ts';
import { createDrawings } from '../../../../../src/engine/adapters/pixi/place/drawings.ts';
import { createMissing } from '../../../../../src/engine/adapters/pixi/place/missing.ts';
import {
  plainPerson,
  plainPlace,
} from '../../../../../src/engine/adapters/pixi/place/placeholder.ts';
import { hangPlace } from '../../../../../src/engine/adapters/pixi/place/hung-place.ts';
import { brand, type PersonId } from '../../../../../src/engine/core/brand.ts';
import { NO_KIT } from '../../../../../src/engine/core/stage/kit.ts';
import type { Place } from '../../../../../src/engine/core/stage/place.ts';
import { PLAIN_PALETTE } from '../../../../../src/engine/core/stage/palette.ts';
import { EMPTY_STAGE, type StageState } from '../../../../../src/engine/core/stage/stage-state.ts';

const ANNA = brand<PersonId>('anna');
const PLACE: Place = {
  ...plainPlace('hall'),
  layers: [
    { depth: 0, file: 'wall.svg' },
    { depth: 0.5, file: 'lamp.svg', lights: ['lamp'] },
    { depth: 0.5, file: 'moon.svg', lights: ['moon'] },
    {
      depth: 0.6,
      swarm: { at: 'seats.json', drawn: { one: ['one.svg'] }, lights: { day: { all: 'one' } } },
    },
    { depth: 0.7, actors: true },
    { depth: 0.8, crowd: true },
  ],
  light: 'day',
  lights: { day: {}, lamp: { tint: 'night' }, moon: { tint: 'steel' } },
  crowd: { rows: 2, from: [0, 640, 0.4], to: [1600, 900, 1] },
};
const IN_HALL: StageState = { ...EMPTY_STAGE, place: PLACE.id };
const WITH_ANNA: StageState = {
  ...IN_HALL,
  actors: [{ person: ANNA, spot: 'left', pose: 'stand' }],
};
const SEEN = { width: 1600, height: 900 };

/** A hall whose studio fails at drawings that hold this word, until it is mended. */
async function aHall(spoilt: string) {
  const faults = createMemoryFaults();
  const missing = createMissing(faults);
  let isBroken = true;
  const draw = (svgs: readonly string[]) =>
    isBroken && spoilt !== '' && svgs.some((svg) => svg.includes(spoilt))
      ? Promise.reject(new Error('no memory left'))
      : Promise.resolve(canvasOf(document, undefined, { width: 20, height: 20 }));
  const studio: Studio = {
    document,
    colours: createColours(),
    paint: (svgs) => draw(svgs),
    paintPart: async (svgs) => ({ canvas: await draw(svgs), x: 0, y: 0 }),
    print: (svg) => draw([svg]),
    plain: (svg) => draw([svg]),
    grained: (drawn) => drawn,
  };
  const files = ['wall.svg', 'lamp.svg', 'moon.svg', 'seats.json', 'one.svg'];
  const texts: Readonly<Record<string, string>> = {
    'seats.json': JSON.stringify({ all: [10, 20, 1] }),
  };
  const drawings = createDrawings({
    files: Object.fromEntries(files.map((name) => [`hall/${name}`, name])),
    fetchText: (name) => Promise.resolve(texts[name] ?? `<svg id="${name}"></svg>`),
    missing,
  });
  const hall = await hangPlace({
    place: PLACE,
    look: 'lived',
    tier: 'full',
    studio,
    drawings,
    missing,
    kit: NO_KIT,
    personOf: (id) => plainPerson(id),
    pixels: 1,
    isInPieces: false,
  });
  return {
    hall,
    mend: () => void (isBroken = false),
    missing: () => faults.reported().map((fault) => ('what' in fault ? fault.what : fault.kind)),
    mended: faults.mendings,
    async show(state: StageState) {
      await hall.prepare(state);
      hall.match(state, 'cuts', SEEN);
    },
    /** How many pictures hang in a layer and are seen. */
    seenIn: (layer: number) => {
      const [picture] = hall.container.children[layer]?.children ?? [];
      return picture?.visible === true ? picture.children.length : 0;
    },
  };
}

const LAMP = 1;
const MOON = 2;
const PEOPLE = 5; // the words of the stage lie before them

describe('a place one of whose drawings cannot be made', () => {
  it('lives on when the layer of a light fails: it is said once, and later lights change', async () => {
    const { show, seenIn, missing } = await aHall('lamp.svg');
    await show({ ...IN_HALL, light: 'lamp' });
    await show({ ...IN_HALL, light: 'lamp' });
    expect(missing()).toEqual(['hall/lamp.svg']);
    await show({ ...IN_HALL, light: 'moon' });
    expect([seenIn(LAMP), seenIn(MOON)]).toEqual([0, 1]);
  });

  it('draws that layer when its light comes again and it can be drawn, and takes back what it said', async () => {
    const { show, seenIn, mend, mended } = await aHall('lamp.svg');
    await show({ ...IN_HALL, light: 'lamp' });
    await show({ ...IN_HALL, light: 'moon' });
    expect(mended()).toEqual([]);
    mend();
    await show({ ...IN_HALL, light: 'lamp' });
    expect([seenIn(LAMP), seenIn(MOON)]).toEqual([1, 0]);
    expect(mended()).toEqual(['picture-missing']);
  });

  it('shows the others when a figure fails, and that figure when it can be drawn', async () => {
    const { hall, show, seenIn, missing, mend } = await aHall('M-8 -10'); // every fist
    await show({ ...WITH_ANNA, light: 'moon' });
    expect(missing()).toEqual(['anna stand']);
    expect(seenIn(MOON)).toBe(1);
    const people = () => hall.container.children[PEOPLE]?.children[0]?.children.length;
    expect(people()).toBe(0);
    mend();
    await show({ ...WITH_ANNA, light: 'moon' });
    expect(people()).toBe(1);
  });

  it('keeps a person as they stood when their next pose fails, and still moves them', async () => {
    const { hall, show, missing } = await aHall('rotate(-3 0'); // a body that bows to the left
    await show(WITH_ANNA);
    await show({ ...WITH_ANNA, actors: [{ person: ANNA, spot: 'right', pose: 'bow' }] });
    expect(missing()).toEqual(['anna bow']);
    const [anna] = hall.container.children[PEOPLE]?.children[0]?.children ?? [];
    expect(anna?.x).toBe(PLACE.spots.right[0]);
  });

  it('lights a person whose rim of light cannot be drawn', async () => {
    const { show, missing, seenIn } = await aHall(PLAIN_PALETTE.paper); // a flat shape in paper
    await show({ ...WITH_ANNA, lit: ANNA, light: 'moon' });
    expect(missing()).toEqual(['anna stand, lit']);
    expect(seenIn(MOON)).toBe(1);
  });

  it('goes on without a crowd whose sheet fails', async () => {
    const { show, seenIn, missing } = await aHall('preserveAspectRatio="none"'); // a shelf of busts
    await show({ ...IN_HALL, crowd: 'seated', light: 'moon' });
    expect(missing()).toEqual(['the crowd of hall']);
    expect(seenIn(MOON)).toBe(1);
  });

  it('stands without a swarm whose drawings fail', async () => {
    const { show, seenIn, missing } = await aHall('one.svg');
    await show({ ...IN_HALL, light: 'moon' });
    expect(missing()).toEqual(['the swarm of hall']);
    expect(seenIn(MOON)).toBe(1);
  });

  it('has a ground when its farthest layer fails', async () => {
    const { hall, show, missing } = await aHall('wall.svg');
    await show(IN_HALL);
    expect(missing()).toEqual(['hall/wall.svg']);
    expect(hall.container.children[0]?.children).toHaveLength(1);
  });
});
