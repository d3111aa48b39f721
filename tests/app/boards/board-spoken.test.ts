// @vitest-environment happy-dom
/** A board as it is heard, in its order, and gone through by keys alone. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShell, type OpenShell } from '../a-shell.ts';
import { boardPage } from './a-board-page.ts';

let open: OpenShell;
const { key, goTo, commit, place, pick, press } = boardPage(() => open);
const MOST_STEPS = 500;

beforeEach(async () => {
  window.localStorage.clear();
  open = await openShell();
});
afterEach(async () => {
  await virtual.stop();
  open.close();
});

/** All that is heard of the page: its head, what is read, its doors; without where things end. */
async function heard(): Promise<readonly string[]> {
  const parts: string[] = [];
  for (const part of ['.page-head', 'main', '.page-doors']) parts.push(...(await heardOf(part)));
  return parts;
}

async function heardOf(part: string): Promise<readonly string[]> {
  const container = open.host.querySelector<HTMLElement>(part);
  if (container === null) throw new Error(`no ${part}`);
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  const phrases = [first];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === `end of ${first}`) break;
    phrases.push(phrase);
  }
  await virtual.stop();
  return phrases.filter((phrase) => !phrase.startsWith('end of '));
}

/** Empty when each is heard, and after the one before it; else what was heard. */
function outOfOrder(phrases: readonly string[], ...wanted: readonly RegExp[]): string {
  let from = 0;
  for (const phrase of wanted) {
    const at = phrases.findIndex((each, index) => index >= from && phrase.test(each));
    if (at < 0) return `${phrase}\n${phrases.join('\n')}`;
    from = at + 1;
  }
  return '';
}

describe('what is heard of a board', () => {
  it('before the sources: where one is of four, what nobody disputes, then each question with its ways', async () => {
    await goTo('what-was-in-it');
    const phrases = await heard();
    expect(
      outOfOrder(
        phrases,
        /^heading, What was in the drawer\? ?, step 1 of 4: Commit, level 1/u,
        /^list, The four steps/u,
        /^current step/u,
        /^1 Commit/u,
        /Nobody disputes:/u,
        /^group, Who is weighing\?/u,
        /^group, Your answer, before you see a source/u,
        /^radio, Nothing but spoons/u,
        /^group, How sure are you\?/u,
        /^radio, Guessing/u,
        /^textbox, One paper that would change your mind/u,
        /^navigation, From here/u,
        /^button, I commit: Eight sources/u,
      ),
    ).toBe('');
  });

  it('of a card: the cards by number and name, its text, the way to its source, then the marks', async () => {
    await commit('what-was-in-it');
    expect(
      outOfOrder(
        await heard(),
        /^navigation, Eight cards/u,
        /^button, 1 ?The joiner's bill ?, not yet/u,
        /^heading, Card 1 of 8 ?: The joiner's bill/u,
        /^For one drawer, to hold spoons/u,
        /^button, Turn it over: who says so\?/u,
        /^group, Which way, how strongly\?/u,
        /^radio, 1 ?strongly for spoons/u,
        /^radio, 3 ?fits any of them/u,
        /^group, How did they know\?/u,
        /^button, Card 2/u,
      ),
    ).toBe('');
  });

  it('by answer: each with a button that says what it speaks against', async () => {
    await commit('who-left-it-open');
    await key('1');
    expect(
      outOfOrder(
        await heard(),
        /^group, Which does it favour most\?/u,
        /^radio, 1 ?The keeper, .*checked/u,
        /^button, Speaks against The keeper, not pressed/u,
        /^radio, 4 ?fits any of them/u,
        /^group, How strongly\?/u,
      ),
    ).toBe('');
  });

  it('at the end: each card with your mark and ours, our reason and the dissent; then the answers', async () => {
    await commit('what-was-in-it');
    await key('2');
    await goTo('what-was-in-it', 'place');
    await place();
    await pick('board-sure-after', 1);
    await press(/^Yours beside ours/u);
    expect(
      outOfOrder(
        await heard(),
        /^heading, Yours beside ours ?, step 4 of 4/u,
        /^heading, The joiner's bill, level 3/u,
        /^You: for spoons\./u,
        /^We: strongly for spoons\./u,
        /^Why we put it there:/u,
        /^Dissent:/u,
        /^heading, The answers, level 2/u,
        /^you 90/u,
        /^we 60/u,
        /^Sure before 3, now 2\./u,
        /^heading, What stands, level 2/u,
        /^heading, One move, level 2/u,
      ),
    ).toBe('');
  });
});
