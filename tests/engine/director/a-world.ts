/** A director in a world of memory, and short words for what a test does with it. */
import { createMemoryChance } from '../../../src/engine/adapters/memory/memory-chance.ts';
import { createMemoryClock } from '../../../src/engine/adapters/memory/memory-clock.ts';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { createMemoryStage } from '../../../src/engine/adapters/memory/memory-stage.ts';
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../src/engine/adapters/memory/memory-storyteller.ts';
import { createMemoryText } from '../../../src/engine/adapters/memory/memory-text.ts';
import { brand, type RoleId } from '../../../src/engine/core/brand.ts';
import { START } from '../../../src/engine/core/journal/journal.ts';
import { createDirector, type World } from '../../../src/engine/director/director.ts';
import type { Command } from '../../../src/engine/director/command.ts';
import { FERRY } from '../core/journal/a-story.ts';

export const begin = {
  kind: 'start',
  story: 'ferry',
  role: brand<RoleId>('passenger'),
  entry: START,
} as const satisfies Command;

export function take(id: string, turn?: number): Command {
  return { kind: 'choose', id: brand(id), ...(turn === undefined ? {} : { turn }) };
}

/** @param change Ports to put in place of those of memory. */
export function makeWorld(graph: Graph = FERRY, change: Partial<World> = {}) {
  const world = {
    storyteller: createMemoryStoryteller(graph),
    stage: createMemoryStage(),
    sound: createMemorySound(),
    text: createMemoryText(),
    saves: createMemorySaves(),
    clock: createMemoryClock(),
    chance: createMemoryChance([101, 102, 103]),
    faults: createMemoryFaults(),
  };
  const director = createDirector({ ...world, ...change });
  return {
    ...world,
    director,
    /** Sends one after another, each when the one before is done. */
    async play(...commands: readonly Command[]): Promise<void> {
      for (const command of commands) await director.send(command);
    },
    session() {
      const { session } = director.state();
      if (session === undefined) throw new Error('no session');
      return session;
    },
  };
}
