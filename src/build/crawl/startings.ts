/** All the ways into a role: its start and its chapters' entries, with the middle of what is drawn. */
import type { Story } from 'inkjs';
import { START } from '../../engine/core/journal.ts';
import type { Role } from '../../engine/core/pack.ts';

export type Starting = {
  readonly entry: string;
  /** Leaves the story before its first line; says what went wrong, if something did. */
  readonly begin: (story: Story) => string | undefined;
};

const ANY_SEED = 1;

export function startings(role: Role): readonly Starting[] {
  const entries = [
    { id: START, entry: undefined },
    ...role.chapters.flatMap(({ id, entry }) => (entry === undefined ? [] : [{ id, entry }])),
  ];
  const drawn = middles(role);
  return entries.map(({ id, entry }) => ({
    entry: id,
    begin: (story) => begin(story, { ...drawn, ...entry?.set }, entry?.knot),
  }));
}

/** The middle of each draw: the crawler's roads. Walks try the others. */
function middles(role: Role): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (role.draws ?? []).map(({ variable, from, to }) => [variable, Math.round((from + to) / 2)]),
  );
}

function begin(
  story: Story,
  values: Readonly<Record<string, number>>,
  knot: string | undefined,
): string | undefined {
  try {
    story.ResetState();
    story.state.storySeed = ANY_SEED;
    for (const [name, value] of Object.entries(values)) {
      if (!story.variablesState.GlobalVariableExistsWithName(name)) return `no variable ${name}`;
      story.variablesState.$(name, value);
    }
    if (knot !== undefined) story.ChoosePathString(knot);
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
