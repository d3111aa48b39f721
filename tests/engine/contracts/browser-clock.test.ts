import { beforeEach, vi } from 'vitest';
import { createClock } from '../../../src/engine/adapters/browser/clock.ts';
import { clockContract } from './clock-contract.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

clockContract('of the browser', () => ({
  clock: createClock(),
  pass: async (ms) => void (await vi.advanceTimersByTimeAsync(ms)),
}));
