/** A place is named like its folder, and its layers and its opening use lights that it has. */
import { basename, dirname } from 'node:path';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { knownOf } from '../../ink-story/build-fault.ts';
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
      const thing = `the place \`${value.id}\` lies in the folder \`${folder}\``;
      return [
        ...(value.id === folder ? [] : [{ file, line, thing, remedy: 'Give both one name.' }]),
        ...unknown(value.light, '.light'),
        ...value.layers.flatMap((layer, at) =>
          (layer.lights ?? []).flatMap((name) => unknown(name, `.layers[${at}].lights`)),
        ),
      ];
    }),
};
