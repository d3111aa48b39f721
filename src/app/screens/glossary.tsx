/** Words of the time, explained in a sentence or two, in the order of the alphabet. An address may name one of them. */
import { useEffect, useRef } from 'preact/hooks';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { byName } from '../glossary/in-passage.ts';
import { useBesideWords } from '../words/words.ts';

export function Glossary({ shell }: { readonly shell: Shell }) {
  const { navigator, record } = shell;
  const wanted = useRef<HTMLElement>(null);
  const route = navigator.route.value;
  const asked = route.kind === 'glossary' ? route.term : undefined;
  const known = record.value.value;
  useEffect(() => {
    wanted.current?.focus({ preventScroll: true });
    wanted.current?.scrollIntoView({ block: 'center' });
  }, [asked, known]);
  return (
    <RecordPage shell={shell} kind="glossary">
      {({ glossary }) => (
        <>
          <Looks />
          <dl class="terms">
            {byName(glossary, ({ term }) => term).map(({ id, term, also, text }) => (
              <div key={id} class={id === asked ? 'asked' : undefined}>
                <dt {...(id === asked ? { tabIndex: -1, ref: wanted } : {})}>
                  {term}
                  {also === undefined ? null : <small> {also.join(', ')}</small>}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </RecordPage>
  );
}

/** What the four ways of drawing say of how sure we are. */
function Looks() {
  const { looks } = useBesideWords();
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{looks.heading}</h2>
      <dl class="terms">
        {looks.ways.map(([name, means]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
