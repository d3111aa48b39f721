/** The cast wears what the kit has, in tones of the palette, and what the kit has can be drawn. */
import { filledIn } from '../../../engine/core/stage/drawing-with-holes.ts';
import { NONE } from '../../../engine/core/stage/kit.ts';
import { withPlainNames } from '../../../engine/core/stage/palette.ts';
import { messageOf } from '../../../engine/core/message-of.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { ReadStory } from '../../ink-story/read-story.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { faultsInPart } from './drawn-part.ts';

export const figuresAreDressed: Rule = {
  name: 'figures are dressed',
  check: ({ story }) => {
    const names = Object.keys(withPlainNames(story.palette?.value));
    const worn = lookAtEach(story.people, (person) => wornBy(person, story, names));
    const { dress, hats, attributes, crowd, crowdHeads } = story.kit;
    const kit = [...dress, ...hats, ...attributes, ...crowd, ...crowdHeads];
    const drawn = lookAtEach<Located<object>>(kit, (entry) => drawnAs(entry, names));
    return { looked: worn.looked + drawn.looked, faults: [...worn.faults, ...drawn.faults] };
  },
};

function wornBy(
  { value: person, file, lineOf }: ReadStory['people'][number],
  { kit }: ReadStory,
  names: readonly string[],
): readonly BuildFault[] {
  const idsOf = (all: readonly Located<{ readonly id: string }>[]) =>
    all.map(({ value }) => value.id);
  const wanted = [
    {
      what: 'dress',
      name: person.dress,
      known: idsOf(kit.dress),
      home: 'assets/people/dress.yaml',
    },
    {
      what: 'hat',
      name: person.hat,
      known: [NONE, ...idsOf(kit.hats)],
      home: 'assets/people/hats.yaml',
    },
    {
      what: 'attribute',
      name: person.attribute,
      known: [NONE, ...idsOf(kit.attributes)],
      home: 'assets/people/attributes.yaml',
    },
    ...person.tones.map((name) => ({
      what: 'tones',
      name,
      known: names,
      home: 'assets/palette.yaml',
    })),
    ...person.head.map((name) => ({
      what: 'head',
      name,
      known: names,
      home: 'assets/palette.yaml',
    })),
  ];
  return wanted
    .filter(({ name, known }) => !known.includes(name))
    .map(({ what, name, known, home }) => ({
      file,
      line: lineOf(`.${what}`),
      thing: `${what}: no \`${name}\` for \`${person.id}\``,
      remedy: `Correct the name or add it to ${home}; ${knownOf(known)}.`,
    }));
}

/** Every measure and tone that a drawing of the kit may name. */
const MEASURES =
  'shoulder waist hem shoulderY neckY headY waistY hipY hemY headWidth headHeight foot half x y floor'.split(
    ' ',
  );
const CROWD_TONES = ['shade', 'skin', 'dim', 'hair', 'dark', 'collar', 'rim', 'fur', 'pelt'];
const SAMPLE = {
  ...Object.fromEntries(MEASURES.map((name) => [name, 10])),
  light: 'paper',
  shadow: 'ink',
  // in a crowd
  ...Object.fromEntries(CROWD_TONES.map((name) => [name, 'ink'])),
};

function drawnAs(
  { value, file, line, lineOf }: Located<object>,
  names: readonly string[],
): readonly BuildFault[] {
  return Object.entries(value).flatMap(([key, drawing]): readonly BuildFault[] => {
    if (typeof drawing !== 'string' || !drawing.includes('<')) return [];
    const at = { file, line: lineOf(`.${key}`) ?? line };
    try {
      const filled = filledIn(drawing, SAMPLE);
      return faultsInPart(filled, names).map((fault) => ({ ...fault, ...at }));
    } catch (thrown) {
      const remedy = 'The measures are in docs/authors/figures.md.';
      return [{ ...at, thing: messageOf(thrown), remedy }];
    }
  });
}
