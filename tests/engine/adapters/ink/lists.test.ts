import { expect, it } from 'vitest';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type ListId } from '../../../../src/engine/core/brand.ts';
import type { StoryList } from '../../../../src/engine/core/story/list.ts';
import { compile, journalOf } from './compile.ts';

const INK = `LIST bag = lamp, (rope), knife
LIST worn = hat
VAR steps = 3
~ bag += knife
You set out.
+ [Go # id: go]
-
~ bag = ()
~ bag += hat
~ bag += lamp
You fell. {bag}
-> END
`;

const listed = (...names: readonly string[]) =>
  names.map((name) => ({ id: brand<ListId>(`of-${name}`), list: name, title: name }));
const told = (lists: readonly StoryList[], ...choices: readonly string[]) =>
  createInkStoryteller(compile(INK, { lists }))
    .tell(journalOf(choices))
    .passages.map((passage) => passage.lists);

it('a list begins with what ink puts on it, and may hold what another LIST names', () => {
  expect(told(listed('bag'), 'go')).toEqual([
    { 'of-bag': ['rope', 'knife'] },
    { 'of-bag': ['lamp', 'hat'] },
  ]);
});

it('a list is called in ink as its id says, when nothing else is said', () => {
  const lists = [{ id: brand<ListId>('bag'), title: 'Bag' }];
  expect(told(lists)).toEqual([{ bag: ['rope', 'knife'] }]);
});

it('what is no LIST in ink is an empty list, and stops nobody', () => {
  expect(told(listed('steps', 'nowhere'))).toEqual([{ 'of-steps': [], 'of-nowhere': [] }]);
});

it('a story that declares no lists tells of none', () => {
  const passages = createInkStoryteller(compile(INK)).tell(journalOf(['go'])).passages;
  expect(passages).toHaveLength(2);
  for (const passage of passages) expect(passage).not.toHaveProperty('lists');
});

it('lists are told alike on one step, from a snapshot and at once', () => {
  const lists = listed('bag');
  const loop = `LIST bag = a, b\n-> top\n=== top\nx\n+ [Take # id: take]\n  ~ bag += b\n  -> top\n+ [Drop # id: drop]\n  ~ bag -= b\n  -> top\n`;
  const choices = Array.from({ length: 60 }, (_, turn) => (turn % 3 === 0 ? 'drop' : 'take'));
  const make = () => createInkStoryteller(compile(loop, { lists }));
  const atOnce = make().tell(journalOf(choices));
  const stepwise = make();
  for (let turn = 0; turn <= choices.length; turn += 1)
    stepwise.tell(journalOf(choices.slice(0, turn)));
  stepwise.tell(journalOf(choices.slice(0, 30)));
  expect(stepwise.tell(journalOf(choices))).toEqual(atOnce);
  expect(atOnce.passages.at(-1)?.lists).toEqual({ 'of-bag': ['b'] });
});
