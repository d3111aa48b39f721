import { describe, expect, it } from 'vitest';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { changes } from '../../../../src/engine/core/story/changes.ts';
import type { Effect } from '../../../../src/engine/core/story/effect.ts';
import { lastMoment } from '../../../../src/engine/core/stage/moment.ts';
import { journalOf, tellFerry } from '../journal/a-story.ts';

const kinds = (effects: readonly Effect[]) => effects.map((effect) => effect.kind);
const momentsIn = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'moments' ? [effect] : []));

describe('changes from one told story to the next', () => {
  const start = tellFerry(journalOf());
  const aboard = tellFerry(journalOf('f1.one'));
  const shore = tellFerry(journalOf('f1.one', 'f1.land'));

  it('play the moments of the next passage, the text before them, the save after', () => {
    const effects = changes(start, aboard, 'play');
    expect(kinds(effects)).toEqual(['text', 'moments', 'save']);
    const [shown] = momentsIn(effects);
    expect(shown?.manner).toBe('play');
    expect(shown?.moments.map((moment) => moment.stage.place)).toEqual(['deck', 'deck']);
    expect(shown?.moments.at(-1)).toEqual(lastMoment(aboard.passages));
  });

  it('play a beginning', () => {
    const [shown] = momentsIn(changes(undefined, start, 'play'));
    expect(shown?.manner).toBe('play');
    expect(shown?.moments).toHaveLength(4);
  });

  it('jump, with one moment, when more than one passage or another road lies between', () => {
    const other = tellFerry(journalOf('f1.two', 'f1.land'));
    for (const effects of [
      changes(start, shore, 'play'),
      changes(aboard, other, 'play'),
      changes(shore, aboard, 'play'),
      changes(undefined, aboard, 'play'),
      changes(start, aboard, 'jump'),
    ]) {
      const [shown] = momentsIn(effects);
      expect(shown?.manner).toBe('jump');
      expect(shown?.moments).toHaveLength(1);
    }
  });

  it('are nothing but reports when nothing moved', () => {
    const fault = { kind: 'runs-dry', turn: 1 } as const;
    expect(changes(start, { ...start, faults: [fault] }, 'play')).toEqual([
      { kind: 'report', fault },
    ]);
  });

  it('report what was not reported before', () => {
    const fault = { kind: 'cue', tag: 'x', problem: 'no cue' } as const;
    const before = { ...start, faults: [fault] };
    const after = { ...aboard, faults: [fault, { kind: 'runs-dry', turn: 1 } as const] };
    const reports = changes(before, after, 'play').filter((effect) => effect.kind === 'report');
    expect(reports).toEqual([{ kind: 'report', fault: { kind: 'runs-dry', turn: 1 } }]);
  });

  it('offer the debrief where it is reached and where a jump stands', () => {
    const offer = { kind: 'debrief', chapter: 'ferry' };
    expect(changes(aboard, shore, 'play')).toContainEqual(offer);
    expect(changes(undefined, shore, 'jump')).toContainEqual(offer);
    expect(changes(shore, aboard, 'jump')).not.toContainEqual(offer);
  });

  it('restart by RESTART, on a line or on the choice taken, and only when it is played', () => {
    const story = createMemoryStoryteller({
      start: {
        lines: ['Once. # RESTART'],
        choices: { a: { text: 'On', to: 'end' }, b: { text: 'Again # RESTART', to: 'quiet' } },
      },
      end: { lines: ['# RESTART'] },
      quiet: { lines: ['…'] },
    });
    const once = story.tell(journalOf());
    const byLine = story.tell(journalOf('a'));
    const byChoice = story.tell(journalOf('b'));
    expect(kinds(changes(once, byLine, 'play')).at(-1)).toBe('restart');
    expect(kinds(changes(once, byChoice, 'play')).at(-1)).toBe('restart');
    expect(kinds(changes(undefined, byLine, 'jump'))).not.toContain('restart');
    expect(kinds(changes(undefined, once, 'play'))).not.toContain('restart');
  });
});
