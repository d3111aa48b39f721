import { describe, expect, it } from 'vitest';
import { shippedInk } from '../../../src/build/ink-story/shipped-ink.ts';
import { toldRoad, type Road } from '../../../src/build/crawl/told-road.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import type { Passage, Told } from '../../../src/engine/core/story/passage.ts';
import { compiledRole, readGame } from '../stories.ts';

const game = readGame();
const ROADS = [1, 2, 3];

describe.each(['delegate', 'guard'])('the ink of the %s as it is sent', (id) => {
  const whole = compiledRole(game, id);
  const sent = { ...whole, ink: shippedInk(whole.ink) };

  it('holds no tag that only the check reads', () => {
    expect(whole.ink).toMatch(/\^source: /u);
    expect(sent.ink).not.toMatch(/\^(?:source|status): /u);
  });

  it.each(ROADS)('tells road %i as the whole one does', (walk) => {
    const [one, other] = [whole, sent].map((role) => told(createInkStoryteller(role), id, walk));
    expect(other?.faults).toEqual([]);
    expect(other?.ended).toBe(true);
    expect(other?.passages).toEqual(one?.passages.map(withoutChecked));
  });
});

function told(
  storyteller: ReturnType<typeof createInkStoryteller>,
  role: string,
  walk: number,
): Told {
  const road: Road = { name: 'a road', story: 'game', role, seed: walk, walk };
  return toldRoad((journal) => storyteller.tell(journal), 'crossed-out', road);
}

function withoutChecked(passage: Passage): Passage {
  const lines = passage.lines.map((line) => ({
    ...line,
    cues: line.cues.filter(({ kind }) => kind !== 'source' && kind !== 'status'),
  }));
  return { ...passage, lines };
}
