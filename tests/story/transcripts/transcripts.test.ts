/** Fixed roads, told again and compared with the kept text. After a wanted change: `npm run transcripts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { compiledRole, readDemo, readGame } from '../../build/stories.ts';
import { toldRoad, type Road } from '../../../src/build/crawl/told-road.ts';
import { transcript } from './transcript.ts';

const WHOLE_ROADS = 9;

const roads = parse(
  readFileSync(join(import.meta.dirname, 'roads.yaml'), 'utf8'),
) as readonly Road[]; // our own shape
const game = readGame();
const stories = { game, demo: readDemo() };

describe('transcripts', () => {
  it.each(roads)('$name', async (road) => {
    const story = stories[road.story];
    const storyteller = createInkStoryteller(compiledRole(story, road.role));
    const told = toldRoad((journal) => storyteller.tell(journal), story.pack?.value.id ?? '', road);
    expect(told.faults).toEqual([]);
    expect(told.ended || road.scene !== undefined).toBe(true);
    await expect(transcript(told, road.scene)).toMatchFileSnapshot(`kept/${road.name}.txt`);
  });

  it('are kept for these roads, and no others', () => {
    const kept = readdirSync(join(import.meta.dirname, 'kept'));
    expect(kept.toSorted()).toEqual(roads.map(({ name }) => `${name}.txt`).toSorted());
  });

  it(`has one for every scene, and ${WHOLE_ROADS} whole roads`, () => {
    const ofGame = roads.filter(({ story }) => story === 'game');
    const scenes = game.pack?.value.scenes.map(({ id }) => id as string);
    expect(ofGame.flatMap(({ scene }) => scene ?? [])).toEqual(scenes);
    expect(ofGame.filter(({ scene }) => scene === undefined)).toHaveLength(WHOLE_ROADS);
  });
});
