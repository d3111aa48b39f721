/** Random runs for property tests. */
import * as fc from 'fast-check';
import { brand, type NoteId } from '../../../../src/engine/core/brand.ts';
import type { Run } from '../../../../src/engine/core/journal/run.ts';

const word = fc.stringMatching(/^[\w.:-]{1,40}$/u);
const words = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const randomRun: fc.Arbitrary<Run> = fc
  .record({
    id: word,
    story: words,
    role: word,
    entry: words,
    seed: fc.nat(2 ** 32 - 1),
    choices: fc.array(word, { maxLength: 30 }),
    without: fc.uniqueArray(word, { maxLength: 4 }),
    order: fc.option(fc.nat(2 ** 31), { nil: undefined }),
    unknown: fc.dictionary(fc.stringMatching(/^[a-z]{9,12}$/u), fc.jsonValue({ maxDepth: 3 }), {
      maxKeys: 3,
    }),
    turn: fc.nat(30),
    build: words,
    parent: fc.option(fc.record({ run: word, turn: fc.nat(30) }), { nil: undefined }),
    startedAt: time,
    savedAt: time,
  })
  .map(({ id, story, role, entry, seed, choices, turn, build, parent, ...more }) => ({
    ...more.unknown,
    id: brand(id),
    journal: {
      story,
      role: brand(role),
      entry,
      seed,
      choices: choices.map((each) => brand(each)),
      without: more.without.map((each) => brand<NoteId>(each)).toSorted(),
    },
    turn: Math.min(turn, choices.length),
    build,
    startedAt: more.startedAt,
    savedAt: more.savedAt,
    ...(parent === undefined ? {} : { parent: { run: brand(parent.run), turn: parent.turn } }),
    ...(more.order === undefined ? {} : { order: more.order }),
  }));
