/** What every stage must do, in sentences. The same for one in memory and one in a browser, so each call is awaited. */
import { describe, expect, it } from 'vitest';
import { brand, type PersonId, type PlaceId } from '../../../src/engine/core/brand.ts';
import type { Cut } from '../../../src/engine/core/story/cue.ts';
import type { Manner } from '../../../src/engine/core/story/effect.ts';
import { EMPTY_STAGE, type StageState } from '../../../src/engine/core/stage/stage-state.ts';
import type { StageOptions } from '../../../src/engine/ports.ts';

export type StageOnTrial = {
  show(state: StageState, manner: Manner, cut?: Cut): Promise<void>;
  set(options: StageOptions): Promise<void>;
  settled(): Promise<void>;
  close(): Promise<void>;
  /** What stands now. */
  standing(): Promise<StageState>;
};

/** The places and the person that a stage on trial knows. */
export const ROOM = brand<PlaceId>('room');
export const STREET = brand<PlaceId>('street');
export const ANNA = brand<PersonId>('anna');

export const IN_ROOM: StageState = {
  ...EMPTY_STAGE,
  place: ROOM,
  actors: [{ person: ANNA, spot: 'left', pose: 'stand' }],
};
export const IN_STREET: StageState = { ...EMPTY_STAGE, place: STREET };

export function stageContract(name: string, make: () => Promise<StageOnTrial>): void {
  describe(`the stage ${name}`, () => {
    it('shows the state that it is given', async () => {
      const stage = await make();
      await stage.show(IN_ROOM, 'jump');
      await stage.settled();
      expect(await stage.standing()).toEqual(IN_ROOM);
    });

    it('is settled before anything was shown', async () => {
      const stage = await make();
      await expect(stage.settled()).resolves.toBeUndefined();
      expect(await stage.standing()).toEqual(EMPTY_STAGE);
    });

    it('lets a later state overtake an earlier one', async () => {
      const stage = await make();
      for (const state of [IN_ROOM, IN_STREET, IN_ROOM, IN_STREET]) await stage.show(state, 'play');
      await stage.settled();
      expect(await stage.standing()).toEqual(IN_STREET);
    });

    it('takes a jump in the middle of a transition', async () => {
      const stage = await make();
      await stage.show(IN_ROOM, 'jump');
      await stage.show(IN_STREET, 'play', 'iris');
      await stage.show(IN_ROOM, 'jump');
      await stage.settled();
      expect(await stage.standing()).toEqual(IN_ROOM);
    });

    it('shows every look, and people, light and crowd that nobody drew', async () => {
      const stage = await make();
      const looks: readonly StageState['look'][] = [
        { kind: 'told', teller: brand('somebody') },
        { kind: 'legend' },
        { kind: 'silent', card: brand('nothing') },
        { kind: 'lived' },
      ];
      for (const look of looks) {
        const state: StageState = {
          ...IN_ROOM,
          look,
          light: 'unheard of',
          crowd: 'clapping',
          camera: { move: 'push', anchor: 'nowhere' },
          actors: [{ person: brand('nobody'), spot: 'near', pose: 'walk' }],
          lit: brand('nobody else'),
        };
        await stage.show(state, 'play');
        await stage.settled();
        // in a silence nobody is seen, so a stage need not keep who was there
        const kept = look.kind === 'silent' ? { look, place: state.place } : state;
        expect(await stage.standing()).toMatchObject(kept);
      }
    });

    it('stands on a place that it does not know', async () => {
      const stage = await make();
      const state: StageState = { ...IN_ROOM, place: brand('nowhere') };
      await stage.show(state, 'play', 'wedge');
      await stage.settled();
      expect(await stage.standing()).toEqual(state);
    });

    it('takes other options at any time', async () => {
      const stage = await make();
      await stage.set({ reducedMotion: true, quality: 'full' });
      await stage.show(IN_ROOM, 'play');
      await stage.set({ reducedMotion: true, quality: 'still' });
      await stage.settled();
      expect(await stage.standing()).toEqual(IN_ROOM);
    });

    it('shows nothing more once it is closed, and may be closed again', async () => {
      const stage = await make();
      await stage.show(IN_ROOM, 'jump');
      await stage.settled();
      await stage.close();
      await stage.show(IN_STREET, 'jump');
      await stage.close();
      await expect(stage.settled()).resolves.toBeUndefined();
      expect(await stage.standing()).toEqual(IN_ROOM);
    });
  });
}
