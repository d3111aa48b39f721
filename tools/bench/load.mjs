/** How long a first visit takes: first paint, first choice that can be answered, and what was fetched until then. */
import { slowVisit, SLOW_LINE } from './slow-visit.mjs';
import { watchRequests } from './watch-requests.mjs';

const LONGEST_MS = 60_000;

/** @param doors What is pressed on the way to the first choice, in order: selectors of things to click. */
export async function measureLoad(browser, address, doors) {
  const script = pressThrough;
  const visit = await slowVisit(browser, { line: SLOW_LINE, script, argument: doors });
  try {
    const requests = watchRequests(visit.devtools);
    await visit.page.goto(address, { waitUntil: 'commit' });
    await visit.page.waitForFunction(() => globalThis.bench?.choice !== undefined, undefined, {
      timeout: LONGEST_MS,
      polling: 200,
    });
    const seen = await visit.page.evaluate(figures);
    return { ...seen, depth: requests.depthOf(seen.code) };
  } finally {
    await visit.close();
  }
}

/** In the page: presses each door as soon as it is there and enabled, and notes when the first choice is painted. */
function pressThrough(doors) {
  globalThis.bench = { pressed: [] };
  const left = [...doors];
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true, attributes: true });

  function look() {
    const door = left[0];
    if (door === undefined) return lookForChoice();
    const found = [...document.querySelectorAll(door)].find(isOpen);
    if (found === undefined) return;
    left.shift();
    globalThis.bench.pressed.push(performance.now());
    // a task of its own: the page is still being read or drawn
    setTimeout(() => {
      found.click();
      look();
    });
  }

  function lookForChoice() {
    const choice = [...document.querySelectorAll('[data-choice]')].find(isOpen);
    if (choice === undefined) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (globalThis.bench.choice = performance.now()));
      port1.start();
      port2.postMessage(0);
    });
  }

  function isOpen(element) {
    return element.disabled !== true && element.closest('[hidden]') === null;
  }
}

/** In the page: times in milliseconds from the navigation on, bytes as they were sent. */
function figures() {
  const { choice, pressed } = globalThis.bench;
  const paint = (name) => performance.getEntriesByName(name)[0]?.startTime;
  const [visit] = performance.getEntriesByType('navigation');
  const fetched = [visit, ...performance.getEntriesByType('resource')].filter(
    ({ responseEnd, name }) => responseEnd <= choice && name.startsWith('http'),
  );
  const bytes = (entries) => entries.reduce((sum, each) => sum + each.encodedBodySize, 0);
  const code = fetched.filter(({ name }) => /(?:\/|\.html|\.js|\.css)$/u.test(name));
  return {
    firstPaint: paint('first-paint'),
    firstContent: paint('first-contentful-paint'),
    choice,
    pressed,
    requests: fetched.length,
    bytes: bytes(fetched),
    codeBytes: bytes(code),
    code: code.map(({ name }) => name),
  };
}
