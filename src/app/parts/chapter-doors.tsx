/** The later chapters that can be entered: each with its recap, honest minutes, and a button. */
import type { ChapterId, Role } from '../../engine/index.ts';

export type ChapterDoorsProps = {
  readonly chapters: Role['chapters'];
  readonly disabled: boolean;
  readonly enter: (chapter: ChapterId) => void;
};

export function ChapterDoors({ chapters, disabled, enter }: ChapterDoorsProps) {
  const doors = chapters.flatMap((chapter, at) =>
    chapter.entry === undefined ? [] : [{ ...chapter, number: at + 1 }],
  );
  if (doors.length === 0) return null;
  return (
    <section class="chapter-doors">
      <h2>Begin at a later chapter</h2>
      <p>For a lesson, or to come back. What went before is told in two paragraphs.</p>
      <ol>
        {doors.map(({ id, number, title, minutes, recap = [] }) => (
          <li key={id}>
            <details>
              <summary>
                <b>{`${number}. ${title}`}</b> <span class="mono">about {minutes} minutes</span>
              </summary>
              {recap.map((paragraph) => (
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
