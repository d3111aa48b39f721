import { createMemoryStoryteller } from '../../../src/engine/adapters/memory/memory-storyteller.ts';
import { CONTRACT_GRAPH, storytellerContract } from './storyteller-contract.ts';

storytellerContract('in memory', () => createMemoryStoryteller(CONTRACT_GRAPH));
