/** The parts of the page that come after the first choice, made together: what they share is the network. */
import {
  loadKnownLists,
  type Board,
  type KnownLists,
  type StoryRecord,
} from '../../engine/index.ts';
import { createLate, type Late } from '../edition/late.ts';
import type { Missing } from '../edition/missing.ts';
import { loadersOf, SCREENS } from '../screens/all-screens.tsx';
import type { MenuParts, OpeningParts, Part } from '../shell.ts';
import type { Words } from '../words/words.ts';
import { createLateScreens, type LateScreens } from './late-screens.ts';
import { createRecordShelf, type RecordShelf } from './record-shelf.ts';

export type LateParts = {
  /** What the story's lists say. */
  readonly lists: Late<KnownLists>;
  readonly record: RecordShelf;
  readonly boards: Late<readonly Board[]>;
  readonly lateScreens: LateScreens<Part, MenuParts>;
  readonly chapterDoors: Late<OpeningParts>;
  /** The network is there again. */
  readonly backOnline: () => void;
};

export type LatePartsNeeds = {
  readonly loadLists: Parameters<typeof loadKnownLists>[0];
  readonly loadRecord: () => Promise<StoryRecord>;
  readonly loadBoards: () => Promise<readonly Board[]>;
  readonly words: Pick<Words, 'beside' | 'chapters'>;
  readonly missing: Pick<Missing, 'waitedFor'>;
};

export function createLateParts(needs: LatePartsNeeds): LateParts {
  const { loadLists, loadRecord, loadBoards, words, missing } = needs;
  const record = createRecordShelf(loadRecord, missing);
  const boards = createLate(loadBoards, missing);
  const lateScreens = createLateScreens<Part, MenuParts>({
    screens: loadersOf(SCREENS),
    menu: () => import('./reference-screens.ts'),
    words: words.beside,
    missing,
  });
  const chapterDoors = createLate(async () => {
    const [{ ChapterDoors, JudgementFold }, ours] = await Promise.all([
      import('../parts/below-opening.ts'),
      words.chapters(),
    ]);
    return { ChapterDoors, JudgementFold, words: ours };
  }, missing);
  return {
    lists: createLate(() => loadKnownLists(loadLists), missing),
    record,
    boards,
    lateScreens,
    chapterDoors,
    backOnline() {
      for (const part of [lateScreens, chapterDoors, record, boards]) part.backOnline();
    },
  };
}
