/** Renames of choices lead from an id that is gone to a choice that is there, and never round. */
import { lastName } from '../../../engine/core/story/renames.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const renames: Rule = {
  name: 'renames',
  check: (content) => lookAtEach(rolesOf(content), (role) => look(content, role)),
};

type NumberedRole = Content['story']['roles'][number] & { readonly at: number };

/** Roles are counted and not their renames: a story that renamed nothing has been looked at too. */
function rolesOf({ story }: Content): readonly NumberedRole[] {
  return story.roles.map((role, at) => ({ ...role, at }));
}

function look({ story, choices }: Content, { role, files, at }: NumberedRole) {
  const { pack } = story;
  const known = new Set(
    choices.filter(({ file }) => files.includes(file)).flatMap(({ id }) => id ?? []),
  );
  const table = role.renames ?? {};
  return Object.keys(table).flatMap((old): readonly BuildFault[] => {
    const fault = (thing: string, remedy: string): readonly BuildFault[] => [
      {
        file: pack?.file ?? story.paths.story,
        line: pack?.lineOf(`.roles[${at}].renames.${old}`),
        thing,
        remedy,
      },
    ];
    const last = lastName(table, old);
    if (last === undefined) {
      return fault(`the renames of \`${old}\` go round`, 'Let the last of them name a choice.');
    }
    if (known.has(old)) {
      const remedy = 'Take the rename out, or give that choice its new id.';
      return fault(`\`${old}\` is renamed, and still a choice of the ${role.id}`, remedy);
    }
    if (known.has(last)) return [];
    const remedy = 'Correct it, or take the rename out: runs then stop before that choice.';
    return fault(
      `\`${old}\` is renamed to \`${last}\`, which is no choice of the ${role.id}`,
      remedy,
    );
  });
}
