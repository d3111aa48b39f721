/** Fixed roads, told again and compared with the kept text. After a wanted change: `npm run transcripts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { sentence } from '../../src/engine/core/fault.ts';
import { brand } from '../../src/engine/core/brand.ts';
import { START } from '../../src/engine/core/journal.ts';
import { compiledRole, readDemo, readGame } from '../build/stories.ts';
import { transcript } from './transcript.ts';

type Road = {
  readonly name: string;
  readonly story: 'game' | 'demo';
  readonly role: string;
  /** Only this scene is kept. */
  readonly scene?: string;
  readonly entry?: string;
  readonly seed: number;
  readonly choices: readonly string[];
};

const roads = parse(
  readFileSync(join(import.meta.dirname, 'roads.yaml'), 'utf8'),
) as readonly Road[]; // our own shape
const game = readGame();
const stories = { game, demo: readDemo() };

describe('transcripts', () => {
  it.each(roads)('$name', async (road) => {
    const story = stories[road.story];
    const told = createInkStoryteller(compiledRole(story, road.role)).tell({
      story: story.pack?.value.id ?? '',
      role: brand(road.role),
      entry: road.entry ?? START,
      seed: road.seed,
      choices: road.choices.map((choice) => brand(choice)),
    });
    expect(told.faults.map(sentence)).toEqual([]);
    await expect(transcript(told, road.scene)).toMatchFileSnapshot(`kept/${road.name}.txt`);
  });

  it('has one for every scene, and two whole roads', () => {
    const ofGame = roads.filter(({ story }) => story === 'game');
    const scenes = game.pack?.value.scenes.map(({ id }) => id as string);
    expect(ofGame.flatMap(({ scene }) => scene ?? [])).toEqual(scenes);
    expect(ofGame.filter(({ scene }) => scene === undefined)).toHaveLength(2);
  });
});
