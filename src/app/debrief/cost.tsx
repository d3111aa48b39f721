/** What a chapter left with the person one played, and on paper about them: the story's own words, and nothing added up. */
import { useLayoutEffect } from 'preact/hooks';
import type { ListItem, Listed, RoleId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';

type CostProps = {
  readonly shell: Pick<Shell, 'lists'>;
  readonly role: RoleId;
  readonly listed: readonly Listed[];
};

export function Cost({ shell: { lists }, role, listed }: CostProps) {
  const words = useBesideWords().debrief.chapter;
  useLayoutEffect(() => void lists.load(), [lists]);
  const state = lists.state.value;
  if (state.kind !== 'here') return null;
  const { comparedAs, item } = state.part;
  return (
    <div class="cost">
      {listed.map(({ list, came, gone }) => {
        const title = comparedAs(role, list);
        return (
          <section key={list} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {came.map((name) => (
                <Entry key={name} item={item(role, list, name)} />
              ))}
              {gone.map((name) => (
                <Entry key={name} item={item(role, list, name)} gone={words.gone} />
              ))}
            </ul>
          </section>
        );
      })}
      {listed.length === 0 ? <p>{words.nothing}</p> : null}
      <p class="small">{words.nobodyCouldTell}</p>
    </div>
  );
}

function Entry({ item: { words, by }, gone }: { readonly item: ListItem; readonly gone?: string }) {
  return (
    <li>
      {gone === undefined ? null : <small>{gone} </small>}
      {words}
      {by === undefined ? null : <small> {by}</small>}
    </li>
  );
}
