import { describe, expect, it } from 'vitest';
import { logOf } from '../../src/engine/core/log.ts';
import { journalOf, tellFerry } from './a-story.ts';

describe('the log', () => {
  const told = tellFerry(journalOf('f1.one', 'f1.ask'));

  it('has a passage for each that was read, with what was chosen', () => {
    const log = logOf(told);
    expect(log.map((passage) => passage.chosen?.text)).toEqual([
      'Pay for one',
      'Ask the way',
      undefined,
    ]);
    expect(log.map((passage) => passage.decision)).toEqual(['f1.tickets', undefined, 'f1.way']);
  });

  it('has the text alone, and what a line rests on', () => {
    const [first, , third] = logOf(told);
    expect(first?.entries.map((entry) => entry.kind === 'line' && entry.text)).toEqual([
      'The ferry is late.',
      'A man comes down the steps.',
      '"Two?"',
    ]);
    expect(third?.entries).toEqual([
      { kind: 'line', text: '"North," somebody says.', facts: ['north-road'] },
    ]);
  });

  it('tells captions and places in their order when it is given words for them', () => {
    const [first, second] = logOf(told, {
      caption: (sound) => (sound === 'water' ? undefined : `[${sound}]`),
      description: (place) => `We are at the ${place}.`,
    });
    expect(first?.entries.map((entry) => entry.kind)).toEqual([
      'place',
      'line',
      'heard',
      'line',
      'line',
    ]);
    expect(first?.entries[0]).toMatchObject({ description: 'We are at the quay.' });
    expect(second?.entries.map((entry) => entry.kind)).toEqual(['place', 'heard', 'line']);
  });

  it('hears nothing when music ends', () => {
    const log = logOf(tellFerry(journalOf('f1.one', 'f1.land')), { caption: () => '[x]' });
    expect(log.at(-1)?.entries.map((entry) => entry.kind)).toEqual(['line']);
  });
});
