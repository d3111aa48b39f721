// @vitest-environment happy-dom
import { Graphics, Sprite, type Container } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { CUTS } from '../../../../../src/engine/core/story/cue.ts';
import { brand, type TellerId } from '../../../../../src/engine/core/brand.ts';
import type { StageState } from '../../../../../src/engine/core/stage/stage-state.ts';
import type { StageOptions } from '../../../../../src/engine/ports.ts';
import { aPainter, inPlace } from '../a-painter.ts';

const TIERS: readonly StageOptions[] = [
  { reducedMotion: false, quality: 'full' },
  { reducedMotion: false, quality: 'light' },
  { reducedMotion: true, quality: 'auto' },
];
const LONG = 60;

/** Everything that is seen in a curtain, with how much of it. */
function seenIn(containers: readonly Container[]): readonly Container[] {
  return containers
    .filter(({ visible, alpha }) => visible && alpha > 0)
    .flatMap((one) => (one.children.length > 0 ? seenIn(one.children) : [one]));
}

/** How dark the ground makes the picture on each frame, and whether two pictures are ever seen through one another. */
async function watched(
  options: StageOptions,
  change: ReturnType<typeof inPlace>,
  cut?: (typeof CUTS)[number],
) {
  const painter = aPainter();
  painter.stage.set(options);
  await painter.show(inPlace('quay'), 'jump');
  for (let at = 0; at < LONG; at += 1) painter.pass(200);
  await painter.show(change, 'play', cut);
  const ground: number[] = [];
  let isMixed = false;
  for (let at = 0; at < LONG; at += 1) {
    const seen = seenIn(painter.curtain());
    ground.push(seen.find((one) => one instanceof Graphics)?.alpha ?? 0);
    if (seen.some((one) => one instanceof Sprite && one.alpha < 1)) isMixed = true;
    painter.pass(20);
  }
  return { ground, isMixed };
}

