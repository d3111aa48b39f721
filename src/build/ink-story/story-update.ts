/** What an edit means for the open page: a pure comparison of the story before and after it. */
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import type { BuildFault } from './build-fault.ts';
import { partsCode } from './virtual-modules.ts';
import type { ReadStory } from './read-story.ts';

export type StoryUpdate =
  | { readonly kind: 'nothing'; readonly notes: readonly BuildFault[] }
  /** The old story stays on the page. */
  | { readonly kind: 'faults'; readonly faults: readonly BuildFault[] }
  | {
      readonly kind: 'roles';
      readonly roles: readonly CompiledRole[];
      readonly notes: readonly BuildFault[];
    }
  /** Pictures, record or pack: the page is loaded again, and the journal brings the reader back. */
  | { readonly kind: 'reload'; readonly notes: readonly BuildFault[] };

export type Edit = {
  /** Absolute. */
  readonly files: readonly string[];
  /** The content check's faults of the story after the edit. */
  readonly notes: readonly BuildFault[];
};

export function updateOf(before: ReadStory, after: ReadStory, { files, notes }: Edit): StoryUpdate {
  if (after.faults.length > 0) return { kind: 'faults', faults: after.faults };
  if (before.faults.length > 0 || files.some(isMedia) || partsCode(before) !== partsCode(after)) {
    return { kind: 'reload', notes };
  }
  const roles = after.roles.flatMap(({ compiled }) =>
    compiled === undefined || before.roles.some((old) => old.compiled?.build === compiled.build)
      ? []
      : [compiled],
  );
  return roles.length > 0 ? { kind: 'roles', roles, notes } : { kind: 'nothing', notes };
}

/** Pictures and sounds keep their address when they change. */
function isMedia(file: string): boolean {
  return !/\.(?:ink|ya?ml|txt|md)$/u.test(file);
}
