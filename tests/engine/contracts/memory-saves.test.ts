import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { savesContract } from './saves-contract.ts';

savesContract('in memory', async (files = []) => {
  const saves = createMemorySaves(files);
  return { saves, again: () => saves, aside: async () => saves.aside() };
});
