/** The boards: all of them, or the one that the address names, at one of its four steps. */
import { useLayoutEffect } from 'preact/hooks';
import type { Board, BoardDoor } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { ComingPart } from '../parts/coming.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { RecordDoors } from '../parts/record-doors.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { BesideStep } from './beside-step.tsx';
import { CommitStep } from './commit-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { stepWanted } from './steps.ts';
import { useWeighing } from './use-weighing.ts';
import { WeighStep } from './weigh-step.tsx';
import '../styles/board.css';
import '../styles/board-beside.css';

export function BoardScreen({ shell }: { readonly shell: Shell }) {
  const { record, missing, navigator, boards: late } = shell;
  const { screens, fetching } = useWords();
  const words = useBesideWords().board;
  const route = navigator.route.value;
  const { board: asked, step } = route.kind === 'board' ? route : NOTHING_ASKED;
  useLayoutEffect(() => {
    void record.load();
    if (asked !== undefined) void late.load();
  }, [asked]);
  const boards = late.state.value;
  const known = record.value.value;
  const isOn = asked === undefined || known?.boards.some(({ id }) => id === asked) === false;
  if (isOn) {
    return (
      <RecordPage shell={shell} kind="board">
        {(found) => <BoardList boards={found.boards} isLost={asked !== undefined} />}
      </RecordPage>
    );
  }
  const board = boards.kind === 'here' ? boards.part.find(({ id }) => id === asked) : undefined;
  if (board !== undefined && known !== undefined) {
    return <OneBoard shell={shell} board={board} step={step} />;
  }
  const isCards = known !== undefined;
  return (
    <PaperPage title={screens.board} doors={<RecordDoors shell={shell} />}>
      <ComingPart
        late={isCards ? late : record}
        words={isCards ? words.fetching : fetching.record}
        missing={missing}
      />
    </PaperPage>
  );
}

const NOTHING_ASKED = { board: undefined, step: undefined };

type BoardListProps = { readonly boards: readonly BoardDoor[]; readonly isLost: boolean };

function BoardList({ boards, isLost }: BoardListProps) {
  const words = useBesideWords().board;
  return (
    <>
      {isLost || boards.length === 0 ? <p>{words.none}</p> : <p>{words.about}</p>}
      <ul class="ruled">
        {boards.map(({ id, title }) => (
          <li key={id}>
            <a href={hashOf({ kind: 'board', board: id })}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type OneBoardProps = {
  readonly shell: Shell;
  readonly board: Board;
  readonly step: string | undefined;
};

function OneBoard({ shell, board, step }: OneBoardProps) {
  const hand = useWeighing(shell.boardNotes, board);
  switch (stepWanted(step, hand.state)) {
    case 'commit':
      return <CommitStep shell={shell} hand={hand} />;
    case 'weigh':
      return <WeighStep shell={shell} hand={hand} />;
    case 'place':
      return <PlaceStep shell={shell} hand={hand} />;
    case 'beside':
      return <BesideStep shell={shell} hand={hand} />;
  }
}
