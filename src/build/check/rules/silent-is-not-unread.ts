/** Silent is what nobody wrote, as far as scholars know. What is in print or in an archive and was not read is unread. */
import type { Fact } from '../../../engine/core/record/record.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { textFault } from '../text-fault.ts';

const OF_READING =
  /\bunread\b|\bin print\b|\b(?:not|never) (?:been )?(?:read|seen)\b|\bwe have read\b/iu;

export const silentIsNotUnread: Rule = {
  name: 'silent is not unread',
  check: ({ story: { record, cards } }) => {
    const facts = new Map<string, Fact>(record.facts.map(({ value }) => [value.id, value]));
    const frames = cards
      .filter(({ value }) => value.kind === 'silent')
      .map((where) => ({
        where,
        says: where.value.lines.map((text, at) => ({ text, path: `.lines[${at}]` })),
        facts: where.value.facts,
        remedy: 'Make it a card of kind `unread`',
      }));
    const lines = record.debriefs.map((where) => ({
      where,
      says: where.value.silent.map((text, at) => ({ text, path: `.silent[${at}]` })),
      facts: [],
      remedy: 'Move it to `unread`',
    }));
    return lookAtEach([...frames, ...lines], ({ where, says, facts: named, remedy }) => [
      ...says
        .filter(({ text }) => OF_READING.test(text))
        .map(({ path }) =>
          textFault(
            { where, path },
            'it is said to be silent, and speaks of what was not read',
            `${remedy}, or say what nobody wrote.`,
          ),
        ),
      ...named.flatMap((id, at): readonly BuildFault[] => {
        const fact = facts.get(id);
        if (fact === undefined || !isUnread(fact)) return [];
        const thing = `a silent frame rests on \`${id}\`, which is unread`;
        return [textFault({ where, path: `.facts[${at}]` }, thing, `${remedy}.`)];
      }),
    ]);
  },
};

function isUnread({ unseen, unread = [] }: Fact): boolean {
  return unseen === true || unread.length > 0;
}
