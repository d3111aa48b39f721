/** What could be chosen in a passage that is looked at, and what could not, and why: a list, and nothing to press. */
import { plainText, type Passage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import type { MappedRun } from './map-runs.ts';
import type { PointView } from './point-view.ts';
import { reasonOf, withReason } from './titles.ts';

export type LookChoicesProps = {
  readonly passage: Passage;
  /** Of the point, from all runs; absent for a passage that is not on the map. */
  readonly view: PointView | undefined;
  readonly run: MappedRun;
};

export function LookChoices({ passage, view, run }: LookChoicesProps) {
  const { map: words } = useBesideWords();
  const refused = (at: number) =>
    view?.ways[at]?.refused.find((each) => each.run.run.id === run.run.id);
  const ways = [...(view?.ways.entries() ?? [])];
  const ofChoice = (id: string): number => view?.ids.findIndex((each) => each === id) ?? -1;
  const missing = ways.flatMap(([at, way]) => {
    const why = refused(at);
    return why === undefined || why.isShown ? [] : [{ at, way, why }];
  });
  return (
    <ol class="look-choices">
      {passage.choices.map(({ id, text, open, why }) => (
        <li key={id} class={id === passage.chosen ? 'on' : open ? '' : 'refused'}>
          {plainText(text)}
          {id === passage.chosen ? <Small>{words.isTaken}</Small> : null}
          {open ? null : (
            <Small>
              {withReason(
                words.couldNotTake,
                why ?? reasonOf(refused(ofChoice(id))?.reasons ?? [], words),
              )}
            </Small>
          )}
        </li>
      ))}
      {missing.map(({ at, way, why }) => (
        <li key={at} class="refused">
          {way.words ?? words.notOffered}
          <Small>{withReason(words.couldNot, reasonOf(why.reasons, words))}</Small>
        </li>
      ))}
    </ol>
  );
}

function Small({ children }: { readonly children: string }) {
  return (
    <small>
      <span class="unseen">, </span>
      {children}
    </small>
  );
}
