import { describe, expect, it } from 'vitest';
import { roadTo, type Stretch } from '../../../src/build/crawl/crawled.ts';
import { roadWords } from '../../../src/build/crawl/road-words.ts';
import { crawledInk, fromStart, LIMITS } from './crawled-ink.ts';

const tried = (ink: string): Stretch => fromStart(crawledInk(ink).stretches);

const CUPS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Each cup may be kept, and nobody asks for it again. */
const FORGETFUL = `LIST kept = ${CUPS.join(', ')}
-> on_a
${CUPS.map(
  (cup, at) => `=== on_${cup}
* [Keep]
  ~ kept += ${cup}
* [Leave]
- -> on_${CUPS[at + 1] ?? 'end'}`,
).join('\n')}
=== on_end
Done.
-> END
`;

describe('trying every state', () => {
  it('takes states for one that differ only in what is never asked for again', () => {
    const { states, exhausted } = tried(FORGETFUL);
    expect(exhausted).toBe(true);
    expect(states).toHaveLength(CUPS.length + 1);
  });

  it('keeps states apart that differ in what is still asked for', () => {
    const asked = FORGETFUL.replace('Done.', '{kept ? a: A.}{kept ? (b, c): B and C.}');
    expect(tried(asked).states.length).toBeGreaterThan(CUPS.length * 4);
  });

  it('keeps states apart by a label that is read later, and only that', () => {
    const labelled = `* (sip) [Sip]
* [Wait]
- Hm.
* [On]
* [Off]
- {sip: Hot.}
-> END
`;
    const { states } = tried(labelled);
    expect(states).toHaveLength(4);
  });

  it('ends a loop whose counter nobody reads', () => {
    const { exhausted, states } = tried('- (again)\n+ [Sip]\n  -> again\n* [Stop]\n  -> END\n');
    expect(exhausted).toBe(true);
    expect(states).toHaveLength(2);
  });

  it('follows tunnels, threads and functions', () => {
    const { visited, reach, taken } = crawledInk(`-> tea ->
<- biscuit(-> out)
* [Cake] -> out
=== tea
* [Sip]
- Hot. {twice(2)}
->->
=== biscuit(-> then)
* [Eat]
  -> then
=== out
-> END
=== function twice(x)
~ return x * 2
`);
    expect(reach).toBe('exhausted');
    expect(taken.size).toBe(3);
    for (const knot of ['tea', 'biscuit', 'out']) expect(visited).toContain(knot);
  });

  it('names the road to an error', () => {
    const { faults } = crawledInk(
      '* [Sip]\n  Hot.\n  -> dry\n* [Wait] -> END\n=== dry\nNothing.\n',
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.road).toHaveLength(1);
    expect(faults[0]?.message).toBe(
      'After choice 1: the story has no more text and no choices. End this road with END.',
    );
  });

  it('never takes a closed choice', () => {
    const { taken, closed } = crawledInk(
      '* [Sip # id: t.sip # why: Too hot.] -> END\n* [Wait # id: t.wait] -> END\n',
    );
    expect([...taken]).toEqual(['t.wait']);
    expect([...closed]).toEqual(['t.sip']);
  });

  it('stops at its limit and says so', () => {
    const asked = FORGETFUL.replace('Done.', '{kept}');
    const { reach, stretches, taken } = crawledInk(asked, { ...LIMITS, states: 40, walks: 0 });
    const { states, exhausted } = fromStart(stretches);
    expect(reach).not.toBe('exhausted');
    expect(exhausted).toBe(false);
    expect(states.length).toBeLessThanOrEqual(41);
    expect(taken.size).toBeGreaterThan(1);
  });

  it('gives the choices that lead to a state', () => {
    const { states } = tried('* [A # id: t.a]\n- \n* [B # id: t.b]\n- -> END\n');
    expect(states.map(roadTo)).toContainEqual(['t.a', 't.b']);
  });
});

describe('the words of roads', () => {
  it('tells the shortest and the longest', () => {
    const told = tried('One.\n* [A]\n  Two three four.\n* [B]\n- Five.\n-> END\n');
    expect(roadWords(told)).toEqual({ shortest: 2, longest: 5 });
  });

  it('knows no longest where there is a loop', () => {
    const told = tried('- (again) Hm.\n+ [A] -> again\n+ [B] -> END\n');
    expect(roadWords(told)).toEqual({ shortest: 1, longest: undefined });
  });
});
