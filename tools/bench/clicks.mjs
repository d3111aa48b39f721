/** How long after a click the next text is painted, while the last click's picture may still be changing. */
import { slowVisit } from './slow-visit.mjs';
import { dice } from './dice.mjs';

const CHOICES = 30;
const SOONEST_MS = 150;
const LATEST_MS = 1800;
/** A press that hit nothing, or a text that stands outside of the window, is not measured. */
const GIVEN_UP_MS = 4000;

/** @returns one entry a click, in milliseconds. */
export async function measureClicks(browser, address, doors) {
  const visit = await slowVisit(browser, { script: watchClicks });
  const { page, devtools } = visit;
  try {
    await page.goto(address);
    for (const door of doors) await page.locator(door).filter({ visible: true }).first().click();
    await page.locator('[data-choice]').first().waitFor();
    const chance = dice(1);
    for (let turn = 0; turn < CHOICES; turn += 1) {
      await page.evaluate(() => (globalThis.bench.isShown = () => false));
      const spot = await page.evaluate(showChoice, chance());
      if (spot === undefined) break;
      await page.waitForTimeout(SOONEST_MS + chance() * (LATEST_MS - SOONEST_MS));
      await pressAt(devtools, spot);
      await shownOrGivenUp(page);
    }
    await page.waitForTimeout(LATEST_MS);
    return await page.evaluate(() => ({
      clicks: globalThis.bench.clicks,
      longTasks: globalThis.bench.longTasks,
    }));
  } finally {
    await visit.close();
  }
}

/** Waits until the text of the last press is on the screen. */
async function shownOrGivenUp(page) {
  const isShown = () => globalThis.bench.isShown();
  await page.waitForFunction(isShown, undefined, { timeout: GIVEN_UP_MS }).catch(() => undefined);
}

/** A real press, so that a busy page answers late, as it would to a reader. */
async function pressAt(devtools, { x, y }) {
  const mouse = { x, y, button: 'left', clickCount: 1 };
  await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
}

/** In the page: brings a choice into view and says where it is; `share` 0 … 1 says which. */
function showChoice(share) {
  const choices = [...document.querySelectorAll('[data-choice]')];
  const choice = choices[Math.floor(share * choices.length)];
  if (choice === undefined) return undefined;
  choice.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = choice.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * In the page: notes each click on a choice, when the text changed, and when the screen showed it (element timing).
 * A timer after the frame would not do: what is drawn after the text would count.
 */
function watchClicks() {
  const bench = { clicks: [], longTasks: [], isShown: () => false };
  globalThis.bench = bench;
  const shown = new Map();
  let pending;

  addEventListener(
    'click',
    (event) => {
      if (event.target.closest('[data-choice]') === null) return;
      const click = { at: event.timeStamp, delay: performance.now() - event.timeStamp };
      pending = click;
      bench.isShown = () => bench.clicks.some(({ at }) => at === click.at);
    },
    { capture: true },
  );

  new MutationObserver((changes) => {
    const added = changes.flatMap(({ target, addedNodes }) =>
      target.matches?.('[aria-label="Story"]') ? [...addedNodes] : [],
    );
    const lines = added.filter((node) => node.matches?.('p:not([hidden])'));
    if (pending === undefined || lines.length === 0) return;
    const name = `text ${shown.size}`;
    for (const line of lines) line.setAttribute('elementtiming', name);
    shown.set(name, { ...pending, changed: performance.now() - pending.at });
    pending = undefined;
  }).observe(document, { childList: true, subtree: true });

  observe('element', ({ identifier, renderTime }) => {
    const click = shown.get(identifier);
    if (click === undefined || click.shown !== undefined) return;
    click.shown = renderTime - click.at;
    bench.clicks.push(click);
  });
  observe('longtask', ({ startTime, duration }) =>
    bench.longTasks.push({ at: startTime, ms: duration }),
  );

  function observe(type, take) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
  }
}
