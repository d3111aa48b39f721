import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedInk, unpacking } from '../../../src/build/ink-story/packed-ink.ts';
import { shippedInk } from '../../../src/build/ink-story/shipped-ink.ts';
import { readDemo, readGame } from '../stories.ts';

const unpacked = (ink: string): unknown =>
  new Function(`return ${unpacking(packedInk(ink), JSON.stringify)};`)();

describe('ink packed for the way', () => {
  it('is the same JSON to the letter when it is unpacked', () => {
    const roles = [readDemo(), readGame()].flatMap((story) => story.roles);
    expect(roles.length).toBeGreaterThan(2);
    for (const { compiled } of roles) {
      if (compiled === undefined) throw new Error('a role was not compiled');
      const ink = shippedInk(compiled.ink);
      expect(unpacked(ink)).toBe(ink);
    }
  });

  it('keeps quotes, line breaks, dollars and texts that are empty', () => {
    const ink = JSON.stringify([
      '^',
      '^He said "^yes".',
      '\n',
      '^$& $1',
      '^a\\nb',
      'x\\"y',
      '^\\',
      {
        '^': 'x"^"y',
        '~': '~',
        knot: '',
        '': '.',
        'c-': 'g-',
        nop: 'hall',
        room: 'hall',
        'VAR?': '',
      },
      { '->': 'no', end: '^end', list: 'q"list' },
      ['VAR?', 'hall'],
      ['#', '^look: "so"', '/#', '#', '^look:', '/#', '^look: up', '.^.b', '.^.c-0', '..', 'nop'],
    ]);
    expect(unpacked(ink)).toBe(ink);
  });

  it('is the same for any lists and maps of the words that mean something to it', () => {
    const words =
      '^|^He said "yes".|^look: up|#|/#|->|VAR?|nop|end|flg|.^.b|.^.c-0|c-1|g-|.||hall|hall.b|x|\\|"'.split(
        '|',
      );
    const word = fc.constantFrom(...words);
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        word,
        fc.nat(9),
        fc.array(tie('json'), { maxLength: 6 }),
        fc.dictionary(word, tie('json')),
      ),
    }));
    fc.assert(
      fc.property(fc.array(json), (value) => {
        const ink = JSON.stringify(value);
        expect(unpacked(ink)).toBe(ink);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('has the prose by itself, each kind of tag, each kind of way, and the names', () => {
    const ink =
      '["^A door.","ev","#","^event: door","/#","^\\"Shut.\\"",{"->":".^.^.g-0"},{"->":"hall.g-0"},"#","^event: key","hall"]';
    const { frame, rests, names } = packedInk(ink);
    expect(frame).toBe(
      '["^","ev","#","^event: ","/#","^",{"->":".^.^.g-"},{"->":""},"#","^event: ",""]',
    );
    expect(rests).toEqual({
      '^': 'A door.\n"Shut."',
      '^event: ': 'door\nkey',
      '.^.^.g-': '0',
      '': 'hall',
    });
    expect(names).toEqual({ '->': 'hall.g-0' });
    expect(unpacked(ink)).toBe(ink);
  });
});
