/** The later chapters that can be entered: each with its recap, honest minutes, and a button. */
import { useEffect, useState } from 'preact/hooks';
import type { ChapterId, Recaps, Role } from '../../engine/index.ts';
import type { ChapterWords } from '../words/words.ts';
import '../styles/chapters.css';

export type ChapterDoorsProps = {
  readonly chapters: Role['chapters'];
  /** Called once, when there is a door. */
  readonly loadRecaps: () => Promise<Recaps>;
  /** A run is on its way already. */
  readonly isWaiting: boolean;
  readonly enter: (chapter: ChapterId) => void;
};

type WithWords = ChapterDoorsProps & { readonly words: ChapterWords };

export function ChapterDoors({ words, chapters, loadRecaps, isWaiting, enter }: WithWords) {
  const [recaps, setRecaps] = useState<Recaps | 'failed'>({});
  const doors = chapters.flatMap((chapter, at) =>
    chapter.entry === undefined ? [] : [{ ...chapter, number: at + 1 }],
  );
  const hasDoors = doors.length > 0;
  useEffect(() => {
    if (hasDoors) loadRecaps().then(setRecaps, () => setRecaps('failed'));
  }, [hasDoors, loadRecaps]);
  if (!hasDoors) return null;
  return (
    <section class="chapter-doors">
      <h2>{words.heading}</h2>
      <p>{words.about}</p>
      <ol>
        {doors.map(({ id, number, title, minutes }) => (
          <li key={id}>
            <details>
              <summary>
                <b>{`${number}. ${title}`}</b> <span class="mono">{words.minutes(minutes)}</span>
              </summary>
              {(recaps === 'failed' ? [words.noRecap] : (recaps[id] ?? [])).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <button
                type="button"
                class="act act-small"
                aria-disabled={isWaiting}
                onClick={() => enter(id)}
              >
                {words.begin(title)}
              </button>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
