import { describe, expect, it } from 'vitest';
import { createEventPlayer } from '../../../../src/engine/adapters/howler/event-player.ts';
import { fakeTapes } from './fake-tapes.ts';

function aPlayer() {
  const tapes = fakeTapes();
  const player = createEventPlayer({
    load: (sound, on) => ({
      tape: tapes.make({ files: [sound], loop: false }, { ...on, begun: () => undefined }),
      gain: 1,
      ducks: false,
    }),
    output: { isOpen: () => true, open: () => undefined },
    now: () => 0,
    ringing: () => undefined,
  });
  const play = (...sounds: readonly string[]) => {
    for (const sound of sounds) player.play(sound);
    tapes.answer();
  };
  const kept = () => tapes.all.filter(({ unloaded }) => !unloaded).map(({ file }) => file);
  return { play, kept };
}

describe('the tapes of events', () => {
  it('are kept, a few of them, and those not heard for longest go first', () => {
    const { play, kept } = aPlayer();
    play('bell', 'door', 'pen', 'stamp', 'chair', 'cough', 'step', 'glass');
    expect(kept().length).toBe(8);
    play('bell');
    play('whistle');
    expect(kept()).toContain('bell');
    expect(kept()).not.toContain('door');
    expect(kept().length).toBe(8);
  });
});
