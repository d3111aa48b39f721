/** The later chapters that can be entered: each with its recap, honest minutes, and a button. */
import { useEffect, useState } from 'preact/hooks';
import type { ChapterId, Recaps, Role } from '../../engine/index.ts';

export type ChapterDoorsProps = {
  readonly chapters: Role['chapters'];
  /** Called once, when there is a door. */
  readonly loadRecaps: () => Promise<Recaps>;
  readonly disabled: boolean;
  readonly enter: (chapter: ChapterId) => void;
};

const NOT_LOADED = ['What went before could not be loaded. The chapter can be begun all the same.'];

export function ChapterDoors({ chapters, loadRecaps, disabled, enter }: ChapterDoorsProps) {
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
      <h2>Begin at a later chapter</h2>
      <p>For a lesson, or to come back. What went before is told in two paragraphs.</p>
      <ol>
        {doors.map(({ id, number, title, minutes }) => (
          <li key={id}>
            <details>
              <summary>
                <b>{`${number}. ${title}`}</b> <span class="mono">about {minutes} minutes</span>
              </summary>
              {(recaps === 'failed' ? NOT_LOADED : (recaps[id] ?? [])).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <button
                type="button"
                class="act act-small"
                disabled={disabled}
                onClick={() => enter(id)}
              >
                {`Begin with ${title}`}
              </button>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
