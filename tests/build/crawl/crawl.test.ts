import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crawl } from '../../../src/build/crawl/crawl.ts';
import { roadTo, type Crawl } from '../../../src/build/crawl/crawled.ts';
import { roadWords } from '../../../src/build/crawl/road-words.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { compiledRole } from '../stories.ts';
import { scratchFolder } from '../scratch-folder.ts';

const LIMITS = { states: 2000, milliseconds: 20_000 };

function crawled(ink: string, limits = LIMITS): Crawl {
  const { path } = scratchFolder({ 'story/tea.ink': ink });
  const story = readStory(storyPaths(path, join('story', 'tea.ink'), 'assets'));
  return crawl(compiledRole(story, 'reader'), limits);
}

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

describe('crawling', () => {
  it('takes states for one that differ only in what is never asked for again', () => {
    const { states, exhausted } = crawled(FORGETFUL);
    expect(exhausted).toBe(true);
    expect(states).toHaveLength(CUPS.length + 1);
  });

  it('keeps states apart that differ in what is still asked for', () => {
    const asked = FORGETFUL.replace('Done.', '{kept ? a: A.}{kept ? (b, c): B and C.}');
    expect(crawled(asked).states.length).toBeGreaterThan(CUPS.length * 4);
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
    const { states } = crawled(labelled);
    expect(states).toHaveLength(4);
  });

  it('ends a loop whose counter nobody reads', () => {
    const { exhausted, states } = crawled('- (again)\n+ [Sip]\n  -> again\n* [Stop]\n  -> END\n');
    expect(exhausted).toBe(true);
    expect(states).toHaveLength(2);
  });

  it('follows tunnels, threads and functions', () => {
    const { visited, exhausted, taken } = crawled(`-> tea ->
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
    expect(exhausted).toBe(true);
    expect(taken.size).toBe(3);
    for (const knot of ['tea', 'biscuit', 'out']) expect(visited).toContain(knot);
  });

  it('names the road to an error', () => {
    const { faults } = crawled('* [Sip]\n  Hot.\n  -> dry\n* [Wait] -> END\n=== dry\nNothing.\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.road).toHaveLength(1);
    expect(faults[0]?.message).toContain('must end this road');
  });

  it('never takes a closed choice', () => {
    const { taken, closed } = crawled(
      '* [Sip # id: t.sip # why: Too hot.] -> END\n* [Wait # id: t.wait] -> END\n',
    );
    expect([...taken]).toEqual(['t.wait']);
    expect([...closed]).toEqual(['t.sip']);
  });

  it('stops at its limit and says so', () => {
    const asked = FORGETFUL.replace('Done.', '{kept}');
    const { exhausted, states, taken } = crawled(asked, { ...LIMITS, states: 40 });
    expect(exhausted).toBe(false);
    expect(states.length).toBeLessThanOrEqual(41);
    expect(taken.size).toBeGreaterThan(1);
  });

  it('gives the choices that lead to a state', () => {
    const { states } = crawled('* [A # id: t.a]\n- \n* [B # id: t.b]\n- -> END\n');
    expect(states.map(roadTo)).toContainEqual(['t.a', 't.b']);
  });
});

describe('the words of roads', () => {
  it('tells the shortest and the longest', () => {
    const told = crawled('One.\n* [A]\n  Two three four.\n* [B]\n- Five.\n-> END\n');
    expect(roadWords(told)).toEqual({ shortest: 2, longest: 5 });
  });

  it('knows no longest where there is a loop', () => {
    const told = crawled('- (again) Hm.\n+ [A] -> again\n+ [B] -> END\n');
    expect(roadWords(told)).toEqual({ shortest: 1, longest: undefined });
  });
});
