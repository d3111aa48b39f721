/** What stands below the opening before its code is here: it comes after all that a first reader needs. */
import { useEffect } from 'preact/hooks';
import type { Shell } from '../shell.ts';
import type { ChapterDoorsProps } from './chapter-doors.tsx';
import { ComingPart } from './coming.tsx';
import type { JudgementFoldProps } from './judgement.tsx';
import { useWords } from '../words/words.ts';

export type LateChapterDoorsProps = ChapterDoorsProps &
  JudgementFoldProps & { readonly shell: Shell };

export function LateChapterDoors({ shell, ...doors }: LateChapterDoorsProps) {
  const words = useWords();
  const late = shell.chapterDoors;
  useEffect(() => void late.load(), [late]);
  const state = late.state.value;
  if (state.kind === 'here') {
    const { ChapterDoors, JudgementFold, words: ours } = state.part;
    return (
      <>
        <JudgementFold words={ours.judgement} {...doors} />
        <ChapterDoors words={ours} {...doors} />
      </>
    );
  }
  if (!doors.chapters.some(({ entry }) => entry !== undefined)) return null;
  return <ComingPart late={late} words={words.fetching.page} missing={shell.missing} />;
}
