/** Our reading of the ink sees as many choices and tags as ink's compiler: else the other rules are blind. */
import { countInk } from '../../crawl/compiled-ink.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import type { ReadRole } from '../../ink-story/read-roles.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const scannerAgrees: Rule = {
  name: 'all choices and tags seen',
  check: (content) => lookAtEach(content.story.roles, (role) => compare(content, role)),
};

function compare(
  { choices, tags }: Content,
  { compiled, files, rootFile }: ReadRole,
): readonly BuildFault[] {
  if (compiled === undefined) return [];
  const inRole = ({ file }: { readonly file: string }): boolean => files.includes(file);
  const ink = countInk(compiled.ink);
  const seen = { choices: choices.filter(inRole).length, tags: tags.filter(inRole).length };
  return (['choices', 'tags'] as const)
    .filter((kind) => seen[kind] !== ink[kind])
    .map((kind) => ({
      file: rootFile,
      thing: `ink has ${ink[kind]} ${kind}, the content check sees ${seen[kind]}`,
      remedy: 'Write each choice at the head of its own line, and tags at the end of theirs.',
    }));
}
