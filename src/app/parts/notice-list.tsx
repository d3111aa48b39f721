/** Sentences about what went wrong: said politely, dismissed by the reader, never in the way of a choice. */
import type { Notices } from '../notices.ts';

export function NoticeList({ notices }: { readonly notices: Notices }) {
  return (
    <div class="notices" role="status" aria-label="Notices">
      {notices.shown.value.map((text) => (
        <div class="notice" key={text}>
          <p>{text}</p>
          <button type="button" onClick={() => notices.dismiss(text)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
