/** Crowds are made of people whom the kit has, with heads and tones that are there. */
import { withPlainNames } from '../../../engine/core/stage/palette.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { CrowdPerson } from '../../../engine/core/stage/crowd-kit.ts';
import type { Place } from '../../../engine/core/stage/place.ts';
import { lookAtEach, type Rule } from '../rule.ts';

const TONE = /^(?<name>[a-z]+(?:-[a-z]+)?)(?:[+-]\d{1,2})?$/u;

export const crowds: Rule = {
  name: 'crowds',
  check: ({ story }) => {
    const { crowd, crowdHeads } = story.kit;
    const people = crowd.map(({ value }) => String(value.id));
    const heads = crowdHeads.map(({ value }) => String(value.id));
    const colours = Object.keys(withPlainNames(story.palette?.value));
    const places = lookAtEach(story.places, (place) => strangersIn(place, people));
    const drawn = lookAtEach(crowd, (person) => missingOn(person, heads, colours));
    return { looked: places.looked + drawn.looked, faults: [...places.faults, ...drawn.faults] };
  },
};

function strangersIn(
  { value, file, lineOf }: Located<Place>,
  people: readonly string[],
): readonly BuildFault[] {
  return (value.crowd?.who ?? [])
    .filter((id) => !people.includes(id))
    .map((id) => ({
      file,
      line: lineOf('.crowd'),
      thing: `nobody \`${id}\` for the crowd of \`${value.id}\``,
      remedy: `Correct the name or add it to assets/people/crowd.yaml; ${knownOf(people)}.`,
    }));
}

function missingOn(
  { value, file, line, lineOf }: Located<CrowdPerson>,
  heads: readonly string[],
  colours: readonly string[],
): readonly BuildFault[] {
  const headless = value.heads
    .filter((id) => !heads.includes(id))
    .map((id) => ({
      file,
      line: lineOf('.heads') ?? line,
      thing: `no head \`${id}\` for \`${value.id}\``,
      remedy: `Correct the name or add it to assets/people/crowd-heads.yaml; ${knownOf(heads)}.`,
    }));
  const toneless = value.cloth
    .flat()
    .filter((tone) => !colours.includes(TONE.exec(tone)?.groups?.['name'] ?? ''))
    .map((tone) => ({
      file,
      line: lineOf('.cloth') ?? line,
      thing: `\`${tone}\` is no colour of the palette`,
      remedy: `Correct it or add it to assets/palette.yaml; ${knownOf(colours)}.`,
    }));
  return [...headless, ...toneless];
}
