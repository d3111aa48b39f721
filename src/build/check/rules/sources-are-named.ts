/** A work has an author and a year, or says expressly that it has none, or what the copy that was read does not show. */
import type { Source } from '../../../engine/core/record/source.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const sourcesAreNamed: Rule = {
  name: 'sources are named',
  check: ({ story }) =>
    lookAtEach(story.record.sources, ({ value, file, line }): readonly BuildFault[] =>
      missing(value).map(({ what, none }) => ({
        file,
        line,
        thing: `the source \`${value.id}\` has no ${what}`,
        remedy: `Add it; write \`${none}\` if the work has none, \`lacks: [${what}]\` if the copy that was read does not show it.`,
      })),
    ),
};

type Missing = { readonly what: 'author' | 'year'; readonly none: string };

function missing({ author, issued, lacks = [] }: Source): readonly Missing[] {
  const all: readonly (Missing & { readonly isThere: boolean })[] = [
    { what: 'author', none: 'author: none named', isThere: author !== undefined },
    { what: 'year', none: 'issued: undated', isThere: issued !== undefined },
  ];
  return all.filter(({ what, isThere }) => !isThere && !lacks.includes(what));
}
