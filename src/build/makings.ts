/** What each mode of the build is made from, and where it goes. */
import type { Making } from './made-from.ts';

export type Mode = {
  readonly story: string;
  readonly assets: string;
  /** Folder of what is frozen of it. */
  readonly editions: string;
  readonly out: string;
};

const DEMO: Mode = {
  story: 'tests/stories/demo',
  assets: 'tests/stories/demo/assets',
  editions: 'tests/stories/demo/editions',
  out: 'dist-demo',
};
const GAME: Mode = { story: 'story', assets: 'assets', editions: 'tests/editions', out: 'dist' };

const CODE = ['index.html', 'src', 'vite.config.ts', 'package-lock.json'];

export function modeNamed(name: string): Mode {
  return name === 'demo' ? DEMO : GAME;
}

/** @param check False for a draft: the story must compile, and nothing more is asked of it. */
export function makingOf(
  root: string,
  { story, assets, editions }: Mode,
  { check }: { readonly check: boolean },
): Making {
  return {
    root,
    inputs: [...CODE, story, assets, editions],
    options: { story, assets, check: `${check}` },
  };
}
