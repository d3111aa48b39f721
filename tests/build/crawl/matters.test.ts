import { describe, expect, it } from 'vitest';
import { everyContainer, inkTree } from '../../../src/build/crawl/ink-tree.ts';
import { matteringIn } from '../../../src/build/crawl/matters.ts';
import { compile } from '../../engine/adapters/ink/compile.ts';

/** Names of what matters. */
function mattering(ink: string): readonly string[] {
  const tree = inkTree(compile(ink).ink);
  expect([...everyContainer(tree)].length).toBeGreaterThan(1);
  return [...matteringIn(tree).variables].toSorted();
}

const WAYS = '+ [On] -> END\n+ [Off] -> END\n';

describe('what of a story decides where it goes', () => {
  it.each([
    ['a condition between words', `VAR cup = 1\n{cup: A cup.|No cup.}\n${WAYS}`],
    [
      'one over several lines',
      `VAR cup = 1\n{\n- cup == 1:\n  A cup.\n- else:\n  No cup.\n}\n${WAYS}`,
    ],
    ['one within another', `VAR cup = 1\n{cup: A cup{cup > 1:, no, two}.}\n${WAYS}`],
    ['one that chooses between tags', `VAR cup = 1\n{cup: # light: lamp}\nHm.\n${WAYS}`],
    ['what is printed', `VAR cup = 1\nYou have {cup}.\n${WAYS}`],
    ['what is printed by way of a function', `VAR cup = 1\nYou have {twice(cup)}.\n${WAYS}=== function twice(x)\n~ return x * 2\n`], // prettier-ignore
    ['what is kept where nobody asks', `VAR cup = 1\nVAR two = 0\n~ two = cup + 1\n${WAYS}`],
  ])('is not %s', (_, ink) => {
    expect(mattering(ink).filter((name) => name !== 'x')).toEqual([]);
  });

  it.each([
    ['the condition of a choice', `VAR cup = 1\n${WAYS}+ {cup} [Sip] -> END\n`],
    ['a condition that leads elsewhere', `VAR cup = 1\n{cup: -> out}\n${WAYS}=== out\n${WAYS}`],
    ['one that offers a choice', `VAR cup = 1\n{cup:\n  + [Sip] -> END\n}\n${WAYS}`],
    ['one that ends the story', `VAR cup = 1\n{cup:\n  Over.\n  -> END\n}\n${WAYS}`],
    ['where a variable leads', `VAR cup = -> out\n-> cup\n=== out\n${WAYS}`],
  ])('is %s', (_, ink) => {
    expect(mattering(ink)).toEqual(['cup']);
  });

  it('is also what is kept in something that decides', () => {
    expect(mattering(`VAR cup = 1\nVAR two = 0\n~ two = cup + 1\n+ {two} [Sip] -> END\n`)).toEqual([
      'cup',
      'two',
    ]);
  });

  it('is what decides whether something is kept that decides', () => {
    const ink = `VAR cup = 1\nVAR two = 0\n{cup:\n  ~ two = 1\n}\n+ {two} [Sip] -> END\n`;
    expect(mattering(ink)).toEqual(['cup', 'two']);
  });
});
