/** A call comes in while the story is heard: the browser takes the audio away, and sound must come back by itself. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House, type Visitor } from './browser.ts';
import { beginDemo } from './demo.ts';
import { choices } from './reader.ts';

/** What the page's audio is made to do, and what is known of it. */
type Phone = {
  interrupt: () => void;
  refusals: number;
  resumes: number;
  /** The loudest sample that goes out just now. */
  loudness: () => number;
  state: () => string;
};

describe('after an interruption', () => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  beforeEach(async () => {
    visitor = await house.visit();
    ({ page } = visitor);
    await page.addInitScript(phoneThatRings);
    await page.reload();
    await beginDemo(page);
    await page.mouse.click(300, 300);
    await page.waitForFunction(() => window.phone.loudness() > 0.001);
  });
  afterEach(() => visitor.close());

  const isHeard = () => page.evaluate(() => window.phone.loudness() > 0.001);
  const interrupted = async (refusals = 0) => {
    await page.evaluate((times) => {
      window.phone.refusals = times;
      window.phone.interrupt();
      document.dispatchEvent(new Event('visibilitychange'));
    }, refusals);
  };

  it('the room is heard again with the next key', async () => {
    await interrupted(Infinity); // whatever else would sound meanwhile asks too
    expect(await page.evaluate(() => window.phone.state())).toBe('interrupted');
    expect(await isHeard()).toBe(false);
    await page.evaluate(() => (window.phone.refusals = 0));
    await page.keyboard.press('Shift');
    await expect.poll(isHeard).toBe(true);
    expect(visitor.errors).toEqual([]);
  });

  it('the room is heard again with the next click on the page, though the first was refused', async () => {
    await interrupted(5);
    await page.mouse.click(300, 300);
    expect(await page.evaluate(() => window.phone.state())).toBe('interrupted');
    await page.evaluate(() => (window.phone.refusals = 0));
    await page.mouse.click(300, 300);
    await expect.poll(isHeard).toBe(true);
    expect(visitor.errors).toEqual([]);
  });

  it('a choice taken in silence brings it back, in the same scene', async () => {
    await interrupted(1);
    await choices(page).first().click();
    await expect.poll(isHeard).toBe(true);
    expect(visitor.errors).toEqual([]);
  });
});

declare global {
  interface Window {
    phone: Phone;
  }
}

/** Runs in the page, before its scripts: an audio context that can be interrupted. */
function phoneThatRings(): void {
  const Real = window.AudioContext;
  let isInterrupted = false;
  /** The newest is the one in use. */
  const made: AudioContext[] = [];
  let meter: AnalyserNode | undefined;
  window.phone = {
    refusals: 0,
    resumes: 0,
    interrupt() {
      isInterrupted = true;
      void made.at(-1)?.suspend();
    },
    loudness() {
      if (meter === undefined || isInterrupted) return 0;
      const samples = new Float32Array(meter.fftSize);
      meter.getFloatTimeDomainData(samples);
      return Math.max(...samples.map(Math.abs));
    },
    state: () => made.at(-1)?.state ?? 'none',
  };
  window.AudioContext = class extends Real {
    constructor() {
      super();
      made.push(this);
      meter = this.createAnalyser();
      meter.connect(super.destination);
    }
    override get destination(): AudioDestinationNode {
      // what goes out goes through the meter
      return (meter ?? super.destination) as AudioDestinationNode; // a stand-in: nodes are only connected to it
    }
    override get state(): AudioContextState {
      return isInterrupted ? ('interrupted' as AudioContextState) : super.state; // Safari's own word
    }
    override resume(): Promise<void> {
      window.phone.resumes += 1;
      if (window.phone.refusals > 0) {
        window.phone.refusals -= 1;
        return Promise.reject(new DOMException('Failed to start the audio device'));
      }
      isInterrupted = false;
      return super.resume();
    }
  };
}
