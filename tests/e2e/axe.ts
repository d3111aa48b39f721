/** What axe finds on a page. The visit must bypass the page's CSP. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async (tags) => {
    const { axe: tool } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    // what lies half behind a bar that stays in place is no small target: it comes out when one scrolls
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (part) => getComputedStyle(part).position === 'sticky',
    );
    bars.forEach(({ style }) => (style.position = 'static'));
    const { violations } = await tool.run({ runOnly: tags });
    bars.forEach(({ style }) => (style.position = ''));
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary}`),
    );
  }, TAGS);
}
