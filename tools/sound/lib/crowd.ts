/** Many people talking at once: near voices one by one, and the far mass from the same voices moved round. */
import type { Chance } from './chance.ts';
import { RATE, mixIn, place, silence, type Channels } from './buffer.ts';
import { filteredAround } from './filter.ts';
import { layIn } from './layer.ts';
import { heardIn, type Space } from './space.ts';
import { createTalker, phrase, type Talker } from './voice.ts';

type Crowd = {
  readonly seconds: number;
  readonly near: number;
  readonly copies: number;
  readonly pause: number;
  readonly space: Space;
  readonly wet: number;
  readonly dark?: number;
  readonly lowVoices?: number;
};

/**
 * A stereo loop. `near` voices are drawn; each returns `copies` times elsewhere in the room and in
 * the loop. `pause` is the mean silence between phrases, `dark` the highest pitch of the farthest.
 */
export function crowdLoop(
  chance: Chance,
  { seconds, near, copies, pause, space, wet, dark = 2400, lowVoices }: Crowd,
): Float32Array[] {
  const dry = silence(seconds, 2);
  const [send] = silence(seconds, 1);
  for (let person = 0; person < near; person += 1) {
    const voice = talkRound(chance, seconds, pause, lowVoices);
    const distances = [
      chance.between(0.2, 0.65),
      chance.between(0.55, 0.8),
      chance.between(0.8, 1),
    ];
    const duller = distances.map((far) => filteredAround(voice, 'low', 7000 - (7000 - dark) * far));
    for (let copy = 0; copy <= copies; copy += 1) {
      const which = copy === 0 ? 0 : 1 + (copy % 2);
      const far = distances[which];
      const heard = duller[which];
      const spot = {
        at: chance.between(0, seconds),
        around: true,
        pan: chance.between(-0.95, 0.95),
      };
      const gain = (1.15 - far) ** 1.3;
      place(dry, heard, { ...spot, gain });
      place([send], heard, { ...spot, gain: gain + 0.3 });
    }
  }
  mixIn(dry, heardIn(space, send, { channels: 2, around: true, seed: 31 }), wet);
  return dry;
}

/** One person's talk for the length of a loop, mostly phrases, with listening between. */
export function talkRound(
  chance: Chance,
  seconds: number,
  pause: number,
  lowVoices?: number,
): Float32Array {
  const [out] = silence(seconds, 1);
  const talker = createTalker(chance, lowVoices);
  let at = chance.between(0, pause);
  while (at < seconds) {
    const words = phrase(chance, talker);
    place([out], words, { at, gain: chance.between(0.6, 1), around: true });
    at += words.length / RATE + 0.15 + chance.wait(pause);
  }
  return out;
}

/** Somebody near enough to be told from the crowd: a voice, a side, how long they listen, how dull they are heard. */
export type Near = {
  readonly voice: Talker;
  /** −1 left … 1 right. */
  readonly pan: number;
  /** Mean seconds between phrases. */
  readonly pause: number;
  readonly level: number;
  /** No sound above so many hertz. */
  readonly below: number;
};

/** Lays them into a stereo loop, in its space. No word can be made out. */
export function talkers(
  out: Channels,
  chance: Chance,
  {
    seconds,
    space,
    wet,
    near,
  }: Pick<Crowd, 'seconds' | 'space' | 'wet'> & { readonly near: readonly Near[] },
): void {
  near.forEach(({ voice, pan, pause, level, below }, index) => {
    const [talk] = silence(seconds);
    for (let at = chance.between(0, pause); at < seconds;) {
      const words = phrase(chance, voice);
      place([talk], words, { at, gain: chance.between(0.6, 1), around: true });
      at += words.length / RATE + 0.2 + chance.wait(pause);
    }
    const heard = filteredAround(talk, 'low', below);
    layIn(out, heard, { space, level, pan, seed: 331 + 2 * index, wet });
  });
}
