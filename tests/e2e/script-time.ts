/** How long a page's own script works, by the thread's clock: a busy machine is slow, and the script not longer for it. */
import type { CDPSession, Page } from 'playwright-core';

export type ScriptTime = {
  /** Milliseconds of script while `act` goes on; it ends when what it waits for is there. */
  readonly of: (act: () => Promise<void>) => Promise<number>;
};

export async function scriptTime(page: Page): Promise<ScriptTime> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async of(act) {
      const before = await scriptSeconds(client);
      await act();
      return ((await scriptSeconds(client)) - before) * 1000;
    },
  };
}

async function scriptSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ScriptDuration');
  if (found === undefined) throw new Error('the browser does not say how long scripts took');
  return found.value;
}

export function inMs(times: readonly number[]): string {
  return times.map((each) => each.toFixed(0)).join(', ');
}
