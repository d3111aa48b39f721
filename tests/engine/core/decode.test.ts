import { describe, expect, it } from 'vitest';
import {
  decode,
  dictionary,
  id,
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
  textual,
  tuple,
} from '../../../src/engine/core/decode.ts';

const decodeCoat = object({
  id: id(),
  colour: oneOf(['red', 'grey']),
  buttons: optional(integer),
  pockets: list(text),
});
const coat = { id: 'coat-1', colour: 'red', pockets: ['left'] };

describe('a decoder', () => {
  it('gives what it was given when that is right', () => {
    expect(decode(decodeCoat, coat, 'coat')).toEqual({ ok: true, value: coat });
  });

  it('says where and why, of every fault', () => {
    const wrong = { id: 'a b', colour: 'blue', buttons: 1.5, pockets: ['left', 3], sleeves: 2 };
    const read = decode(decodeCoat, wrong, 'coat');
    const places = read.ok ? [] : read.error.map((fault) => fault.path);
    expect(places).toEqual([
      'coat.sleeves',
      'coat.id',
      'coat.colour',
      'coat.buttons',
      'coat.pockets[1]',
    ]);
  });

  it('takes an optional key that is empty for one that is not there', () => {
    expect(decode(decodeCoat, { ...coat, buttons: null }, 'coat')).toEqual({
      ok: true,
      value: coat,
    });
  });

  it('does not take what an object inherits for its own', () => {
    const read = decode(object({ toString: text }), {}, 'x');
    expect(read.ok).toBe(false);
  });

  it('keeps strange keys of a dictionary as plain keys', () => {
    const read = decode(dictionary(integer), JSON.parse('{"__proto__": 1, "a": 2}'), 'x');
    expect(read.ok && Object.entries(read.value)).toEqual([
      ['__proto__', 1],
      ['a', 2],
    ]);
  });

  it('counts the places of a tuple', () => {
    const point = tuple(integer, integer);
    expect(decode(point, [1, 2], 'p').ok).toBe(true);
    expect(decode(point, [1], 'p').ok).toBe(false);
    expect(decode(point, [1, 2, 3], 'p').ok).toBe(false);
  });

  it('takes a year that its author did not quote', () => {
    expect(decode(textual, 1900, 'year')).toEqual({ ok: true, value: '1900' });
  });
});
