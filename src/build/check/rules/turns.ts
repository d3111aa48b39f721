/** On every road a chapter of many decisions turns on three to five of them, and each of these has a date. */
import { basename } from 'node:path';
import { START } from '../../../engine/core/journal/journal.ts';
import { brand, type ChoiceId } from '../../../engine/core/brand.ts';
import type { DebriefEntry } from '../../../engine/core/record/record.ts';
import type { Role } from '../../../engine/core/story/pack.ts';
import type { WalkedRoad } from '../../crawl/crawled.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

const FEWEST = 3;
const MOST = 5;
const DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

export const turns: Rule = {
  name: 'turns of a chapter',
  check: (content) => {
    const { record, roles, pack } = content.story;
    const marked = record.debriefs.filter(({ value }) => value.turns === true);
    const turned = new Set<string>(marked.map(({ value }) => value.decision));
    const decisionOf = decisionsByChoice(content);
    const roads = roles.flatMap(({ role }) =>
      (content.crawls.get(role.id)?.walks ?? []).flatMap((walk) =>
        stretchesOf(walk, role, decisionOf).map((stretch) => ({ ...stretch, walk })),
      ),
    );
    const wrong = new Map<string, BuildFault>();
    for (const { chapter, decisions, walk } of roads) {
      const count = decisions.filter((decision) => turned.has(decision)).length;
      if (decisions.length <= MOST || (count >= FEWEST && count <= MOST)) continue;
      if (wrong.has(chapter)) continue;
      wrong.set(chapter, {
        file: pack?.file ?? content.story.paths.story,
        thing: `on a road the chapter \`${chapter}\` turns on ${count} of ${decisions.length} decisions`,
        remedy: `Mark ${FEWEST} to ${MOST} of ${decisions.join(', ')} with \`turns: true\` in record/debriefs. The road: ${walk.choices.join(', ')}.`,
      });
    }
    return {
      looked: roads.length + marked.length,
      faults: [...wrong.values(), ...marked.flatMap(undated)],
    };
  },
};

type Taken = { readonly file: string; readonly decision: string };

function decisionsByChoice({ decisions }: Content): ReadonlyMap<ChoiceId, Taken> {
  return new Map(
    decisions.flatMap(({ id: decision, file, choices }) =>
      choices.flatMap(({ id }) =>
        id === undefined ? [] : [[brand<ChoiceId>(id), { file, decision }] as const],
      ),
    ),
  );
}

/** The chapters that a road went through from its door on, with the decisions it took in the scenes of each. */
function stretchesOf(
  { door, choices, ended }: WalkedRoad,
  { chapters }: Role,
  decisionOf: ReadonlyMap<ChoiceId, Taken>,
) {
  if (!ended) return [];
  const from = door.entry === START ? 0 : chapters.findIndex(({ id }) => id === door.entry);
  return chapters.slice(Math.max(0, from)).map(({ id: chapter, scenes }) => {
    const inIt = new Set<string>(scenes);
    const taken = choices.flatMap((choice) => {
      const found = decisionOf.get(choice);
      return found !== undefined && inIt.has(basename(found.file, '.ink')) ? [found.decision] : [];
    });
    return { chapter, decisions: [...new Set(taken)] };
  });
}

function undated({ value, file, line }: Located<DebriefEntry>): readonly BuildFault[] {
  return value.date !== undefined && DATE.test(value.date)
    ? []
    : [
        {
          file,
          line,
          thing: `\`${value.decision}\` turns its chapter, and has no date`,
          remedy:
            'Add `date: 1934-02-09` (or `1934-02`, or `1934`): a run is laid beside the record by it.',
        },
      ];
}
