import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSave, FORMAT } from '../../../../src/engine/core/save/encode-save.ts';
import {
  decodeSave,
  LONGEST_SAVE,
  LONGEST_WORD,
  MOST_CHOICES,
} from '../../../../src/engine/core/save/decode-save.ts';
import { MIGRATIONS } from '../../../../src/engine/core/save/save-migrations.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import { choose, open, standing } from '../../../../src/engine/core/journal/session.ts';
import { birthOf, journalOf, runOf, tellFerry } from '../journal/a-story.ts';
import { randomRun } from '../journal/random-run.ts';

const folder = new URL('saves/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const fileWith = (change: object) =>
  JSON.stringify({ format: FORMAT, run: { ...runOf([]), ...change } });
const journalWith = (change: object) => fileWith({ journal: { ...journalOf(), ...change } });

/** The fault, after a look at its length; fails when there is none. */
function faultOf(text: string) {
  const run = decodeSave(text, 'a.json');
  if (run.ok) throw new Error('it was read');
  expect(JSON.stringify(run.error).length).toBeLessThan(600);
  return run.error;
}

describe('a save file', () => {
  it('gives back the run that it was made of', () => {
    fc.assert(
      fc.property(randomRun, (run) => {
        expect(decodeSave(encodeSave(run), 'run')).toEqual({ ok: true, value: run });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('of every format there was can be read, and plays on', () => {
    const names = readdirSync(folder);
    expect(MIGRATIONS).toHaveLength(FORMAT);
    expect(names).toHaveLength(FORMAT + 1);
    for (const name of names) {
      const run = decodeSave(fixture(name), name);
      if (!run.ok) throw new Error(JSON.stringify(run.error));
      expect(run.value.journal.choices).toEqual(journalOf('f1.one', 'f1.ask', 'f1.north').choices);
      expect(standing(open(run.value, tellFerry))).toBe(run.value.turn);
    }
  });

  it('of format 0 is the journal alone, and becomes a whole run', () => {
    const run = decodeSave(fixture('format-0.json'), 'old.json');
    expect(run.ok && run.value).toMatchObject({ turn: 3, build: 'unknown' });
    expect(decodeSave(fixture('format-0.json'), 'again.json')).toEqual(run);
  });

  it('of format 1 had all content notes on', () => {
    const run = decodeSave(fixture('format-1.json'), 'old.json');
    expect(run.ok && run.value.journal.without).toEqual([]);
  });

  it('knows each content note that is off once, in one order', () => {
    const run = decodeSave(journalWith({ without: ['n.b', 'n.a', 'n.b'] }), 'a.json');
    expect(run.ok && run.value.journal.without).toEqual(['n.a', 'n.b']);
  });

  it('of a later game of the same format keeps what this one does not know', () => {
    const text = JSON.stringify({
      format: FORMAT,
      writer: 'a later game',
      run: {
        ...runOf(['f1.one']),
        name: 'My first',
        journal: { ...journalOf('f1.one'), lesson: { code: 'A7', steps: [1, 2] } },
      },
    });
    const read = decodeSave(text, 'later.json');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const played = choose(open(read.value, tellFerry), brand('f1.wait'), {
      tell: tellFerry,
      birth: birthOf('fork'),
    });
    expect(JSON.parse(encodeSave(played.run))).toEqual({
      format: FORMAT,
      writer: 'a later game',
      run: {
        ...runOf(['f1.one', 'f1.wait']),
        name: 'My first',
        journal: { ...journalOf('f1.one', 'f1.wait'), lesson: { code: 'A7', steps: [1, 2] } },
      },
    });
  });

  it('of a newer format is named as that, not as damaged', () => {
    expect(faultOf('{"format":99,"run":{}}')).toEqual({
      kind: 'newer-format',
      name: 'a.json',
      format: 99,
    });
  });
});

describe('a text that is no save file', () => {
  const DEEP = 100_000;
  const cases: Readonly<Record<string, string>> = {
    'is empty': '',
    'is not JSON': '{"format":1,',
    'is a list': '[]',
    'is nothing': 'null',
    'has a format in words': '{"format":"one"}',
    'has half a format': '{"format":0.5}',
    'has a format below zero': '{"format":-1}',
    'has no run': `{"format":${FORMAT}}`,
    'has a list for a run': `{"format":${FORMAT},"run":[]}`,
    'has more beside the run than a page can carry': fileWith({ diary: 'x'.repeat(30_000) }),
    'hides something very deep beside the run': `{"format":${FORMAT},"run":${JSON.stringify(runOf([])).slice(0, -1)},"deep":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}`,
    'says nothing of content notes': fileWith({ journal: { ...journalOf(), without: undefined } }),
    'has notes that are no ids': journalWith({ without: ['a note'] }),
    'has too many notes': journalWith({
      without: Array.from({ length: 300 }, (_, at) => `n${at}`),
    }),
    'has an order that no clock could give': fileWith({ order: 2 ** 53 }),
    'has an order in words': fileWith({ order: 'last' }),
    'has a prototype for a key': `{"format":${FORMAT},"run":{"__proto__":{"id":"x"},"constructor":1}}`,
    'has a prototype for a journal': `{"format":0,"__proto__":{"story":"x","choices":[]}}`,
    'has numbers for choices': journalWith({ choices: [1, 2] }),
    'has choices with spaces': journalWith({ choices: ['a b'] }),
    'has a seed below zero': journalWith({ seed: -1 }),
    'has a seed that is too large': journalWith({ seed: 2 ** 32 }),
    'has a seed that is no whole number': journalWith({ seed: 1.5 }),
    'has a turn after its end': fileWith({ turn: 1 }),
    'has a turn before its beginning': fileWith({ turn: -1 }),
    'has a time that is none': fileWith({ savedAt: 'yesterday' }),
    'has an id that is too long': journalWith({ choices: ['x'.repeat(LONGEST_WORD + 1)] }),
    'has too many choices': journalWith({ choices: Array(MOST_CHOICES + 1).fill('a') }),
    'has very many wrong choices': journalWith({ choices: Array(300_000).fill(1) }),
    'is deep': `{"format":${FORMAT},"run":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
    'is deep in format 0': `{"story":${'['.repeat(DEEP)}${']'.repeat(DEEP)},"choices":[]}`,
    'is deep and unclosed': '{"a":'.repeat(DEEP),
    'is far too long': fileWith({}) + ' '.repeat(10_000_000),
  };

  for (const [what, text] of Object.entries(cases)) {
    it(`is refused with a fault when it ${what}`, () => {
      expect(faultOf(text).kind).toBe('damaged-save');
    });
  }

  it('leaves no trace on other objects', () => {
    decodeSave('{"format":1,"run":{"__proto__":{"seen":1}},"__proto__":{"seen":1}}', 'a');
    expect(Object.hasOwn(Object.prototype, 'seen')).toBe(false);
    expect('seen' in {}).toBe(false);
  });

  it('never throws, whatever it is', () => {
    const halfRight = fc
      .tuple(randomRun, fc.dictionary(fc.string(), fc.jsonValue()), fc.nat())
      .map(([run, noise, cut]) => {
        const text = JSON.stringify({ format: cut % 3, run: { ...run, ...noise }, ...noise });
        return text.slice(0, cut % 2 === 0 ? text.length : cut % text.length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), halfRight), (text) => {
        const run = decodeSave(text, 'a.json');
        expect(typeof run.ok).toBe('boolean');
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('is only refused for its length when no run could be so long', () => {
    const choices = Array(MOST_CHOICES).fill('x'.repeat(LONGEST_WORD));
    const longest = journalWith({ choices });
    expect(longest.length).toBeLessThan(LONGEST_SAVE);
    expect(decodeSave(longest, 'a').ok).toBe(true);
  });
});
