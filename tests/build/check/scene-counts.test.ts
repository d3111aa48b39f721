import { describe, expect, it } from 'vitest';
import { proseCounts } from '../../../src/build/check/prose-counts.ts';
import { sceneCounts } from '../../../src/build/check/scene-counts.ts';
import type { ReadPassage } from '../../../src/build/crawl/read-road.ts';
import { brand, type ChoiceId } from '../../../src/engine/core/brand.ts';
import type { Cue } from '../../../src/engine/core/story/cue.ts';

const scene = (id: string): Cue => ({ kind: 'scene', scene: brand(id) });

function read(
  text: string,
  options: readonly string[] = [],
  cues: readonly Cue[] = [],
): ReadPassage {
  const choices = options.map((each, at) => ({
    id: brand<ChoiceId>(`option-${at}`),
    text: each,
    cues: [],
    open: true,
  }));
  return { passage: { lines: [{ text, cues }], choices } };
}
const same = (road: readonly ReadPassage[]) => [{ first: road, second: road }];
/** The figure of one line of the report. */
function figure(name: string, road: readonly ReadPassage[]): string | undefined {
  const line = proseCounts(same(road)).find((each) => each.startsWith(`${name}:`));
  return line?.slice(name.length + 2);
}

describe('the counts of scenes', () => {
  it('are a table, and a scene of some roads is measured on those', () => {
    const first = [
      read('It snows.', ['Go', 'Stay'], [scene('a')]),
      read('You go.', [], [scene('b')]),
    ];
    const second = [read('It snows.', ['Go', 'Stay'], [scene('a')])];
    const rows = sceneCounts([{ first, second }]).map((line) => line.split(/ {2,}/u));
    expect(rows).toEqual([
      ['scene', 'words', 'new in a second play', 'one option', 'longest', 'told', 'roads'],
      ['a', '2/2/2', '0 %', '0/0/0', '2', '0/0/0', '100 %'],
      ['b', '2/2/2', '100 %', '0/0/0', '2', '0/0/0', '50 %'],
    ]);
  });
});

describe('the counts of prose', () => {
  it('count a habit in a thousand words', () => {
    const ten = [read('Nobody came in, and the lamp went out. He waits.')];
    expect(figure('Nobody, Nothing, Somebody first', ten)).toBe('100.0 in 1,000 words');
    expect(figure(', and" + a clause of up to six words', ten)).toBeUndefined();
    expect(figure('", and" + a clause of up to six words', [read('He sits, and she reads.')])).toBe(
      '200.0 in 1,000 words',
    );
    expect(figure('numbers', [read('Two men and 1,225 mandates.')])).toBe('400.0 in 1,000 words');
  });

  it('count a passive only where nobody is named who does it', () => {
    expect(figure('passive without an agent', [read('The door was opened.')])).toBe(
      '250.0 in 1,000 words',
    );
    expect(figure('passive without an agent', [read('The door was opened by him.')])).toBe(
      '0.0 in 1,000 words',
    );
  });

  it('count how passages end, how long a sentence runs, and what an option says', () => {
    const long = `${'word '.repeat(20).trim()}.`;
    const road = [read(`${long} He waits.`, ['Go. Now.', 'Stay.']), read(long)];
    expect(figure('sentences of 20 words and more', road)).toBe('66.7 %');
    expect(figure('passages whose last sentence has 6 words or fewer', road)).toBe('50.0 %');
    expect(figure('options of two sentences', road)).toBe('50.0 %');
  });
});
