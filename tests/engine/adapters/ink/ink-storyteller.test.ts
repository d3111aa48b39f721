import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type ChapterId } from '../../../../src/engine/core/brand.ts';
import { compile, compileFile, journalOf } from './compile.ts';
import { kinds, offeredIds, texts } from './told.ts';

const TEA = `
# title: Tea
# place: kitchen
# room: kettle
The kettle boils.
# decision: tea.cup
+ [Pour. # id: tea.pour]
  You pour.
  -> again
+ [Wait. # id: tea.wait]
  You wait.
  -> again
+ [Leave. # id: tea.leave # why: The door is locked.]
  -> END
=== again ===
Again? # speaker: aunt
+ [Yes. # id: tea.yes]
  -> again
+ [No. # id: tea.no]
  Enough.
  -> END
`;

describe('the ink storyteller', () => {
  it('tells the beginning, with the cues of lines that have no text', () => {
    const told = createInkStoryteller(compile(TEA)).tell(journalOf());
    const cues = told.passages[0]?.lines.flatMap((line) => line.cues.map((cue) => cue.kind));
    expect(texts(told)).toEqual(['The kettle boils.']);
    expect(cues).toContain('place');
    expect(cues).toContain('room');
    expect(told.faults).toEqual([]);
    expect(told.ended).toBe(false);
  });

  it('marks a decision and says why a choice is closed', () => {
    const { passages } = createInkStoryteller(compile(TEA)).tell(journalOf());
    expect(passages[0]?.decision).toBe('tea.cup');
    expect(passages[0]?.choices.map(({ id, open, why }) => [id, open, why])).toEqual([
      ['tea.pour', true, undefined],
      ['tea.wait', true, undefined],
      ['tea.leave', false, 'The door is locked.'],
    ]);
  });

  it('tells step by step what it tells at once', () => {
    const road = ['tea.pour', 'tea.yes', 'tea.yes', 'tea.no'];
    const stepping = createInkStoryteller(compile(TEA));
    for (let turn = 0; turn <= road.length; turn += 1) {
      const fresh = createInkStoryteller(compile(TEA));
      expect(stepping.tell(journalOf(road.slice(0, turn)))).toEqual(
        fresh.tell(journalOf(road.slice(0, turn))),
      );
    }
  });

  it('goes back and takes another road without a trace of the first', () => {
    const storyteller = createInkStoryteller(compile(TEA));
    storyteller.tell(journalOf(['tea.pour', 'tea.yes', 'tea.no']));
    const other = storyteller.tell(journalOf(['tea.wait', 'tea.no']));
    expect(texts(other)).toEqual(['The kettle boils.', 'You wait.', 'Again?', 'Enough.']);
    expect(other.ended).toBe(true);
  });

  it('stops with a named fault before a choice that is gone, and keeps what could be told', () => {
    const told = createInkStoryteller(compile(TEA)).tell(
      journalOf(['tea.pour', 'tea.milk', 'tea.no']),
    );
    expect(told.journal.choices).toEqual(['tea.pour']);
    expect(told.faults).toEqual([
      {
        kind: 'choice-gone',
        turn: 1,
        choice: 'tea.milk',
        offered: [
          { id: 'tea.yes', text: 'Yes.' },
          { id: 'tea.no', text: 'No.' },
        ],
      },
    ]);
  });

  it('does not take a closed choice', () => {
    const told = createInkStoryteller(compile(TEA)).tell(journalOf(['tea.leave']));
    expect(kinds(told)).toEqual(['choice-closed']);
    expect(told.journal.choices).toEqual([]);
  });

  it('finds its way by id after choices were inserted and put in another order', () => {
    const edited = TEA.replace(
      '+ [Pour. # id: tea.pour]',
      '+ [Sing. # id: tea.sing]\n  La.\n  -> again\n+ [Pour. # id: tea.pour]',
    );
    const swapped = edited
      .replace('+ [Yes. # id: tea.yes]\n  -> again\n', '')
      .replace('Enough.\n  -> END', 'Enough.\n  -> END\n+ [Yes. # id: tea.yes]\n  -> again');
    const told = createInkStoryteller(compile(swapped)).tell(
      journalOf(['tea.pour', 'tea.yes', 'tea.no']),
    );
    expect(texts(told)).toEqual(['The kettle boils.', 'You pour.', 'Again?', 'Again?', 'Enough.']);
    expect(told.faults).toEqual([]);
  });

  it('gives choices without ids one from their text', () => {
    const source = 'Hm.\n+ [One]\n+ [Two]\n+ [One]\n- Done.\n-> END\n';
    const { passages } = createInkStoryteller(compile(source)).tell(journalOf());
    const ids = passages[0]?.choices.map((choice) => choice.id) ?? [];
    expect(new Set(ids).size).toBe(3);
    const told = createInkStoryteller(compile(`Hm.\n+ [Two]\n+ [One]\n- Done.\n-> END\n`)).tell(
      journalOf(ids.slice(1, 2)),
    );
    expect(texts(told)).toEqual(['Hm.', 'Done.']);
  });

  it('names a cue that it does not know and tells on', () => {
    const told = createInkStoryteller(compile('Hm. # plce: hall\n-> END\n')).tell(journalOf());
    expect(kinds(told)).toEqual(['cue']);
    expect(texts(told)).toEqual(['Hm.']);
  });

  it('names a road that runs dry', () => {
    const told = createInkStoryteller(
      compile('-> start\n=== start ===\nHm.\n+ [On]\n  Nothing.\n'),
    ).tell(journalOf());
    const [id = ''] = told.passages[0]?.choices.map((choice) => choice.id) ?? [];
    const dry = createInkStoryteller(
      compile('-> start\n=== start ===\nHm.\n+ [On]\n  Nothing.\n'),
    ).tell(journalOf([id]));
    expect(kinds(dry)).toEqual(['runs-dry']);
  });

  it('names an error of the running ink instead of throwing', () => {
    const source = 'EXTERNAL missing()\nBefore.\n~ missing()\nAfter.\n-> END\n';
    const told = createInkStoryteller(compile(source)).tell(journalOf());
    expect(kinds(told)).toEqual(['ink']);
  });

  it.each(['10 / x', 'POW(0, -1) + x', '10.0 / x'])(
    'stops before `%s` is printed as a number that is none, and says so',
    (sum) => {
      const source = `VAR x = 0\nHello.\n* [On]\n  Before.\n  {${sum}}\n  After.\n  -> END\n`;
      const teller = createInkStoryteller(compile(source));
      const [id = ''] = offeredIds(teller.tell(journalOf()));
      const told = teller.tell(journalOf([id]));
      expect(kinds(told)).toEqual(['ink']);
      expect(told.faults[0]).toMatchObject({
        turn: 1,
        message: expect.stringContaining('divided'),
      });
      expect(texts(told)).toEqual(['Hello.', 'Before.']);
      expect(texts(teller.tell(journalOf()))).toEqual(['Hello.']);
    },
  );

  it('draws what chance decides from the seed, the same each time', () => {
    const draws = [{ variable: 'n', from: 1, to: 1225 }];
    const source = 'VAR n = 0\nNumber {n}.\n-> END\n';
    const say = (seed: number): string =>
      texts(createInkStoryteller(compile(source, { draws })).tell(journalOf([], { seed })))[0] ??
      '';
    expect(say(5)).toBe(say(5));
    expect(new Set([1, 2, 3, 4, 5, 6].map(say)).size).toBeGreaterThan(3);
    expect(say(5)).not.toBe('Number 0.');
  });

  it('hears which content notes are off, at the start and at a chapter', () => {
    const chapter = {
      id: brand<ChapterId>('two'),
      title: 'Two',
      minutes: 1,
      scenes: [],
      entry: { knot: 'second' },
    };
    const source =
      'VAR without_n_storm = false\n-> second\n=== second ===\n{without_n_storm: Calm.|Storm.}\n-> END\n';
    const teller = createInkStoryteller(compile(source, { chapters: [chapter] }));
    const say = (entry: string, ...without: readonly string[]) =>
      texts(teller.tell(journalOf([], { entry, without: without.map((id) => brand(id)) })))[0];
    expect(say('start')).toBe('Storm.');
    expect(say('start', 'n.storm', 'n.other')).toBe('Calm.');
    expect(say('two', 'n.storm')).toBe('Calm.');
    expect(say('two')).toBe('Storm.');
  });

  it('enters a chapter with its own state, and names an entry that is gone', () => {
    const chapter = {
      id: brand<ChapterId>('two'),
      title: 'Two',
      minutes: 1,
      scenes: [],
      entry: { knot: 'second', set: { n: 4 } },
    };
    const source = 'VAR n = 0\nFirst.\n-> second\n=== second ===\nSecond {n}.\n-> END\n';
    const storyteller = createInkStoryteller(compile(source, { chapters: [chapter] }));
    expect(texts(storyteller.tell(journalOf([], { entry: 'two' })))).toEqual(['Second 4.']);
    const gone = storyteller.tell(journalOf([], { entry: 'nine' }));
    expect(gone.faults).toEqual([{ kind: 'unknown-entry', entry: 'nine' }]);
    expect(texts(gone)[0]).toBe('First.');
  });

  it('replays a thousand choices of the demo story, and steps back through them', () => {
    const demo = compileFile('tests/stories/demo/keeper.ink');
    const loop = Array.from({ length: 1000 }, (_, n) =>
      n % 3 === 0 ? 'm02_loop.watch' : 'm02_loop.trim',
    );
    const road = [
      'm01_looks.open',
      'm01_looks.leave',
      'm01_looks.quiet',
      'm01_looks.night',
      ...loop,
    ];
    const storyteller = createInkStoryteller(demo);
    const told = storyteller.tell(journalOf(road));
    expect(told.faults).toEqual([]);
    expect(told.passages).toHaveLength(road.length + 1);
    const back = storyteller.tell(journalOf(road.slice(0, 500)));
    expect(back).toEqual(createInkStoryteller(demo).tell(journalOf(road.slice(0, 500))));
  });
});
