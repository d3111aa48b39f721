/** One line of a passage as a paragraph, with what its cues say about its form: class, link, picture. */
import { cuesOf, type Cue } from '../../core/story/cue.ts';
import type { Line } from '../../core/story/passage.ts';
import { element } from './element.ts';
import { inlineNodes } from './inline-markup.ts';
import { safeLink } from './safe-link.ts';

/** Undefined for a line that carries cues only. */
export function lineView(line: Line): HTMLElement | undefined {
  if (line.text.trim() === '') return undefined;
  const paragraph = element('p', { class: classOf(line.cues) });
  paragraph.append(linked(line));
  return paragraph;
}

/** Classes get a prefix, so that a story cannot take the page's own. */
function classOf(cues: readonly Cue[]): string | undefined {
  const names = cuesOf(cues, 'class').map(({ name }) => `story-${name.replace(/[^\w-]+/gu, '-')}`);
  return names.length === 0 ? undefined : names.join(' ');
}

function linked(line: Line): Node {
  const link = cuesOf(line.cues, 'link').at(-1);
  const address = link === undefined ? undefined : safeLink(link.url);
  if (link === undefined || address === undefined) return inlineNodes(line.text);
  const anchor = element('a', {
    href: address,
    rel: 'noopener noreferrer',
    target: link.newTab ? '_blank' : undefined,
  });
  anchor.append(inlineNodes(line.text));
  return anchor;
}
