/**
 * The title as it stands in the page before any script runs: drawn once, when the game is built, by the title's own
 * screen. Nothing is known yet of runs and settings; the shell finds these nodes and goes on with them.
 */
import { signal } from '@preact/signals';
import { h, render, type ComponentType } from 'preact';
import type { Pack } from '../engine/index.ts';
import { SkipLink } from './parts/skip-link.tsx';
import { StoryTitle } from './parts/use-screen.ts';
import { USUAL } from './reader/settings.ts';
import { Title } from './screens/title.tsx';
import type { Shell } from './shell.ts';
import { WordsGiven, type Words } from './words/words.ts';

export type FirstPageParts = {
  readonly pack: Pack;
  readonly words: Words;
  readonly titleArt?: ComponentType | undefined;
};

export function drawFirstPage(host: HTMLElement, { pack, words, titleArt }: FirstPageParts): void {
  const shell = {
    pack,
    words,
    titleArt,
    navigator: { hasMoved: () => false },
    preferences: { settings: signal(USUAL) },
    shelf: {
      listing: signal(undefined),
      standings: signal(new Map()),
      look: () => Promise.resolve(),
    },
  } as unknown as Shell; // as much of a shell as the title reads
  render(
    <WordsGiven.Provider value={words}>
      <StoryTitle.Provider value={pack.title}>
        <div class="app on-page">
          <SkipLink />
          {h(Title, { shell })}
        </div>
      </StoryTitle.Provider>
    </WordsGiven.Provider>,
    host,
  );
}