describe('a change of picture', () => {
  it('goes down into the ground and comes out of it as another place, at every tier', async () => {
    for (const options of TIERS) {
      const { ground, isMixed } = await watched(options, inPlace('deck'));
      expect(isMixed).toBe(false);
      expect(Math.max(...ground)).toBe(1);
      expect(ground.at(-1)).toBe(0);
    }
  });

  it('lays no two pictures over one another by any cut of an author', async () => {
    for (const options of TIERS) {
      for (const cut of CUTS) {
        const { isMixed } = await watched(options, inPlace('deck'), cut);
        expect([cut, isMixed]).toEqual([cut, false]);
      }
    }
  });

  it('does the same for another look of the place', async () => {
    for (const options of TIERS) {
      const told = {
        ...inPlace('quay'),
        look: { kind: 'told', teller: brand<TellerId>('clerk') },
      } as const;
      const { ground, isMixed } = await watched(options, told);
      expect([isMixed, Math.max(...ground)]).toEqual([false, 1]);
    }
  });

  it('never jumps in brightness: no flash', async () => {
    for (const options of TIERS) {
      const { ground } = await watched(options, inPlace('deck'));
      const steps = ground.slice(1).map((dark, at) => Math.abs(dark - (ground[at] ?? 0)));
      expect(Math.max(...steps)).toBeLessThan(0.2);
      const turns = ground.slice(2).filter((dark, at) => {
        const [one, two] = [ground[at] ?? 0, ground[at + 1] ?? 0];
        return (two - one) * (dark - two) < 0;
      });
      expect(turns).toEqual([]); // down once and up once, with a rest between
    }
  });

  it('dissolves where only the light is another, and motion is reduced', async () => {
    const { ground, isMixed } = await watched(
      { reducedMotion: true, quality: 'auto' },
      { ...inPlace('quay'), light: 'dusk' },
    );
    expect([isMixed, Math.max(...ground)]).toEqual([true, 0]);
  });

  it('dips where the camera comes near, and motion is reduced: a room is not seen through itself', async () => {
    const { ground, isMixed } = await watched(
      { reducedMotion: true, quality: 'auto' },
      { ...inPlace('quay'), camera: { move: 'push', anchor: undefined } },
    );
    expect([isMixed, Math.max(...ground)]).toEqual([false, 1]);
  });

  it('mixes nothing when somebody moves in the new place while the old one still leaves', async () => {
    const painter = aPainter();
    painter.stage.set({ reducedMotion: true, quality: 'auto' });
    await painter.show(inPlace('quay'), 'jump');
    await painter.show(inPlace('deck'));
    painter.pass(150);
    const near = { ...inPlace('deck'), camera: { move: 'push', anchor: undefined } } as const;
    await painter.show(near);
    for (let at = 0; at < LONG; at += 1) {
      const seen = seenIn(painter.curtain());
      expect(seen.some((one) => one instanceof Sprite && one.alpha < 1)).toBe(false);
      painter.pass(20);
    }
    expect(painter.stage.standing()).toEqual(near);
    expect(painter.curtain()).toHaveLength(0);
  });

  it('leaves a tear and the other cuts of an author as they are', async () => {
    const painter = aPainter();
    await painter.show(inPlace('quay'), 'jump');
    await painter.show(inPlace('deck'), 'play', 'tear');
    painter.pass(100);
    expect(painter.curtain().length).toBeGreaterThan(0);
    painter.pass(100);
    expect(seenIn(painter.curtain()).filter((one) => one instanceof Sprite).length).toBeGreaterThan(
      1,
    ); // two halves of a page
  });

  it('shows the newest picture at once to who clicks quickly', async () => {
    for (const options of TIERS) {
      const painter = aPainter();
      painter.stage.set(options);
      await painter.show(inPlace('quay'), 'jump');
      for (let at = 0; at < LONG; at += 1) painter.pass(200);
      await painter.show(inPlace('deck'));
      expect(painter.curtain().length).toBeGreaterThan(0);
      painter.pass(150);
      await painter.show(inPlace('cabin'));
      expect(painter.curtain()).toHaveLength(0);
      painter.pass(150);
      await painter.show(inPlace('quay'));
      expect(painter.curtain()).toHaveLength(0);
      expect(painter.stage.standing().place).toBe('quay');
    }
  });

  it('shows what a choice brings at once while pictures change, and by an author’s cut too', async () => {
    for (const options of TIERS) {
      for (const cut of [undefined, 'tear'] as const) {
        const painter = aPainter();
        painter.stage.set(options);
        await painter.show(inPlace('quay'), 'jump');
        for (let at = 0; at < LONG; at += 1) painter.pass(200);
        await painter.show(inPlace('deck'), 'play', cut);
        const spent = cut === undefined || options.reducedMotion ? 150 : 900; // a tear takes longer than a dip
        for (let ms = 0; ms < spent; ms += 50) painter.pass(50);
        expect(painter.curtain().length).toBeGreaterThan(0);
        await painter.answer(inPlace('cabin'));
        expect(painter.curtain()).toHaveLength(0);
        expect(painter.stage.standing().place).toBe('cabin');
      }
    }
  });

  it('shows what a choice brings at once while somebody enters or the camera goes its way', async () => {
    const enters: StageState = {
      ...inPlace('quay'),
      actors: [{ person: brand('mate'), spot: 'left', pose: 'stand' }],
    };
    const pans: StageState = { ...inPlace('quay'), camera: { move: 'push', anchor: undefined } };
    for (const underWay of [enters, pans]) {
      const painter = aPainter();
      painter.stage.set({ reducedMotion: false, quality: 'full' });
      await painter.show(inPlace('quay'), 'jump');
      for (let at = 0; at < LONG; at += 1) painter.pass(200);
      await painter.show(underWay);
      painter.pass(150);
      painter.pass(150);
      const newest: StageState = {
        ...underWay,
        camera: { move: 'wide', anchor: undefined },
        actors: [...underWay.actors, { person: brand('cook'), spot: 'right', pose: 'stand' }],
      };
      await painter.answer(newest);
      painter.pass(16);
      const at = [painter.people(), painter.nearness()];
      expect(painter.people()).toHaveLength(newest.actors.length);
      expect(painter.people().map(({ alpha }) => alpha)).toEqual(newest.actors.map(() => 1));
      for (let frame = 0; frame < LONG; frame += 1) painter.pass(30);
      expect([painter.people(), painter.nearness()]).toEqual(at);
      await painter.answer(inPlace('deck'));
      expect(painter.curtain().length).toBeGreaterThan(0); // at rest a picture comes by its dip
    }
  });

  it('has let go at once of who was on the way out', async () => {
    const painter = aPainter();
    painter.stage.set({ reducedMotion: false, quality: 'full' });
    const there: StageState = {
      ...inPlace('quay'),
      actors: [{ person: brand('mate'), spot: 'left', pose: 'stand' }],
    };
    await painter.show(there, 'jump');
    for (let at = 0; at < LONG; at += 1) painter.pass(200);
    await painter.show(inPlace('quay'));
    painter.pass(100);
    expect(painter.people()).toHaveLength(1);
    await painter.answer({ ...inPlace('quay'), light: 'dusk' });
    expect(painter.people()).toHaveLength(0);
  });

  it('lets a person leave the picture and come back, at every tier', async () => {
    const there: StageState = {
      ...inPlace('quay'),
      actors: [{ person: brand('mate'), spot: 'left', pose: 'stand' }],
    };
    for (const options of TIERS) {
      const painter = aPainter();
      painter.stage.set(options);
      await painter.show(there, 'jump');
      expect(painter.people()).toHaveLength(1);
      for (let at = 0; at < LONG; at += 1) painter.pass(200);
      await painter.show(inPlace('quay'));
      for (let at = 0; at < LONG; at += 1) painter.pass(30);
      expect(painter.people()).toHaveLength(0);
      await painter.show(there);
      for (let at = 0; at < LONG; at += 1) painter.pass(30);
      expect(painter.people()).toHaveLength(1);
      await painter.show(inPlace('quay'), 'jump');
      expect(painter.people()).toHaveLength(0);
    }
  });

  it('lets somebody enter in their own time when a choice was made at rest', async () => {
    const painter = aPainter();
    painter.stage.set({ reducedMotion: false, quality: 'full' });
    await painter.show(inPlace('quay'), 'jump');
    for (let at = 0; at < LONG; at += 1) painter.pass(200);
    await painter.answer({
      ...inPlace('quay'),
      actors: [{ person: brand('mate'), spot: 'left', pose: 'stand' }],
    });
    painter.pass(16);
    painter.pass(16);
    expect(painter.people()[0]?.alpha).toBeLessThan(0.5);
  });

  it('stands at once when its transition cannot be drawn, and that is said', async () => {
    let isBroken = false;
    const painter = aPainter(() => {
      if (isBroken) throw new Error('no memory left');
    });
    await painter.show(inPlace('quay'), 'jump');
    for (let at = 0; at < LONG; at += 1) painter.pass(200);
    isBroken = true;
    await painter.show(inPlace('deck'));
    expect(painter.curtain()).toHaveLength(0);
    expect(painter.stage.standing().place).toBe('deck');
    expect(painter.faults.reported()).toMatchObject([{ what: 'a change of pictures' }]);
    for (let at = 0; at < LONG; at += 1) painter.pass(200);
    await expect(painter.stage.settled()).resolves.toBeUndefined();
    isBroken = false;
    await painter.show(inPlace('quay'));
    expect(painter.faults.mendings()).toEqual(['picture-missing']);
  });
});
