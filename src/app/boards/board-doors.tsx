/** Doors to the boards on some questions. */
import { boardsOn, type BoardDoor } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { useBesideWords } from '../words/words.ts';

type BoardDoorsProps = {
  readonly boards: readonly BoardDoor[];
  /** Their ids. */
  readonly questions: readonly string[];
};

export function BoardDoors({ boards, questions }: BoardDoorsProps) {
  const { weighing } = useBesideWords().board;
  return (
    <>
      {boardsOn(boards, questions).map(({ id, title }) => (
        <p key={id}>
          <a class="question-door" href={hashOf({ kind: 'board', board: id })}>
            {weighing(title)}
          </a>
        </p>
      ))}
    </>
  );
}
