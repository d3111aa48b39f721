/** Random stories and random walks for property tests. Each test names its seed, so that a failure comes back. */
import * as fc from 'fast-check';
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import type { Tell } from '../../../../src/engine/core/journal/session.ts';

const NODES = 6;
const TAGS = [
  'scene: one',
  'place: hall',
  'place: street',
  'look: legend',
  'look: told somebody',
  'light: dusk',
  'crowd: rising',
  'camera: push door',
  'card: pass 4 12',
  'card: none',
  'music: march',
  'music: none',
  'room: wind',
  'event: door',
  'cut: wedge',
  'enter: ada left sit',
  'enter: ben',
  'leave: ada',
  'pose: ben raise far',
  'speaker: ada',
  'CLEAR',
  'nonsense: 3',
] as const;

const line = fc
  .tuple(
    fc.constantFrom('', 'A line.', 'A longer line of seven plain words.'),
    fc.subarray([...TAGS], { maxLength: 4 }),
  )
  .map(([text, tags]) => [text, ...tags.map((tag) => `# ${tag}`)].join(' '));

const node = (name: number) =>
  fc
    .tuple(
      fc.array(line, { maxLength: 5 }),
      fc.array(fc.nat(NODES - 1), { maxLength: 3, minLength: name === 0 ? 2 : 0 }),
    )
    .map(([lines, targets]) => ({ lines, choices: choicesTo(name, targets) }));

function choicesTo(name: number, targets: readonly number[]) {
  return Object.fromEntries(
    targets.map((to, index) => [`n${name}.${index}`, { text: `Choice ${index}`, to: nameOf(to) }]),
  );
}

function nameOf(index: number): string {
  return index === 0 ? 'start' : `n${index}`;
}

const randomGraph: fc.Arbitrary<Graph> = fc
  .tuple(...Array.from({ length: NODES }, (_, index) => node(index)))
  .map((nodes) => Object.fromEntries(nodes.map((each, index) => [nameOf(index), each])));

export const randomTell: fc.Arbitrary<Tell> = randomGraph.map((graph) => {
  const storyteller = createMemoryStoryteller(graph);
  return (journal) => storyteller.tell(journal);
});

export const randomPicks = fc.array(fc.nat(5), { maxLength: 15 });
