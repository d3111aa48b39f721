import { describe, expect, it } from 'vitest';
import { writtenChoice } from '../../../src/build/ink-source/choice-line.ts';
import { readInkSource, type SourceLine } from '../../../src/build/ink-source/ink-source.ts';
import { splitLine } from '../../../src/build/ink-source/split-line.ts';
import { withoutComments } from '../../../src/build/ink-source/without-comments.ts';
import { writtenDecisions } from '../../../src/build/ink-source/written-decisions.ts';

const read = (ink: string) => readInkSource('tea.ink', ink, 'tea');
const lineOf = (ink: string): SourceLine => read(ink).lines[0] ?? expect.fail('no line');

describe('splitting a line into words and tags', () => {
  it.each([
    ['Tea. # speaker: cook # source: a', 'Tea.', ['speaker: cook', 'source: a']],
    ['# card: mandate {number} lamp', '', ['card: mandate {number} lamp']],
    ['{hot: Tea # event: sip|Milk} now', '{hot: Tea |Milk} now', ['event: sip']],
    ['Tea. # note: hot -> end', 'Tea. -> end', ['note: hot']],
    [String.raw`Tin \# 4 # LINK: https:\/\/a.b`, String.raw`Tin \# 4`, ['LINK: https://a.b']],
    ['Tea. # why: [closed] still', 'Tea.', ['why: [closed] still']],
  ])('%s', (line, text, tags) => {
    expect(splitLine(line)).toEqual({ text, tags });
  });
});

describe('taking comments out', () => {
  it('keeps every line where it was', () => {
    expect(withoutComments('a // b\n/* c\nd */ e\nf')).toBe('a \n    \n     e\nf');
  });

  it('leaves an escaped address whole', () => {
    expect(withoutComments(String.raw`# LINK: https:\/\/a.b`)).toBe(
      String.raw`# LINK: https:\/\/a.b`,
    );
  });
});

describe('reading a file of ink', () => {
  it('tells choices, gathers, branches and prose apart', () => {
    const kinds = read(
      [
        '=== tea',
        'Hot.',
        '* [Sip]',
        '- then',
        '{ hot:',
        '- cold: Ice.',
        '}',
        '-> END',
        '~ x = 1',
      ].join('\n'),
    ).lines.map(({ ink }) => ink.kind);
    expect(kinds).toEqual([
      'knot',
      'prose',
      'choice',
      'gather',
      'branch',
      'branch',
      'branch',
      'prose',
      'logic',
    ]);
  });

  it('knows knot and scene of each line', () => {
    const { lines } = read('=== tea\n# scene: t01_tea\nHot.\n=== function sum(x)\n~ return x');
    expect(lines.map(({ knot, scene }) => [knot, scene])).toEqual([
      ['tea', 'tea'],
      ['tea', 't01_tea'],
      ['tea', 't01_tea'],
      ['sum', 't01_tea'],
      ['sum', 't01_tea'],
    ]);
  });
});

describe('reading a choice', () => {
  it('takes tags before and inside the brackets for its own', () => {
    const choice = writtenChoice(
      lineOf('* * (sip) {hot} Now # why: x [and # id: t.sip] gone # event: y'),
    );
    expect(choice).toMatchObject({
      depth: 2,
      id: 't.sip',
      tags: ['why: x', 'id: t.sip'],
      tagsAfter: ['event: y'],
      fallback: false,
    });
  });

  it('knows the choice that ink takes by itself', () => {
    expect(writtenChoice(lineOf('* {hot} -> tea'))?.fallback).toBe(true);
  });
});

describe('reading decisions', () => {
  it('takes the choices of one depth, up to the gather', () => {
    const [first, second] = writtenDecisions(
      read(
        [
          '# decision: t.first',
          '* [A # id: t.a]',
          '  * * [B # id: t.b]',
          '* [C # id: t.c]',
          '- # decision: t.second',
          '* [D # id: t.d]',
          '= stitch',
          '* [E # id: t.e]',
        ].join('\n'),
      ),
    );
    expect(first?.choices.map(({ id }) => id)).toEqual(['t.a', 't.c']);
    expect(second?.choices.map(({ id }) => id)).toEqual(['t.d']);
  });
});
