/** Words of the time and people in the passage that is being read, each with its line: in the menu, so that nothing is left. */
import { useEffect } from 'preact/hooks';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { mentionedIn } from '../glossary/in-passage.ts';
import { passageText } from '../glossary/passage-text.ts';
import { asItIs } from './as-it-is.ts';

export function InPassage({ shell: { record, game } }: { readonly shell: Shell }) {
  const words = useBesideWords();
  useEffect(record.fetchAhead, [record]);
  const known = record.value.value;
  const passage = game.page.value?.told.passages.at(-1);
  if (known === undefined || passage === undefined) return null;
  const { terms, people } = mentionedIn(passageText(passage), known);
  if (terms.length + people.length === 0) return null;
  return (
    <section aria-labelledby="in-passage">
      <h3 id="in-passage">{words.menu.inPassage}</h3>
      <dl>
        {people.map(({ id, name, who, kind }) => (
          <div key={id}>
            <dt>
              <span ref={asItIs}>{name}</span>
              {kind === 'invented' ? <small>{words.people.isInvented}</small> : null}
            </dt>
            <dd>{who}</dd>
          </div>
        ))}
        {terms.map(({ id, term, text }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
