/** What a crawl within full limits did not come to: knots, choices, decisions, pieces of text. */
import type { Crawl } from '../crawl/crawled.ts';
import { writtenAt } from '../crawl/written-at.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';
import type { ReadRole } from '../ink-story/read-roles.ts';
import type { Content } from './content.ts';

export function neverMet(content: Content, role: ReadRole, crawl: Crawl): readonly BuildFault[] {
  return [
    ...knots(content, role, crawl),
    ...choices(content, role, crawl),
    ...decisions(content, role, crawl),
    ...texts(role, crawl),
  ];
}

function choices(content: Content, role: ReadRole, crawl: Crawl): readonly BuildFault[] {
  return content.choices
    .filter(({ file }) => role.files.includes(file))
    .filter(({ id }) => id !== undefined && !has(crawl.taken, id) && !has(crawl.closed, id))
    .map(({ file, at, id }) => ({
      file,
      line: at.line,
      thing: `no road takes the choice \`${id ?? ''}\``,
      remedy: 'Loosen its condition, lead a road to it, or cut it.',
    }));
}

function decisions(content: Content, role: ReadRole, crawl: Crawl): readonly BuildFault[] {
  return content.decisions
    .filter(({ file }) => role.files.includes(file))
    .filter(({ id }) => !crawl.decisions.has(id))
    .map(({ file, at, id }) => ({
      file,
      line: at.line,
      thing: `no road meets the decision \`${id}\``,
      remedy: 'Put `# decision:` on the line before its choices, where a road leads.',
    }));
}

const has = (ids: ReadonlySet<string>, id: string): boolean => ids.has(id);

function knots({ sources }: Content, role: ReadRole, { visited }: Crawl): readonly BuildFault[] {
  return sources
    .filter(({ file }) => role.files.includes(file))
    .flatMap(({ file, lines }) =>
      lines.flatMap(({ ink, line, knot }) => {
        const path = pathOf(ink, knot);
        if (path === undefined || visited.has(path)) return [];
        const thing = `no road reaches \`${path}\``;
        return [{ file, line, thing, remedy: 'Lead a divert to it, or cut it.' }];
      }),
    );
}

type Line = Content['sources'][number]['lines'][number];

function pathOf(ink: Line['ink'], knot: string | undefined): string | undefined {
  if (ink.kind === 'knot') return ink.isFunction ? undefined : ink.name;
  if (ink.kind === 'stitch') return knot === undefined ? ink.name : `${knot}.${ink.name}`;
  return undefined;
}

/** A variant that is never printed is a mistake like a choice that is never taken. */
function texts({ rootFile }: ReadRole, { unmet }: Crawl): readonly BuildFault[] {
  if (unmet.length === 0) return [];
  const placeOf = writtenAt(rootFile);
  return unmet.map(({ path, text }) => ({
    ...(placeOf(path) ?? { file: rootFile }),
    thing: text === '-> END' ? 'no road comes to this END' : `no road prints “${shortened(text)}”`,
    remedy: 'Correct the condition that hides it, lead a road to it, or cut it.',
  }));
}

const SHOWN = 60;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
