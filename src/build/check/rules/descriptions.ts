/** Every picture has a description and every sound a caption that tells something. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import { lookAtEach, type Rule } from '../rule.ts';

const FEWEST_WORDS = 3;

export const descriptions: Rule = {
  name: 'descriptions and captions',
  check: ({ story }) => {
    const pictures = [...story.places, ...story.cards].map((entry) => describe(entry));
    const sounds = story.sounds.map((entry) => caption(entry));
    return lookAtEach([...pictures, ...sounds], (found) => found);
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
