import { Compiler } from 'inkjs/full';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import type { CompiledRole } from '../../../src/engine/core/story/pack.ts';
import {
  CONTRACT_ENTRY,
  CONTRACT_INK,
  CONTRACT_LISTS,
  CONTRACT_RENAMES,
  storytellerContract,
} from './storyteller-contract.ts';

const compiled: CompiledRole = {
  role: {
    id: brand('visitor'),
    title: 'The visitor',
    play: 'Play the visitor',
    about: 'Somebody at a gate.',
    ink: 'visitor.ink',
    renames: CONTRACT_RENAMES,
    lists: CONTRACT_LISTS,
    chapters: [
      {
        id: brand(CONTRACT_ENTRY),
        title: 'The hall',
        minutes: 1,
        scenes: [],
        entry: { knot: 'hall' },
      },
    ],
  },
  build: 'ink-1',
  ink: String(new Compiler(CONTRACT_INK).Compile().ToJson()),
};

storytellerContract('on ink', () => createInkStoryteller(compiled));
