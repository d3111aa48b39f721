/** What only one of two runs said, keeps, and has on paper: the story's own words, and nothing added up. */
import { useLayoutEffect } from 'preact/hooks';
import type { Comparison, ListItem, Role } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';

type WhatCameProps = {
  readonly shell: Shell;
  readonly role: Role;
  readonly comparison: Comparison;
  readonly names: { readonly a: string; readonly b: string };
};

type Entry = { readonly words: string; readonly by?: string | undefined };
type Row = { readonly title: string; readonly a: readonly Entry[]; readonly b: readonly Entry[] };

export function WhatCameOfIt({ shell, role, comparison, names }: WhatCameProps) {
  const { lists } = shell;
  const { compare: words } = useBesideWords();
  useLayoutEffect(() => void lists.load(), [lists]);
  const state = lists.state.value;
  const known = state.kind === 'here' ? state.part : undefined;
  const { said } = comparison;
  const spoken: Row = { title: words.said, a: said.a.map(entryOf), b: said.b.map(entryOf) };
  const listed =
    known === undefined
      ? []
      : comparison.lists.map((each): Row => {
          const entries = (items: readonly string[]) =>
            items.map((name): ListItem => known.item(role.id, each.list, name));
          return {
            title: known.comparedAs(role.id, each.list),
            a: entries(each.a),
            b: entries(each.b),
          };
        });
  return (
    <section class="what-came">
      {[spoken, ...listed].map(({ title, a, b }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <Side of="a" name={names.a} entries={a} />
          <Side of="b" name={names.b} entries={b} />
        </section>
      ))}
      <p>{words.notScored}</p>
    </section>
  );
}

function entryOf(words: string): Entry {
  return { words };
}

type SideProps = {
  readonly of: 'a' | 'b';
  readonly name: string;
  readonly entries: readonly Entry[];
};

function Side({ of, name, entries }: SideProps) {
  const { nothing, nothingElse } = useBesideWords().compare;
  return (
    <div class={`side side-${of}`}>
      <h3 class="side-name">{name}</h3>
      {entries.length === 0 ? (
        <p>
          <span aria-hidden="true">{nothing}</span>
          <span class="unseen">{nothingElse}</span>
        </p>
      ) : (
        <ul>
          {entries.map(({ words, by }) => (
            <li key={words + (by ?? '')}>
              {words}
              {by === undefined ? null : <small> {by}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
