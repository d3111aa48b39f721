import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grouped,
  LONGEST_CODE,
  placeOfGroup,
  ungrouped,
} from '../../../../src/engine/core/path-code/groups.ts';

const LETTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const symbols = fc.array(fc.nat(31), { minLength: 1, maxLength: 60 });
/** Of three symbols a group, as many as there may be. */
const whole = symbols.map((data) => [
  ...data,
  ...Array<number>((3 - (data.length % 3)) % 3).fill(0),
]);

const faultOf = (code: string) => {
  const read = ungrouped(code);
  return read.ok ? undefined : read.error;
};

/** The groups that a fault names. */
function namedBy(code: string): readonly number[] {
  const fault = faultOf(code);
  if (fault === undefined) return [];
  return fault.kind === 'wrong-groups' ? fault.groups : 'group' in fault ? [fault.group] : [];
}

describe('the groups of a path code', () => {
  it('give back what was put in, however it is written', () => {
    fc.assert(
      fc.property(whole, (data) => {
        const code = grouped(data);
        const spoken = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        const spaced = (spoken.match(/.{4}/gu) ?? []).join(' – ');
        expect(ungrouped(code)).toEqual({ ok: true, value: data });
        expect(ungrouped(` ${spaced}\n`)).toEqual({ ok: true, value: data });
      }),
    );
  });

  it('name the group of every single wrong letter', () => {
    let looked = 0;
    fc.assert(
      fc.property(whole, (data) => {
        const code = grouped(data);
        for (let at = 0; at < code.length; at += 1) {
          for (const letter of LETTERS.filter((each) => each !== code[at])) {
            looked += 1;
            const wrong = code.slice(0, at) + letter + code.slice(at + 1);
            if (namedBy(wrong).join(' ') !== `${Math.floor(at / 4) + 1}`) {
              throw new Error(`${code} → ${wrong}: ${JSON.stringify(faultOf(wrong))}`);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(5000);
  });

  it('name a group of every swap of two neighbours', () => {
    let looked = 0;
    fc.assert(
      fc.property(whole, (data) => {
        const code = grouped(data);
        for (let at = 0; at + 1 < code.length; at += 1) {
          const [a = '', b = ''] = [code[at], code[at + 1]];
          if (a === b) continue;
          looked += 1;
          const named = namedBy(code.slice(0, at) + b + a + code.slice(at + 2));
          const [one, other] = [Math.floor(at / 4) + 1, Math.floor((at + 1) / 4) + 1];
          expect(named).toEqual(one === other ? [one] : [one, other]);
        }
      }),
    );
    expect(looked).toBeGreaterThan(500);
  });

  it('name both of two neighbouring groups that changed places', () => {
    let looked = 0;
    fc.assert(
      fc.property(whole, (data) => {
        const groups = grouped(data).match(/.{4}/gu) ?? [];
        for (let at = 0; at + 1 < groups.length; at += 1) {
          const [a = '', b = ''] = [groups[at], groups[at + 1]];
          looked += 1;
          const swapped = [...groups.slice(0, at), b, a, ...groups.slice(at + 2)].join('');
          expect(namedBy(swapped)).toEqual([at + 1, at + 2]);
        }
      }),
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('are found again in what was written, between whatever gaps', () => {
    const written = ' 1e2f – 20WX\n7V FC-D00';
    const found = [1, 2, 3, 4, 5].map((group) => {
      const { from, to } = placeOfGroup(written, group);
      return written.slice(from, to);
    });
    expect(found).toEqual(['1e2f', '20WX', '7V FC', 'D00', '']);
  });

  it('say of a code that was cut off, wherever it was cut, that it is not whole', () => {
    fc.assert(
      fc.property(whole, fc.nat(), (data, cut) => {
        const code = grouped(data);
        const short = code.slice(0, cut % code.length);
        const kind = short === '' ? 'empty' : short.length % 4 === 0 ? 'cut-off' : 'uneven';
        expect(faultOf(short)?.kind).toBe(kind);
      }),
    );
  });

  it('refuse what is no code: too long, empty, another alphabet', () => {
    expect(faultOf('0'.repeat(LONGEST_CODE + 1))).toEqual({ kind: 'too-long', most: LONGEST_CODE });
    expect(faultOf(' - ')).toEqual({ kind: 'empty' });
    expect(faultOf('0000 00U0')).toEqual({ kind: 'not-a-letter', group: 2, letter: 'U' });
    expect(faultOf('00<b>')).toEqual({ kind: 'not-a-letter', group: 1, letter: '<' });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(() => ungrouped(text)).not.toThrow();
      }),
    );
  });
});
