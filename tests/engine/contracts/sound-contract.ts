/** What every sound port must do, in sentences. */
import { describe, expect, it } from 'vitest';
import { brand, type SoundId } from '../../../src/engine/core/brand.ts';
import { SILENCE, type Mix } from '../../../src/engine/core/stage/mix.ts';
import type { Sound, Volumes } from '../../../src/engine/ports.ts';

export type SoundOnTrial = {
  readonly sound: Sound;
  /** The loops that play, fading ones left out. */
  readonly standing: () => Mix;
  /** Events that rang, oldest first. */
  readonly rung: () => readonly SoundId[];
};

export const HALL = brand<SoundId>('hall');
export const YARD = brand<SoundId>('yard');
export const THEME = brand<SoundId>('theme');
export const BELL = brand<SoundId>('bell');
export const LOUD: Volumes = { music: 1, room: 1, event: 1, muted: false };

export function soundContract(name: string, make: () => SoundOnTrial): void {
  describe(`sound ${name}`, () => {
    it('plays the mix that it is given', () => {
      const { sound, standing } = make();
      sound.mix({ music: THEME, room: HALL }, 'play');
      expect(standing()).toEqual({ music: THEME, room: HALL });
    });

    it('changes one channel and leaves the other', () => {
      const { sound, standing } = make();
      sound.mix({ music: THEME, room: HALL }, 'play');
      sound.mix({ music: THEME, room: YARD }, 'play');
      expect(standing()).toEqual({ music: THEME, room: YARD });
    });

    it('falls silent when it is told to', () => {
      const { sound, standing } = make();
      sound.mix({ music: THEME, room: HALL }, 'jump');
      sound.mix(SILENCE, 'jump');
      expect(standing()).toEqual(SILENCE);
    });

    it('rings an event each time it is asked to', () => {
      const { sound, rung } = make();
      sound.set(LOUD);
      sound.play(BELL);
      expect(rung()).toEqual([BELL]);
      sound.play(BELL);
      expect(rung()).toEqual([BELL, BELL]);
    });

    it('begins nothing more after it was closed', () => {
      const { sound, rung } = make();
      sound.close();
      sound.play(BELL);
      expect(rung()).toEqual([]);
    });
  });
}
