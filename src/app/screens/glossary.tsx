/** Words of the time, explained in a sentence or two. */
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';

export function Glossary({ shell }: { readonly shell: Shell }) {
  return (
    <RecordPage shell={shell} title="Words">
      {({ glossary }) => (
        <dl class="terms">
          {glossary.map(({ id, term, also, text }) => (
            <div key={id}>
              <dt>
                {term}
                {also === undefined ? null : <small> {also.join(', ')}</small>}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </RecordPage>
  );
}
