// @vitest-environment happy-dom
import { Graphics, Sprite, type Container } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { brand, type TellerId } from '../../../../../src/engine/core/brand.ts';
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
async function watched(options: StageOptions, change: ReturnType<typeof inPlace>) {
  const painter = aPainter();
  painter.stage.set(options);
  await painter.show(inPlace('quay'), 'jump');
  for (let at = 0; at < LONG; at += 1) painter.pass(200);
  await painter.show(change);
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
      { ...inPlace('quay'), camera: { move: 'push', anchor: undefined } },
    );
    expect([isMixed, Math.max(...ground)]).toEqual([true, 0]);
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
