/** Lights, anchors and crowds are those of a place that the scene has shown. */
import type { Cue } from '../../../engine/core/story/cue.ts';
import type { Place } from '../../../engine/core/stage/place.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Content, FoundTag } from '../content.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

export const cuesFitThePlace: Rule = {
  name: 'lights, anchors, crowds',
  check: (content) => {
    const faults: BuildFault[] = [];
    let looked = 0;
    let shown: Shown = { scene: undefined, places: [] };
    for (const found of content.tags) {
      if (!found.cue.ok) continue;
      const cue = found.cue.value;
      shown = after(shown, found, cue, content);
      if (cue.kind === 'place') looked += 1;
      const want = wanted(cue);
      if (want === undefined) continue;
      looked += 1;
      const has = shown.places.flatMap((place) => want.of(place));
      if (!has.includes(want.name)) faults.push(missing(found, want, { has, shown }));
    }
    return { looked, faults } satisfies RuleOutcome;
  },
};

type Shown = { readonly scene: string | undefined; readonly places: readonly Place[] };
type Want = {
  readonly what: string;
  readonly name: string;
  readonly of: (place: Place) => readonly string[];
};

/** All places of the scene so far: a branch may come back to an earlier one. */
function after(shown: Shown, found: FoundTag, cue: Cue, { story }: Content): Shown {
  const scene = `${found.file} ${found.at.scene}`;
  const before = shown.scene === scene ? shown.places : [];
  if (cue.kind !== 'place') return { scene, places: before };
  const place = story.places.find(({ value }) => value.id === cue.place)?.value;
  return { scene, places: place === undefined ? before : [...before, place] };
}

function wanted(cue: Cue): Want | undefined {
  switch (cue.kind) {
    case 'light':
      return { what: 'light', name: cue.light, of: ({ lights }) => Object.keys(lights) };
    case 'camera':
      if (cue.anchor === undefined) return undefined;
      return { what: 'anchor', name: cue.anchor, of: ({ anchors }) => Object.keys(anchors) };
    case 'crowd':
      if (cue.crowd === 'none') return undefined;
      return {
        what: 'crowd',
        name: 'crowd',
        of: ({ crowd }) => (crowd === undefined ? [] : ['crowd']),
      };
    default:
      return undefined;
  }
}

type Met = { readonly has: readonly string[]; readonly shown: Shown };

function missing({ file, at, tag }: FoundTag, want: Want, { has, shown }: Met): BuildFault {
  const places = shown.places.map(({ id }) => id).join(', ') || 'no place yet';
  return {
    file,
    line: at.line,
    thing: `no ${want.what} \`${want.name}\` in ${places} (\`# ${tag}\`)`,
    remedy: `Add it to the place.yaml or correct the name; ${knownOf(new Set(has))}.`,
  };
}
