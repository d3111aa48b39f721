/** What every clock must do, in sentences. */
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/engine/ports.ts';

export type ClockOnTrial = {
  readonly clock: Clock;
  /** Lets so many milliseconds go by. */
  readonly pass: (ms: number) => Promise<void>;
};

export function clockContract(name: string, make: () => ClockOnTrial): void {
  const never = () => new AbortController().signal;

  describe(`the clock ${name}`, () => {
    it('tells the time in ISO 8601, and time goes on', async () => {
      const { clock, pass } = make();
      const before = clock.now();
      await pass(20);
      expect(new Date(before).toISOString()).toBe(before);
      expect(clock.now() > before).toBe(true);
    });

    it('waits as long as it is asked to, and no longer', async () => {
      const { clock, pass } = make();
      const over: number[] = [];
      for (const ms of [60, 20]) void clock.wait(ms, never()).then(() => over.push(ms));
      await pass(5);
      expect(over).toEqual([]);
      await pass(35);
      expect(over).toEqual([20]);
      await pass(60);
      expect(over).toEqual([20, 60]);
    });

    it('ends a wait at once when it is cut short', async () => {
      const { clock } = make();
      const cut = new AbortController();
      const wait = clock.wait(60_000, cut.signal);
      cut.abort();
      await expect(wait).resolves.toBeUndefined();
    });

    it('does not begin a wait that was cut short before', async () => {
      const { clock } = make();
      await expect(clock.wait(60_000, AbortSignal.abort())).resolves.toBeUndefined();
    });

    it('does not wait for no time', async () => {
      const { clock, pass } = make();
      const wait = clock.wait(0, never());
      await pass(1);
      await expect(wait).resolves.toBeUndefined();
    });
  });
}
