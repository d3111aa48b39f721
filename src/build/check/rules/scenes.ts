/** Scenes: each has a knot of its name with `# scene:` in it; chapters and entries name what is there. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { knownOf } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import type { Pack } from '../../../engine/core/story/pack.ts';
import type { Located } from '../../ink-story/located.ts';

export const scenes: Rule = {
  name: 'scenes and chapters',
  check: (content) => {
    const { pack } = content.story;
    if (pack === undefined) return { looked: 0, faults: [] };
    const looked = pack.value.scenes.length + pack.value.roles.length;
    return { looked, faults: [...sceneKnots(content, pack), ...chapters(content, pack)] };
  },
};

function sceneKnots({ sources, tags }: Content, pack: Located<Pack>): readonly BuildFault[] {
  const knots = knotNames(sources);
  const cued = new Map(
    tags.flatMap(({ at, cue }) =>
      cue.ok && cue.value.kind === 'scene' ? [[cue.value.scene as string, at.knot] as const] : [],
    ),
  );
  return pack.value.scenes.flatMap(({ id, within }, at) => {
    const knot = within ?? id;
    const fault = (thing: string, remedy: string): readonly BuildFault[] => [
      { file: pack.file, line: pack.lineOf(`.scenes[${at}]`), thing, remedy },
    ];
    if (!knots.has(knot)) {
      return fault(
        `no knot \`${knot}\``,
        `Write \`=== ${knot} ===\` in scenes/${knot}.ink and INCLUDE it.`,
      );
    }
    if (cued.get(id) === knot) return [];
    return fault(
      `the knot \`${knot}\` does not name the scene \`${id}\``,
      `Put \`# scene: ${id}\` where it begins.`,
    );
  });
}

function chapters({ sources }: Content, pack: Located<Pack>): readonly BuildFault[] {
  const known = pack.value.scenes.map(({ id }) => id as string);
  const knots = knotNames(sources);
  const text = sources.flatMap(({ lines }) => lines.map(({ raw }) => raw)).join('\n');
  const declared = (name: string): boolean => new RegExp(`^\\s*VAR\\s+${name}\\b`, 'mu').test(text);
  return pack.value.roles.flatMap((role, roleAt) => {
    const base = `.roles[${roleAt}]`;
    const fault = (path: string, thing: string, remedy: string): BuildFault => ({
      file: pack.file,
      line: pack.lineOf(base + path),
      thing,
      remedy,
    });
    const noVariable = (name: string, path: string): readonly BuildFault[] =>
      declared(name) ? [] : [fault(path, `no variable \`${name}\``, `Write \`VAR ${name} = 0\`.`)];
    return [
      ...(role.draws ?? []).flatMap(({ variable }, at) => noVariable(variable, `.draws[${at}]`)),
      ...role.chapters.flatMap((chapter, at) => {
        const path = `.chapters[${at}]`;
        const entry = chapter.entry;
        return [
          ...chapter.scenes
            .filter((id) => !known.includes(id))
            .map((id) =>
              fault(`${path}.scenes`, `no scene \`${id}\``, `List it; ${knownOf(known)}.`),
            ),
          ...(entry === undefined || knots.has(entry.knot)
            ? []
            : [
                fault(
                  `${path}.entry`,
                  `no knot \`${entry.knot}\``,
                  `Correct it; ${knownOf(knots)}.`,
                ),
              ]),
          ...Object.keys(entry?.set ?? {}).flatMap((name) => noVariable(name, `${path}.entry`)),
        ];
      }),
    ];
  });
}

function knotNames(sources: Content['sources']): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ lines }) =>
      lines.flatMap(({ ink }) => (ink.kind === 'knot' ? [ink.name] : [])),
    ),
  );
}
