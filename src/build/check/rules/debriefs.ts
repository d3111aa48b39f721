/** Every decision has a debrief, every debrief a decision, and their options are the same. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { DebriefEntry } from '../../../engine/core/record/record.ts';
import type { WrittenDecision } from '../../ink-source/written-decisions.ts';
import type { Rule } from '../rule.ts';

export const debriefs: Rule = {
  name: 'decisions and debriefs',
  check: ({ decisions, story }) => {
    const entries = story.record.debriefs;
    const answered = decisions.flatMap((decision) => {
      const entry = entries.find(({ value }) => value.decision === decision.id);
      return entry === undefined ? [noDebrief(decision)] : differences(decision, entry);
    });
    const idle = entries
      .filter(({ value }) => decisions.every(({ id }) => id !== value.decision))
      .map(noDecision);
    return { looked: decisions.length + entries.length, faults: [...answered, ...idle] };
  },
};

function noDebrief({ id, file, at }: WrittenDecision): BuildFault {
  return {
    file,
    line: at.line,
    thing: `the decision \`${id}\` has no debrief`,
    remedy: `Write one with \`decision: ${id}\` in record/debriefs.`,
  };
}

function noDecision({ value, file, line }: Located<DebriefEntry>): BuildFault {
  return {
    file,
    line,
    thing: `a debrief of \`${value.decision}\`, which no scene decides`,
    remedy: `Write \`# decision: ${value.decision}\` on the line before its choices.`,
  };
}

function differences(
  decision: WrittenDecision,
  { value, file, line, lineOf }: Located<DebriefEntry>,
): readonly BuildFault[] {
  const offered = decision.choices.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const told = Object.keys(value.options);
  const untold = offered.filter((id) => !told.includes(id));
  const unknown = told.filter((id) => !offered.includes(id));
  return [
    ...(decision.choices.length > 0 ? [] : [noChoices(decision)]),
    ...untold.map((id) => ({
      file,
      line,
      thing: `the debrief of \`${decision.id}\` does not tell \`${id}\``,
      remedy: `Add \`${id}: { you: …, short: … }\` to its options.`,
    })),
    ...unknown.map((id) => ({
      file,
      line: lineOf(`.options.${id}`),
      thing: `\`${id}\` is no choice of \`${decision.id}\``,
      remedy: `Its choices are ${offered.join(', ')}.`,
    })),
  ];
}

function noChoices({ id, file, at }: WrittenDecision): BuildFault {
  return {
    file,
    line: at.line,
    thing: `no choices follow the decision \`${id}\``,
    remedy: 'Put `# decision:` on the line before its choices.',
  };
}
