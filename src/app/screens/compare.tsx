/** Two runs beside each other: where they part, what each did, said and keeps. Nothing is better, worse or added up. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparedDecision, Run, Taken } from '../../engine/index.ts';
import { ChooseTwo } from '../compare/choose-two.tsx';
import { ComparedRow, wayOf } from '../compare/compared-decision.tsx';
import { useComparedRuns, type ComparedRuns } from '../compare/compared-runs.ts';
import type { Neighbour } from '../compare/rails.tsx';
import { movePartings } from '../compare/parting-keys.ts';
import { WhatCameOfIt } from '../compare/what-came-of-it.tsx';
import { printPage } from '../debrief/print-page.ts';
import { ComingPart } from '../parts/coming.tsx';
import { SwitchField } from '../parts/field.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { playOnApart } from '../runs/play-on-apart.ts';
import { lettersHere } from '../runs/run-letters.ts';
import { playedWhen, runName } from '../runs/run-name.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import '../styles/compare.css';

export function Compare({ shell }: { readonly shell: Shell }) {
  const { screens } = useWords();
  const { choose } = useBesideWords().compare;
  const route = shell.navigator.route.value;
  if (route.kind === 'compare' && route.a !== undefined && route.b !== undefined) {
    return <TwoRuns shell={shell} a={route.a} b={route.b} />;
  }
  return (
    <PaperPage kind="compare" title={choose.title} doors={<RunsDoor title={screens.runs} />}>
      <ChooseTwo shell={shell} />
    </PaperPage>
  );
}

type TwoRunsProps = { readonly shell: Shell; readonly a: string; readonly b: string };

function TwoRuns({ shell, a, b }: TwoRunsProps) {
  const { screens, fetching } = useWords();
  const { compare: words, debrief } = useBesideWords();
  const found = useComparedRuns(shell, a, b);
  const doors = (
    <>
      <RunsDoor title={screens.runs} />
      <a href={hashOf({ kind: 'compare' })}>{words.otherTwo}</a>
      <button type="button" onClick={() => void printPage(shell, debrief.notPrinted)}>
        {debrief.print}
      </button>
    </>
  );
  if (found.kind !== 'here') {
    const why = whyNot(found.kind, words.choose);
    return (
      <PaperPage kind="compare" title={screens.compare} doors={doors}>
        {why === undefined ? (
          <ComingPart late={shell.record} words={fetching.record} missing={shell.missing} />
        ) : (
          <ChooseTwo shell={shell} why={why} />
        )}
      </PaperPage>
    );
  }
  return <Compared shell={shell} found={found} doors={doors} />;
}

type Found = Extract<ComparedRuns, { readonly kind: 'here' }>;
type ComparedProps = {
  readonly shell: Shell;
  readonly found: Found;
  readonly doors: ComponentChildren;
};

function Compared({ shell, found, doors }: ComparedProps) {
  const { pack, shelf } = shell;
  const { screens } = useWords();
  const { compare: words, runs: runWords } = useBesideWords();
  const [isOnly, setOnly] = useState(true);
  const { role, comparison } = found;
  const nameOf = (run: Run): string =>
    runName(run, pack, shelf.standings.value.get(run.id), runWords);
  const [nameA, nameB] = [nameOf(found.a), nameOf(found.b)];
  const letters = lettersHere(shell);
  const [letterA = words.a, letterB = words.b] = [found.a, found.b].map(({ id }) =>
    letters.get(id),
  );
  const names = { a: `${letterA}, ${nameA}`, b: `${letterB}, ${nameB}` };
  const all = comparison.chapters.flatMap(({ decisions }) => decisions);
  const parted = all.filter(({ isParting }) => isParting).length;
  const titleOf = (id: string | undefined): string =>
    role.chapters.find((chapter) => chapter.id === id)?.title ?? role.title;
  const [first, last] = [comparison.chapters[0], comparison.chapters.at(-1)];
  const play = (side: 'a' | 'b', { turn }: Taken): void =>
    void playOnApart(shell, { run: found[side], turn }, runWords);
  const rows = isOnly ? all.filter(({ isParting }) => isParting) : all;
  return (
    <PaperPage
      kind="compare"
      title={screens.compare}
      aside={[
        words.parted(parted, all.length - parted),
        words.chapters(role.title, titleOf(first?.chapter), titleOf(last?.chapter)),
      ].join(' · ')}
      doors={doors}
    >
      <div class="two-runs">
        <RunHead letter={letterA} name={nameA} run={found.a} side="a" />
        <SwitchField name="only-partings" words={words.only} on={isOnly} change={setOnly} />
        <RunHead letter={letterB} name={nameB} run={found.b} side="b" />
      </div>
      {rows.length > 0 ? null : <p>{all.length > 0 ? words.noParting : words.noDecision}</p>}
      <div onKeyDown={movePartings}>
        {comparison.chapters.map(({ chapter, decisions }) => {
          const shown = decisions.filter((row) => rows.includes(row));
          return shown.length === 0 ? null : (
            <section key={chapter} aria-label={titleOf(chapter)}>
              <h2 class="compared-chapter">{titleOf(chapter)}</h2>
              <ol class="partings" role="list">
                {shown.map((row) => {
                  const at = all.indexOf(row);
                  return (
                    <ComparedRow
                      key={row.decision}
                      row={row}
                      before={neighbour(all[at - 1], rows)}
                      after={neighbour(all[at + 1], rows)}
                      names={names}
                      playFrom={play}
                    />
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
      {comparison.further === undefined ? null : (
        <p class="small">
          {comparison.further === 'a'
            ? words.further(names.a, names.b)
            : words.further(names.b, names.a)}
        </p>
      )}
      <p class="small compare-keys">{words.keys}</p>
      <WhatCameOfIt shell={shell} role={role} comparison={comparison} names={names} />
    </PaperPage>
  );
}

function neighbour(
  row: ComparedDecision | undefined,
  shown: readonly ComparedDecision[],
): Neighbour | undefined {
  return row && { way: wayOf(row), isShown: shown.includes(row) };
}

type RunHeadProps = {
  readonly letter: string;
  readonly name: string;
  readonly run: Run;
  readonly side: 'a' | 'b';
};

function RunHead({ letter, name, run, side }: RunHeadProps) {
  return (
    <div class={`run-head side-${side}`}>
      <b>{letter}</b>
      <p class="run-head-name">{name}</p>
      <p class="mono">{playedWhen(run)}</p>
    </div>
  );
}

function RunsDoor({ title }: { readonly title: string }) {
  return (
    <a class="tri-left" href={hashOf({ kind: 'runs' })}>
      {title}
    </a>
  );
}

type Why = { readonly gone: string; readonly otherRole: string };

function whyNot(kind: ComparedRuns['kind'], words: Why): string | undefined {
  if (kind === 'gone') return words.gone;
  return kind === 'other-role' ? words.otherRole : undefined;
}
