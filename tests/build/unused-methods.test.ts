import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { methodsUsed, wordsIn } from '../../src/build/unused-methods.ts';
import { compiledRole, readDemo } from './stories.ts';
import { scratchFolder } from './scratch-folder.ts';

const used = (code: string, ...users: readonly string[]) => methodsUsed(code, new Set(users));

describe('methods that nobody calls', () => {
  it('are left out, and so is what only they call', () => {
    const code = 'class A{a(){return 1}b(){return this.c()}c(){return 2}d(){return this.a()}}';
    expect(used(code, 'd')).toBe('class A{a(){return 1}d(){return this.a()}}');
  });

  it.each([
    ['a member', 'x.a'],
    ['a name in a text', 'x["a"]'],
    ['a part of what is taken apart', 'const {a}=x'],
  ])('are none that is named as %s', (_how, use) => {
    const code = `class A{a(){return 1}};${use}`;
    expect(used(code)).toBe(code);
  });

  it('are none that the language calls by itself, nor those of another kind', () => {
    const code = 'class A{constructor(){}toString(){return ""}[Symbol.iterator](){}x=1}';
    expect(used(code)).toBe(code);
  });
});

describe('inkjs as it is shipped', () => {
  const path = join(createRequire(import.meta.url).resolve('inkjs'), '../ink.mjs');
  const code = readFileSync(path, 'utf8');
  const shipped = methodsUsed(code, wordsIn('src/engine/adapters/ink'));

  it('is smaller', () => {
    expect(code.length - shipped.length).toBeGreaterThan(4000);
  });

  it('tells a story as the whole one does, saves and reads it', async () => {
    const file = join(
      scratchFolder({ 'ink.mjs': shipped.replace(/\/\/# source.*/u, '') }).path,
      'ink.mjs',
    );
    const ink = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      Story: typeof Story;
    };
    const json = JSON.parse(compiledRole(readDemo(), 'keeper').ink) as Record<string, unknown>;
    const told = [Story, ink.Story].map((Kind) => tellBoth(newStory(Kind, json)));
    expect(told[1]).toEqual(told[0]);
    expect(told[0]?.length).toBeGreaterThan(3);
  });
});

/** Its numbers by chance are the same each time. */
function newStory(Kind: typeof Story, json: Record<string, unknown>): Story {
  const story = new Kind(json);
  story.state.storySeed = 1;
  return story;
}

/** Text, tags and state after each of the first choices; every second state is written and read again. */
function tellBoth(story: Story): readonly string[] {
  const told: string[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    while (story.canContinue) told.push(`${story.Continue()} ${(story.currentTags ?? []).join()}`);
    const count = story.currentChoices.length;
    if (count === 0) break;
    story.ChooseChoiceIndex(turn % count);
    const state = story.state.ToJson();
    told.push(state);
    if (turn % 2 === 0) story.state.LoadJsonObj(JSON.parse(state));
  }
  return told;
}
