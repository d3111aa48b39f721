import { createMemoryStage } from '../../../src/engine/adapters/memory/memory-stage.ts';
import { stageContract } from './stage-contract.ts';

stageContract('in memory', async () => {
  const stage = createMemoryStage();
  return {
    show: async (state, manner, cut) => stage.show(state, { cut, manner }),
    set: async (options) => stage.set(options),
    settled: () => stage.settled(),
    close: async () => stage.close(),
    standing: async () => stage.standing(),
  };
});
