/** Sentences about what went wrong: said politely, dismissed by the reader, never in the way of a choice. */
import type { Notices } from '../notices/notices.ts';
import { useWords } from '../words/words.ts';
import { Said } from './said.tsx';

export function NoticeList({ notices }: { readonly notices: Notices }) {
  const { notices: words } = useWords();
  return (
    <div class="notices" role="status" aria-label={words.list}>
      {notices.shown.value.map(({ kind, text, earlier, said }) => (
        <div class="notice" key={said}>
          <p>
            <Said>{text}</Said>
            {earlier === 0 ? null : (
              <span class="small" key={earlier}>
                {words.earlier(earlier)}
              </span>
            )}
          </p>
          <button type="button" onClick={() => notices.dismiss(kind)}>
            {words.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
