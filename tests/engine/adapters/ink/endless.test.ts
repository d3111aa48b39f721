import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { compile, journalOf } from './compile.ts';
import { kinds, texts } from './told.ts';

/** Ink that never comes to a choice, by how it goes on. Each begins behind the choice `spin`. */
const ENDLESS: Readonly<Record<string, readonly [ink: string, knot: string]>> = {
  'text in a divert': ['-> around\n=== around\nRound and round.\n-> around\n', 'around'],
  'a divert without text': ['-> around\n=== around\n-> around\n', 'around'],
  'a line that is glued on': ['-> around\n=== around\nRound <>\n-> around\n', 'around'],
  counting: ['-> around\n=== around\n~ n = n + 1\n-> around\n', 'around'],
  'a stitch': ['-> a.b\n=== a\n= b\n~ n = n + 1\n-> b\n', 'a.b'],
  'a function': ['{f()}\n-> END\n=== function f\n~ return f()\n', 'f'],
  'a function that writes': ['{f()}\n-> END\n=== function f\nx {f()}\n', 'f'],
  'a function that calls itself twice': [
    '~ f(70)\n-> END\n=== function f(d)\n{ d > 0:\n~ f(d - 1)\n~ f(d - 1)\n}\n',
    'f',
  ],
  'a tunnel': ['-> down ->\n-> END\n=== down\n-> down ->\n->->\n', 'down'],
  'a tunnel with text': ['-> down ->\n-> END\n=== down\nDown.\n-> down ->\n->->\n', 'down'],
  'a thread': ['-> t\n=== t\n<- t\n-> DONE\n', 't'],
  'a thread with text': ['-> t\n=== t\nHm.\n<- t\n-> DONE\n', 't'],
  'a tunnel of threads': ['-> t\n=== t\nHm.\n<- t\n-> t ->\n-> DONE\n', 't'],
  'choices without an end': ['-> t\n=== t\n<- one\n-> t\n=== one\n+ [x] -> END\n', 't|one'],
  'a text that doubles': ['-> t\n=== t\n~ s = s + s\n-> t\n', 't'],
  'a text that doubles and is printed': ['-> t\n=== t\n~ s = "{s}{s}"\n{s}\n-> t\n', 't'],
  'tags alone': ['-> t\n=== t\n# CLEAR\n-> t\n', 't'],
  'a fallback choice': ['-> t\n=== t\n+ -> t\n', 't'],
};

const story = (ink: string): string => `VAR n = 0
VAR s = "ha"
Hello.
+ [Spin # id: spin] -> spin
+ [Stop # id: stop] Stopped. -> END
=== spin
${ink}`;

describe.each(Object.entries(ENDLESS))('ink that never ends: %s', (_, [ink, knot]) => {
  it('is stopped, with the name of its knot, and the story goes on elsewhere', () => {
    const storyteller = createInkStoryteller(compile(story(ink)));
    const told = storyteller.tell(journalOf(['spin']));
    const [fault, ...others] = told.faults.filter((each) => each.kind !== 'cue');
    if (fault?.kind !== 'endless') throw new Error('no endless road was found');
    expect(others).toEqual([]);
    expect(fault.knot).toMatch(new RegExp(`^(?:${knot})$`, 'u'));
    expect(told.journal.choices).toEqual(['spin']);
    expect(told.passages[1]?.lines.length).toBeLessThanOrEqual(200);
    expect(told.passages[1]?.choices).toEqual([]);

    expect(texts(storyteller.tell(journalOf(['stop'])))).toEqual(['Hello.', 'Stopped.']);
    expect(storyteller.tell(journalOf(['spin']))).toEqual(told);
  });
});

const MANY_LINES = Array.from({ length: 2000 }, (_, at) => `Line ${at}.\n`).join('');

describe('ink that is only long', () => {
  it.each([
    ['two thousand lines', `${MANY_LINES}Last.\n-> END\n`, 'Last.'],
    [
      'a thousand calls within one another',
      '{sum(1000)}\n-> END\n=== function sum(k)\n{ k == 0:\n~ return 0\n}\n~ return 1 + sum(k - 1)\n',
      '1000',
    ],
    [
      'a count to five thousand',
      'VAR n = 0\n-> count\n=== count\n~ n = n + 1\n{n < 5000:\n-> count\n}\nCounted {n}.\n-> END\n',
      'Counted 5000.',
    ],
  ])('is told whole: %s', (_, source, last) => {
    const told = createInkStoryteller(compile(source)).tell(journalOf());
    expect(kinds(told)).toEqual([]);
    expect(texts(told).at(-1)).toBe(last);
  });
});
