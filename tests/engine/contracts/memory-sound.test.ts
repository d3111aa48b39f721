import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { soundContract } from './sound-contract.ts';

soundContract('in memory', () => {
  const sound = createMemorySound();
  return { sound, standing: sound.standing, rung: sound.events };
});
