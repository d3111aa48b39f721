/** The doors to later chapters before their code is here: they stand below all that a first reader needs, and come after it. */
import { useEffect } from 'preact/hooks';
import type { Shell } from '../shell.ts';
import type { ChapterDoorsProps } from './chapter-doors.tsx';
import { ComingPart } from './coming.tsx';
import { useWords } from '../words/words.ts';

export type LateChapterDoorsProps = ChapterDoorsProps & { readonly shell: Shell };

export function LateChapterDoors({ shell, ...doors }: LateChapterDoorsProps) {
  const words = useWords();
  const late = shell.chapterDoors;
  useEffect(() => void late.load(), [late]);
  const state = late.state.value;
  if (state.kind === 'here') {
    const { ChapterDoors, words: ours } = state.part;
    return <ChapterDoors words={ours} {...doors} />;
  }
  if (!doors.chapters.some(({ entry }) => entry !== undefined)) return null;
  return <ComingPart late={late} words={words.fetching.page} missing={shell.missing} />;
}
