/** A decision beside itself: what each run did, in the debrief's words, and a way to play on from there. */
import type { ComparedDecision, Taken } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Rails, type Neighbour, type Way } from './rails.tsx';

export type ComparedDecisionProps = {
  readonly row: ComparedDecision;
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  /** What the runs are called. */
  readonly names: { readonly a: string; readonly b: string };
  readonly playFrom: (side: 'a' | 'b', taken: Taken) => void;
};

export function ComparedRow({ row, before, after, names, playFrom }: ComparedDecisionProps) {
  const { compare: words } = useBesideWords();
  const here = wayOf(row);
  const title = row.title ?? row.a?.short ?? row.b?.short ?? row.decision;
  const side = (of: 'a' | 'b') => (
    <div class={`side side-${of}`}>
      <span class="unseen">{`${names[of]}: `}</span>
      <Done taken={row[of]} />
      <PlayFrom
        taken={row[of]}
        label={words.playRunFrom(names[of], title)}
        side={of}
        play={playFrom}
      />
    </div>
  );
  return (
    <li class={`compared is-${here}`}>
      <div class="middle">
        <Rails
          before={before}
          here={here}
          after={after}
          a={row.a !== undefined}
          b={row.b !== undefined}
        />
        <h3>
          {title}
          {row.when === undefined ? null : (
            <>
              <span class="unseen">. </span>
              <small>{row.when}</small>
            </>
          )}
        </h3>
      </div>
      {row.isParting ? (
        <>
          {side('a')}
          {side('b')}
        </>
      ) : (
        <p class="side side-both">
          {words.both}
          <Done taken={row.a} />
        </p>
      )}
    </li>
  );
}

export function wayOf({ isParting }: ComparedDecision): Way {
  return isParting ? 'apart' : 'together';
}

function Done({ taken }: { readonly taken: Taken | undefined }) {
  const { neverThere } = useBesideWords().compare;
  if (taken === undefined) return <em>{neverThere}</em>;
  return (
    <span>
      <b>{taken.short}.</b> {taken.you}
    </span>
  );
}

type PlayFromProps = {
  readonly taken: Taken | undefined;
  readonly label: string;
  readonly side: 'a' | 'b';
  readonly play: (side: 'a' | 'b', taken: Taken) => void;
};

function PlayFrom({ taken, label, side, play }: PlayFromProps) {
  const { playFrom } = useBesideWords().compare;
  if (taken === undefined) return null;
  return (
    <button
      type="button"
      class="play-from tri-right"
      data-side={side}
      aria-label={label}
      title={playFrom}
      onClick={() => play(side, taken)}
    >
      <span class="play-from-words">{playFrom}</span>
    </button>
  );
}
