import { createMemoryClock } from '../../../src/engine/adapters/memory/memory-clock.ts';
import { clockContract } from './clock-contract.ts';

clockContract('in memory', () => {
  const clock = createMemoryClock();
  return { clock, pass: (ms) => clock.pass(ms) };
});
