/** Sentences about what went wrong: said politely, dismissed by the reader, never in the way of a choice. */
import type { Notices } from '../notices/notices.ts';
import { Said } from './said.tsx';

export function NoticeList({ notices }: { readonly notices: Notices }) {
  return (
    <div class="notices" role="status" aria-label="Notices">
      {notices.shown.value.map(({ kind, text, earlier }) => (
        <div class="notice" key={kind}>
          <p>
            <Said>{text}</Said>
            {earlier === 0 ? null : (
              <span class="small" key={earlier}>
                {' '}
                ({earlier} more of this kind)
              </span>
            )}
          </p>
          <button type="button" onClick={() => notices.dismiss(kind)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
