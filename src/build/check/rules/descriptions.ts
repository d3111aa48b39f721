/** Every picture has a description, whoever has a name is seen as something before it, and every sound has a caption. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import { isDescription } from '../../../engine/core/stage/named-so-far.ts';
import type { Person } from '../../../engine/core/stage/person.ts';
import { lookAtEach, type Rule } from '../rule.ts';

const FEWEST_WORDS = 3;

export const descriptions: Rule = {
  name: 'descriptions and captions',
  check: ({ story }) => {
    const pictures = [...story.places, ...story.cards].map((entry) => describe(entry));
    const sounds = story.sounds.map((entry) => caption(entry));
    const people = story.people.map((entry) => seenAs(entry));
    return lookAtEach([...pictures, ...people, ...sounds], (found) => found);
  },
};

type Described = Located<{ readonly id: string; readonly description: string }>;

function describe({ value, file, lineOf }: Described): readonly BuildFault[] {
  if (value.description.split(/\s+/u).length >= FEWEST_WORDS) return [];
  return [
    {
      file,
      line: lineOf('.description'),
      thing: `the description of \`${value.id}\` says too little: "${value.description}"`,
      remedy: 'Say in one sentence what is seen, for who does not see it.',
    },
  ];
}

/** The picture is told in words too, and a name that the story keeps back must not be said there. */
function seenAs({ value, file, lineOf }: Located<Person>): readonly BuildFault[] {
  if (value.seen !== undefined || isDescription(value.name)) return [];
  return [
    {
      file,
      line: lineOf('.name'),
      thing: `\`${value.id}\` has a name, and nothing says who is seen before the text has named them`,
      remedy: 'Add `seen:` with what anybody would see, as in "a man in a railway coat".',
    },
  ];
}

function caption({
  value,
  file,
  lineOf,
}: Located<{ readonly id: string; readonly caption: string }>): readonly BuildFault[] {
  if (/^\[[^\]]{3,}\]$/u.test(value.caption)) return [];
  return [
    {
      file,
      line: lineOf('.caption'),
      thing: `the caption of \`${value.id}\` is "${value.caption}"`,
      remedy: 'Write what is heard, in square brackets: "[a door, far off]".',
    },
  ];
}
