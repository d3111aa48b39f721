/** A place is named like its folder, and its layers and its opening use lights that it has. */
import { basename, dirname } from 'node:path';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { knownOf } from '../../ink-story/build-fault.ts';
import { withPlainNames } from '../../../engine/core/stage/palette.ts';
import type { Swarm } from '../../../engine/core/stage/place.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const places: Rule = {
  name: 'places',
  check: ({ story }) =>
    lookAtEach(story.places, ({ value, file, line, lineOf }) => {
      const folder = basename(dirname(file));
      const lights = Object.keys(value.lights);
      const unknown = (name: string, path: string): readonly BuildFault[] =>
        lights.includes(name)
          ? []
          : [
              {
                file,
                line: lineOf(path),
                thing: `no light \`${name}\` in \`${value.id}\``,
                remedy: `Add it under \`lights\`; ${knownOf(lights)}.`,
              },
            ];
      const colours = Object.keys(withPlainNames(story.palette?.value));
      const noDrawing = (name: string, at: number): BuildFault => ({
        file,
        line: lineOf(`.layers[${at}]`),
        thing: `no drawing \`${name}\` in the swarm of \`${value.id}\``,
        remedy: 'Add it under `drawn`, or correct the name.',
      });
      const thing = `the place \`${value.id}\` lies in the folder \`${folder}\``;
      return [
        ...(value.id === folder ? [] : [{ file, line, thing, remedy: 'Give both one name.' }]),
        ...unknown(value.light, '.light'),
        ...value.layers.flatMap((layer, at) =>
          [...(layer.lights ?? []), ...Object.keys(layer.swarm?.lights ?? {})].flatMap((name) =>
            unknown(name, `.layers[${at}].lights`),
          ),
        ),
        ...Object.entries(value.lights).flatMap(([name, { tint }]) =>
          tint === undefined || colours.includes(tint)
            ? []
            : [
                {
                  file,
                  line: lineOf(`.lights.${name}`),
                  thing: `\`${tint}\` is no colour of the palette`,
                  remedy: `Correct the tint or add it to assets/palette.yaml; ${knownOf(colours)}.`,
                },
              ],
        ),
        ...value.layers.flatMap(({ swarm }, at) =>
          swarm === undefined ? [] : undrawn(swarm).map((name) => noDrawing(name, at)),
        ),
      ];
    }),
};

/** Names that lights and `lives` use and that are not drawn. */
function undrawn({ drawn, lights, lives = [] }: Swarm): readonly string[] {
  const used = [...Object.values(lights).flatMap((light) => Object.values(light)), ...lives];
  return [...new Set(used)].filter((name) => !Object.hasOwn(drawn, name));
}
