/** Words of the time and people in the passage that is being read, each with its line, and the rows of who tells it: in the menu, so that nothing is left. */
import { useEffect } from 'preact/hooks';
import { cuesIn, cuesOf, rowsOfTellers, type Passage } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
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
  const rows = rowsOfTellers(known, tellersIn(passage));
  if (terms.length + people.length + rows.length === 0) return null;
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
      {rows.map(({ table, row }) => (
        <p key={table.id + row.id}>
          <a href={hashOf({ kind: 'tables', table: table.id, row: row.id })}>
            {table.title}: {row.cells[0]}
          </a>
        </p>
      ))}
    </section>
  );
}

/** Who tells what this passage shows. */
function tellersIn(passage: Passage) {
  return cuesOf(cuesIn(passage), 'look').flatMap(({ look }) =>
    look.kind === 'told' || look.kind === 'legend' ? (look.teller ?? []) : [],
  );
}
