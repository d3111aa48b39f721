import { describe, expect, it } from 'vitest';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import { changes } from '../../../../src/engine/core/story/changes.ts';
import {
  back,
  canGoForward,
  choose,
  forward,
  open,
  standing,
  type Tell,
} from '../../../../src/engine/core/journal/session.ts';
import { birthOf, runOf } from './a-story.ts';

const storyteller = createMemoryStoryteller({
  start: { lines: ['Hm.'], choices: { 'a.go': { text: 'Go', to: 'hall', formerly: ['a.walk'] } } },
  hall: { lines: ['A hall.'], choices: { 'b.go': { text: 'On', to: 'hall' } } },
});
const tell: Tell = (journal) => storyteller.tell(journal);

describe('a run that names a choice as it was called before', () => {
  const run = runOf(['a.walk', 'b.go']);
  const start = back(open(run, tell), 2, tell);

  it('goes back and forward, and keeps its journal as it is', () => {
    expect(standing(start)).toBe(0);
    expect(canGoForward(start)).toBe(true);
    const ahead = forward(start, 2, tell);
    expect(standing(ahead)).toBe(2);
    expect(ahead.run.journal).toEqual(run.journal);
  });

  it('is rolled forward by its choice, and not forked', () => {
    const means = { tell, birth: birthOf('fork') };
    const next = choose(start, brand('a.go'), means);
    expect(next.run.id).toBe(run.id);
    expect(next.run.journal).toEqual(run.journal);
    const further = choose(next, brand('b.go'), means);
    expect(further.run.id).toBe(run.id);
    expect(changes(next.told, further.told, 'play')).toMatchObject([
      { kind: 'text', manner: 'play' },
      { kind: 'moments' },
      { kind: 'save' },
    ]);
  });
});
