/** Lists that the reader may look at are LISTs of the role's ink, and each of their items has its words. */
import { isMap } from '../../../engine/core/is-map.ts';
import { inkNameOf } from '../../../engine/core/story/ink-name.ts';
import type { StoryList } from '../../../engine/core/story/list.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { ReadRole } from '../../ink-story/read-roles.ts';
import type { ReadStory } from '../../ink-story/read-story.ts';
import { lookAtEach, type Rule } from '../rule.ts';

/** Roles are counted and not their lists: a story that shows none has been looked at too. */
export const lists: Rule = {
  name: 'lists',
  check: ({ story }) =>
    lookAtEach(
      story.roles.map((role, at) => ({ ...role, at })),
      (role) => faultsOf(story, role),
    ),
};

type NumberedRole = ReadRole & { readonly at: number };

function faultsOf({ pack, paths }: ReadStory, { role, compiled, at }: NumberedRole) {
  const declared = role.lists ?? [];
  const known = compiled === undefined ? undefined : listsOf(compiled.ink);
  return declared.flatMap((list, nth): readonly BuildFault[] => {
    const path = `.roles[${at}].lists[${nth}]`;
    const fault = (under: string, thing: string, remedy: string): BuildFault => ({
      file: pack?.file ?? paths.story,
      line: pack?.lineOf(path + under),
      thing,
      remedy,
    });
    const twice = declared.findIndex(({ id }) => id === list.id) < nth;
    return [
      ...(twice
        ? [fault('', `the ${role.id} has two lists \`${list.id}\``, 'Rename or remove one.')]
        : []),
      ...(known === undefined ? [] : inkFaults(list, known, { role: role.id, fault })),
    ];
  });
}

type Making = {
  readonly role: string;
  readonly fault: (under: string, thing: string, remedy: string) => BuildFault;
};

function inkFaults(
  list: StoryList,
  known: ReadonlyMap<string, readonly string[]>,
  { role, fault }: Making,
): readonly BuildFault[] {
  const name = inkNameOf(list);
  const items = known.get(name);
  if (items === undefined) {
    const remedy = `Declare \`LIST ${name} = …\` in its ink, or correct the name; ${knownOf([...known.keys()])}.`;
    return [fault('.list', `the ink of the ${role} has no LIST \`${name}\``, remedy)];
  }
  const worded = Object.keys(list.items ?? {});
  return [
    ...worded
      .filter((item) => !items.includes(item))
      .map((item) =>
        fault(
          `.items.${item}`,
          `the LIST \`${name}\` has no item \`${item}\``,
          `Correct the name, or take it out; ${knownOf(items)}.`,
        ),
      ),
    ...items
      .filter((item) => !worded.includes(item))
      .map((item) =>
        fault(
          '.items',
          `\`${name}.${item}\` has no words`,
          `Add \`${item}: { words: … }\` to the items of the list \`${list.id}\`.`,
        ),
      ),
  ];
}

/** Items of each LIST, by its name: the compiler keeps them beside the text. */
function listsOf(ink: string): ReadonlyMap<string, readonly string[]> {
  const compiled: unknown = JSON.parse(ink);
  const defined = isMap(compiled) ? compiled['listDefs'] : undefined;
  if (!isMap(defined)) return new Map();
  return new Map(
    Object.entries(defined).map(([name, items]) => [name, isMap(items) ? Object.keys(items) : []]),
  );
}
