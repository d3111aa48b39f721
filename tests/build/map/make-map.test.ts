import { describe, expect, it } from 'vitest';
import { linesOf, mappedInk } from './mapped-ink.ts';

const TEA = `LIST kept = key, lamp
-> kitchen
=== kitchen
* [Take the key # id: key]
  ~ kept += key
* [Take the lamp # id: lamp]
  ~ kept += lamp
- {kept ? key: It is cold.|It is bright.}
* [Up # id: up]
* [Down # id: down]
- {kept ? key: -> door}
-> cellar
=== door
* [Open # id: open] -> END
* [Knock # id: knock] -> END
=== cellar
* [Sit # id: sit] -> END
* {kept ? lamp} [Read # id: read] -> END
`;

describe('a map of ink', () => {
  it('has a point for what is offered together, and a line for each way on', () => {
    const map = mappedInk(TEA);
    const ids = map.points.map(({ choices }) => choices.map(({ id }) => id));
    expect(ids).toEqual([
      ['key', 'lamp'],
      ['up', 'down'],
      ['open', 'knock'],
      ['sit', 'read'],
    ]);
    const ways =
      '>key >lamp key>up key>down lamp>up lamp>down up>open up>knock down>open down>knock up>sit up>read down>sit down>read open> knock> sit> read>';
    expect(linesOf(map)).toEqual(ways.split(' ').toSorted());
    expect(map.walks).toBeUndefined();
    expect(map.edges.every(({ walks }) => walks === undefined)).toBe(true);
  });

  it('says what hangs on what: the door on the key, the cellar on the lamp', () => {
    expect(mappedInk(TEA).hangs).toEqual([
      { point: 2, on: 0, after: [0] },
      { point: 3, on: 0, after: [1] },
    ]);
  });

  it('says of one choice that it hangs on another', () => {
    const map = mappedInk(`* (sip) [Sip # id: sip]
* [Wait # id: wait]
- Hm.
* [On # id: on] -> END
* {sip} [More # id: more] -> END
`);
    expect(map.hangs).toEqual([{ point: 1, choice: 1, on: 0, after: [0] }]);
  });

  it('says after which choice a way is lost, also one that is not on the map', () => {
    const map = mappedInk(`VAR string = 0
* [Take hers # id: hers]
* [Take the string # id: string]
  ~ string = 1
- Hm.
# decision: where
* [Here # id: here]
* {not string} [There # id: there]
- Hm.
# decision: name
* [A # id: a] -> END
* [B # id: b] -> END
`);
    expect(map.points.map(({ decision }) => decision)).toEqual(['where', 'name']);
    expect(map.hangs).toEqual([]);
    expect(map.shuts).toEqual([{ point: 0, choice: 1, by: ['string'] }]);
  });

  it('says after which choice a run does not come to a point', () => {
    expect(mappedInk(TEA).shuts).toEqual([
      { point: 2, by: ['lamp'] },
      { point: 3, by: ['key'] },
    ]);
  });

  it('says nothing of what is lost where not every state could be tried', () => {
    const map = mappedInk(TEA, { states: 2, milliseconds: 20_000, walks: 4 });
    expect(map.walks).toBe(4);
    expect([...map.hangs, ...map.shuts]).toEqual([]);
  });

  it('passes through what offers one way only', () => {
    const map = mappedInk(`* [A # id: a]
* [B # id: b]
- * [Go on # id: go]
- * [C # id: c] -> END
* [D # id: d] -> END
`);
    expect(linesOf(map)).toContain('a>c');
    expect(linesOf(map).join(' ')).not.toContain('go');
  });

  it('goes round a loop, and ends', () => {
    const map = mappedInk('- (again)\n+ [Sip # id: sip] -> again\n+ [Stop # id: stop] -> END\n');
    expect(linesOf(map)).toEqual(['>sip', '>stop', 'sip>sip', 'sip>stop', 'stop>']);
  });

  it('counts walks where not every state could be tried', () => {
    const many = Array.from({ length: 8 }, (_, at) => `VAR v${at} = 0`).join('\n');
    const cups = Array.from(
      { length: 8 },
      (_, at) => `+ [Take # id: t${at}]\n  ~ v${at} = 1\n+ [Leave # id: l${at}]\n- Hm.`,
    ).join('\n');
    const sum = Array.from({ length: 8 }, (_, at) => `{v${at} == 1: -> out}`).join('\n');
    const ink = `${many}\n${cups}\n${sum}\n+ [Last # id: last] -> out\n+ [Very # id: very] -> out\n=== out\n-> END\n`;
    const map = mappedInk(ink, { states: 6, milliseconds: 20_000, walks: 40 });
    expect(map.walks).toBe(40);
    expect(map.edges.every(({ walks }) => walks !== undefined && walks <= 40)).toBe(true);
    const first = map.edges.filter(({ from }) => from === undefined).map(({ walks }) => walks ?? 0);
    expect(first.reduce((sum, walks) => sum + walks, 0)).toBe(40);
  });

  it('gives each point a place of its own, and each line a path', () => {
    const map = mappedInk(TEA);
    const places = new Set(
      map.points.flatMap(({ x, choices }) => choices.map(({ y }) => `${x} ${y}`)),
    );
    expect(places.size).toBe(8);
    expect(map.edges.every(({ path }) => /^M[\d.]+ [\d.]+[HL]/u.test(path))).toBe(true);
    for (const { box } of map.points) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(map.width);
      expect(box.top + box.height).toBeLessThanOrEqual(map.height);
    }
  });
});
